import { type ComponentProps, useMemo } from 'react'
import { TREATY_BASE_EXCLUDED } from '../../domain/treaty'
import { type Pair, treatyRows } from '../../store/comparison'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { useElementId } from '../../ui/elementId'
import { instrumentLabel } from '../../wording/question'
import { ComparedTable } from './ComparedTable'
import styles from './EmbedCompare.module.css'

/**
 * By which treaties both are bound on the day, by which one of them and by which neither; then each with its days. Those
 * in which the two are not alike come first and stand open: most pairs have a few of them among sixteen.
 */
export function ComparedTreaties({ pair }: { pair: Pair }) {
  const texts = useTexts()
  const { t, day } = texts
  const headingId = useElementId()
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const rows = useMemo(() => treatyRows(dataset, pair, on), [dataset, pair, on])
  const bound = rows.map(({ values }) => values.filter(({ classes }) => classes.includes('bound')).length)
  const countOf = (sides: number) => bound.filter((count) => count === sides).length
  const alike = rows.filter(({ verdict }) => verdict === 'same')
  const others = rows.filter(({ verdict }) => verdict !== 'same')
  const title = t('embed.compare.treaties', { day: day(on) })
  const alikeTitle = t('embed.compare.alike', { count: alike.length })
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.section}>
        {title}
      </h2>
      <p className={styles.note} data-bound-counts={[2, 1, 0].map(countOf).join(' ')}>
        {t('embed.compare.bound', { both: countOf(2), one: countOf(1), neither: countOf(0) })}{' '}
        {pair.includes(TREATY_BASE_EXCLUDED) && t('comparePage.kosovo')}
      </p>
      {others.length > 0 && <Treaties pair={pair} caption={title} rows={others} />}
      {alike.length > 0 && (
        <details className={styles.alike}>
          <summary>{alikeTitle}</summary>
          <Treaties pair={pair} caption={alikeTitle} rows={alike} />
        </details>
      )}
    </section>
  )
}

function Treaties(table: Omit<ComponentProps<typeof ComparedTable>, 'label'>) {
  const texts = useTexts()
  return (
    <ComparedTable {...table} label={({ instrument }) => instrument && instrumentLabel(texts, instrument)} />
  )
}
