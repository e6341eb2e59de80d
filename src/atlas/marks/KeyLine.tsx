import { fillOfClass } from '../../map/geometry/fills'
import { shownRows } from '../../map/markup/key'
import { useAtlas } from '../../state/context'
import { areColoursLighter, colouredBy, type Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { Swatch } from './Swatch'
import styles from './KeyLine.module.css'

interface KeyLineProps {
  filters: Filters
  /** Whether the classes beside those that are chosen stay in it. */
  hasOthers?: boolean
}

/** The key of a map as a line: each coloured class that some country has, with its count. */
export function KeyLine({ filters, hasOthers = false }: KeyLineProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { theme, sub, classes } = colouredBy(filters) ?? filters
  const isLighter = areColoursLighter(filters)
  const rows = shownRows(texts, dataset, filters).filter(
    ({ total = 0, isChosen }) => isChosen || (total > 0 && (hasOthers || classes.length === 0)),
  )
  return (
    <ul className={styles.key}>
      {rows.map(({ classId, label, total = 0, isChosen }) => (
        <li key={classId} data-legend-class={classId} data-count={total} data-on={isChosen || undefined}>
          <Swatch fill={fillOfClass(theme, sub, classId)} isLighter={isLighter} />
          <span>
            {label} <b>{total}</b>
          </span>
        </li>
      ))}
    </ul>
  )
}
