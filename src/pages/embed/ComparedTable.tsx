import { hasNoParticipationOfItsOwn, isOpenTo } from '../../domain/treaty'
import { useId, useMemo } from 'react'
import { ComparedRows } from '../../atlas/marks/ComparedRows'
import { type ComparedRow, indicatorRows, type Pair, treatyRows } from '../../state/comparison'
import { useAtlas, useTime } from '../../state/context'
import { useTexts } from '../../text/context'
import { TableHead } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { entityLabel } from '../../text/sentences/words'
import styles from './EmbedCompare.module.css'

/** Questions on patterns, law and policy with both answers; treaties, the seventh, have their own table. */
export function ComparedAnswers({ pair }: { pair: Pair }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const rows = useMemo(
    () => indicatorRows(dataset, pair, on).filter(({ sub }) => sub === 'main'),
    [dataset, pair, on],
  )
  return <ComparedTable pair={pair} caption={texts.t('comparePage.rows.caption')} rows={rows} />
}

/** Folded with their number, since a frame is small. */
const FOLDED = ['same', 'cannot-be-compared'] as const

/** Counts of open treaties that both, one or neither had joined on the day; then each, those that differ first. */
export function ComparedTreaties({ pair }: { pair: Pair }) {
  const texts = useTexts()
  const { t, day } = texts
  const headingId = useId()
  const dataset = useAtlas((state) => state.dataset)
  const on = useTime()
  const rows = useMemo(() => treatyRows(dataset, pair, on), [dataset, pair, on])
  const bound = rows
    .filter(({ values }) => values.some(({ treaty }) => treaty && isOpenTo(treaty)))
    .map(({ values }) => values.filter(({ classes }) => classes.includes('bound')).length)
  const countOf = (sides: number) => bound.filter((count) => count === sides).length
  const open = rows.filter(({ verdict }) => !FOLDED.some((folded) => folded === verdict))
  const title = t('embed.compare.treaties', { day: day(on) })
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.section}>
        {title}
      </h2>
      <p className={styles.note}>
        {t('embed.compare.bound', { both: countOf(2), one: countOf(1), neither: countOf(0) })}{' '}
        {pair.some((code) => hasNoParticipationOfItsOwn(dataset.entity(code))) && t('comparePage.kosovo')}
      </p>
      {open.length > 0 && <ComparedTable pair={pair} caption={title} rows={open} />}
      {FOLDED.map((folded) => {
        const found = rows.filter(({ verdict }) => verdict === folded)
        if (found.length === 0) return null
        const caption = t(`embed.compare.${folded}`, { count: found.length })
        return (
          <details key={folded} className={styles.alike}>
            <summary>{caption}</summary>
            <ComparedTable pair={pair} caption={caption} rows={found} />
          </details>
        )
      })}
    </section>
  )
}

interface ComparedTableProps {
  pair: Pair
  caption: string
  rows: readonly ComparedRow[]
}

function ComparedTable({ pair, caption, rows }: ComparedTableProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  return (
    <table {...TABLE_ROLES.table} className={styles.table}>
      <caption className="visuallyHidden">{caption}</caption>
      <TableHead
        className="visuallyHidden"
        heads={[
          t('comparePage.rows.question'),
          ...pair.map((code) => entityLabel(dataset.entity(code))),
          t('treatyDates.verdict'),
        ]}
      />
      <ComparedRows
        codes={pair}
        rows={rows}
        styles={styles}
        verdictOf={({ verdict }) => t(`verdict.${verdict}`)}
      />
    </table>
  )
}
