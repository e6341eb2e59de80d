import styles from './SortHead.module.css'
import type { Sort } from './sorting'
import { TABLE_ROLES } from './tableRoles'

interface SortHeadProps {
  columns: readonly { readonly id: string; readonly head: string }[]
  sort: Sort
  /** What the heads are called where they are a line of choices, in a narrow table. */
  label: string
  onSort: (sort: Sort) => void
}

/** The head of a table that any of its columns sorts; a second press turns the order round. */
export function SortHead({ columns, sort, label, onSort }: SortHeadProps) {
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

function Arrow({ direction }: { direction: Sort['direction'] | undefined }) {
  return (
    <svg
      className={styles.arrow}
      data-faint={direction === undefined || undefined}
      width="8"
      height="12"
      viewBox="0 0 8 12"
      aria-hidden="true"
    >
      {direction !== 'descending' && <path d="M4 0 7.5 5H.5Z" fill="currentColor" />}
      {direction !== 'ascending' && <path d="M4 12 .5 7h7Z" fill="currentColor" />}
    </svg>
  )
}
