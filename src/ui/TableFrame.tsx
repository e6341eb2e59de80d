import type { ReactNode } from 'react'
import type { Sort } from './sorting'
import { TABLE_ROLES } from './tableRoles'
import styles from './TableFrame.module.css'

interface LinkNotesProps {
  title: string
  /** Language of the links, where it is not the page's. */
  language?: string | undefined
  items: readonly { readonly id: string; readonly text: string; readonly href: string }[]
}

/** Links in small type under a table, such as its sources. */
export function LinkNotes({ title, language, items }: LinkNotesProps) {
  return (
    <section className={styles.notes}>
      <h2>{title}</h2>
      <ul lang={language}>
        {items.map(({ id, text, href }) => (
          <li key={id} data-source={id}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface TableFrameProps {
  bar?: ReactNode
  notice?: ReactNode
  label: string
  /** True if headers are vertical, so that a focused row needs more scroll padding. */
  hasTallHead?: boolean
  /** True if rows become blocks in a narrow frame, without horizontal scroll. */
  hasNarrowForm?: boolean
  children: ReactNode
  [data: `data-${string}`]: string | number | undefined
}

/** A table in a scrollable region with sticky headers. */
export function TableFrame(props: TableFrameProps) {
  const { bar, notice, label, hasTallHead = false, hasNarrowForm = false, children, ...data } = props
  return (
    <div className={hasNarrowForm ? `${styles.frame} ${styles.narrowForm}` : styles.frame} {...data}>
      {bar && <div className={styles.bar}>{bar}</div>}
      {notice && <div className={styles.notice}>{notice}</div>}
      <div
        className={hasTallHead ? `${styles.scroll} ${styles.tallHead}` : styles.scroll}
        role="region"
        aria-label={label}
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  )
}

interface SortHeadProps {
  columns: readonly { readonly id: string; readonly head: string }[]
  /** A column that does not sort. */
  unsorted?: string
  sort: Sort
  /** The name of the heads where they are a line of choices, in a narrow table. */
  label: string
  onSort: (sort: Sort) => void
}

/** The head of a table that any of its columns sorts; a second press turns the order round. */
export function SortHead({ columns, unsorted, sort, label, onSort }: SortHeadProps) {
  return (
    <thead className={styles.head} {...TABLE_ROLES.group}>
      <tr className={styles.headRow} {...TABLE_ROLES.row} data-label={label}>
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
