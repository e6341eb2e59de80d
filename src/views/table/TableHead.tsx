import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import type { Sort } from './answerTable'
import type { Column } from './column'
import styles from './Table.module.css'

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

/** Which way the column is sorted; room for it in every head, so that nothing moves. */
function Arrow({ direction }: { direction: Sort['direction'] | undefined }) {
  return (
    <svg className={styles.arrow} width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
      {direction && (
        <path d={direction === 'ascending' ? 'M4 1 7.5 7H.5Z' : 'M4 7 .5 1h7Z'} fill="currentColor" />
      )}
    </svg>
  )
}
