import styles from './LinkNotes.module.css'

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
