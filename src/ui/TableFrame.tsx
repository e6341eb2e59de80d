import type { ReactNode } from 'react'
import styles from './TableFrame.module.css'

interface LinkNotesProps {
  title: string
  /** Language of the links, where it is not the page's. */
  language?: string | undefined
  items: readonly { readonly id: string; readonly text: string; readonly href: string | undefined }[]
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
    <div className={styles.frame} data-narrow-form={hasNarrowForm || undefined} {...data}>
      {bar && <div className={styles.bar}>{bar}</div>}
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
