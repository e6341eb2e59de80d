import { type ComponentProps, useMemo, useId } from 'react'
import { TREATY_BASE_EXCLUDED } from '../../domain/treaty'
import { type Pair, treatyRows } from '../../store/comparison'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { instrumentLabel } from '../../wording/question'
import { ComparedTable } from './ComparedTable'
import styles from './EmbedCompare.module.css'

/** What a reader of a small frame may want to pass over: of these only the number stands open. */
const FOLDED = ['same', 'cannot-be-compared'] as const

/**
 * By which treaties both are bound on the day, by which one of them and by which neither; then each with its days. Those
 * in which the two are not alike come first and stand open: most pairs have a few of them among seventeen.
 */
export function ComparedTreaties({ pair }: { pair: Pair }) {
  const texts = useTexts()
  const { t, day } = texts
  const headingId = useId()
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const rows = useMemo(() => treatyRows(dataset, pair, on), [dataset, pair, on])
  const bound = rows.map(({ values }) => values.filter(({ classes }) => classes.includes('bound')).length)
  const countOf = (sides: number) => bound.filter((count) => count === sides).length
  const open = rows.filter(({ verdict }) => !FOLDED.some((folded) => folded === verdict))
  const title = t('embed.compare.treaties', { day: day(on) })
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.section}>
        {title}
      </h2>
      <p className={styles.note} data-bound-counts={[2, 1, 0].map(countOf).join(' ')}>
        {t('embed.compare.bound', { both: countOf(2), one: countOf(1), neither: countOf(0) })}{' '}
        {pair.includes(TREATY_BASE_EXCLUDED) && t('comparePage.kosovo')}
      </p>
      {open.length > 0 && <Treaties pair={pair} caption={title} rows={open} />}
      {FOLDED.map((folded) => {
        const found = rows.filter(({ verdict }) => verdict === folded)
        if (found.length === 0) return null
        const caption = t(`embed.compare.${folded}`, { count: found.length })
        return (
          <details key={folded} className={styles.alike}>
            <summary>{caption}</summary>
            <Treaties pair={pair} caption={caption} rows={found} />
          </details>
        )
      })}
    </section>
  )
}

function Treaties(table: Omit<ComponentProps<typeof ComparedTable>, 'label'>) {
  const texts = useTexts()
  return (
    <ComparedTable {...table} label={({ instrument }) => instrument && instrumentLabel(texts, instrument)} />
  )
}
