import styles from './SortHead.module.css'
import type { Sort } from './sorting'
import { TABLE_ROLES } from './tableRoles'

interface SortHeadProps {
  columns: readonly { readonly id: string; readonly head: string }[]
  /** A column that does not sort. */
  unsorted?: string
  sort: Sort
  /** What the heads are called where they are a line of choices, in a narrow table. */
  label: string
  onSort: (sort: Sort) => void
}

/** The head of a table that any of its columns sorts; a second press turns the order round. */
export function SortHead({ columns, unsorted, sort, label, onSort }: SortHeadProps) {
  return (
    <thead className={styles.head} {...TABLE_ROLES.group}>
      <tr className={styles.headRow} {...TABLE_ROLES.row} data-sort-label={label}>
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
              {id === unsorted ? (
                <span className={styles.fixed}>{head}</span>
              ) : (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => onSort({ by: id, direction: next })}
                >
                  {head}
                  {direction && <Arrow direction={direction} />}
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Arrow({ direction }: { direction: Sort['direction'] }) {
  return (
    <svg className={styles.arrow} width="10" height="8" viewBox="0 0 10 8" aria-hidden="true">
      <path d={direction === 'ascending' ? 'M5 1 9 7H1Z' : 'M1 1H9L5 7Z'} fill="currentColor" />
    </svg>
  )
}
