import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import type { Sort } from './answerTable'
import type { Column } from './column'
import styles from './TableHead.module.css'

interface TableHeadProps {
  columns: readonly Column[]
  sort: Sort
  onSort: (sort: Sort) => void
}

/** The heads of the columns; each sorts by its column, and pressed again the other way round. */
export function TableHead({ columns, sort, onSort }: TableHeadProps) {
  const { t } = useTexts()
  return (
    <thead className={styles.head} {...TABLE_ROLES.group}>
      <tr className={styles.headRow} {...TABLE_ROLES.row} data-sort-label={t('table.sort')}>
        {columns.map(({ id, head }) => {
          const direction = id === sort.by ? sort.direction : undefined
          const next = direction === 'ascending' ? 'descending' : 'ascending'
          return (
            <th
              key={id}
              scope="col"
              className={styles.columnHead}
              aria-sort={direction}
              data-column={id}
              {...TABLE_ROLES.columnHead}
            >
              <button
                type="button"
                className={styles.sort}
                onClick={() => onSort({ by: id, direction: next })}
              >
                {head}
                <Arrow direction={direction} />
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Which way the column is sorted; both ways, faint, in a head that is not. */
function Arrow({ direction }: { direction: Sort['direction'] | undefined }) {
  return (
    <svg
      className={styles.arrow}
      data-faint={direction === undefined || undefined}
      width="8"
      height="12"
      viewBox="0 0 8 12"
      aria-hidden="true"
      focusable="false"
    >
      {direction !== 'descending' && <path d="M4 0 7.5 5H.5Z" fill="currentColor" />}
      {direction !== 'ascending' && <path d="M4 12 .5 7h7Z" fill="currentColor" />}
    </svg>
  )
}
