import type { ReactNode } from 'react'
import styles from './TableFrame.module.css'

interface LinkNotesProps {
  title: string
  items: readonly { readonly id: string; readonly text: string; readonly href: string | undefined }[]
}

/** Links in small print under a table, such as its sources. */
export function LinkNotes({ title, items }: LinkNotesProps) {
  return (
    <section className={styles.notes}>
      <h2>{title}</h2>
      <ul>
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
  /** What stands above the table: its order, and how it is taken away. */
  bar: ReactNode
  /** What did not come for it, if something did not. */
  notice?: ReactNode
  /** Name of the window, for those who come to it by its role. */
  label: string
  /** Whether heads are set upright: a row that is focused stops further down, below them. */
  hasTallHead?: boolean
  /** Whether rows become blocks where it is narrow: then the page scrolls, and nothing scrolls sideways. */
  hasNarrowForm?: boolean
  children: ReactNode
  /** What the table holds, for styles and tests. */
  [data: `data-${string}`]: string | number | undefined
}

/** A table in a window of its own, which scrolls both ways, so that its heads stay in sight. */
export function TableFrame(props: TableFrameProps) {
  const { bar, notice, label, hasTallHead = false, hasNarrowForm = false, children, ...data } = props
  return (
    <div className={styles.frame} data-narrow-form={hasNarrowForm || undefined} {...data}>
      <div className={styles.bar}>{bar}</div>
      {notice && <div className={styles.notice}>{notice}</div>}
      <div
        className={styles.scroll}
        data-tall-head={hasTallHead || undefined}
        role="region"
        aria-label={label}
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  )
}
