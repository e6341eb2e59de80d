import { useTexts } from '../../text/context'
import type { HelpDocument } from '../publishedData'
import styles from './Help.module.css'

/** The documents that say something, with their date and the place in them. */
export function Documents({ title, documents }: { title: string; documents: readonly HelpDocument[] }) {
  const { t, day } = useTexts()
  return (
    <div className={styles.documents}>
      <p>{title}</p>
      <ul>
        {documents.map((document) => (
          <li key={document.url}>
            <a href={document.url} rel="noreferrer" lang="en">
              {document.title}
            </a>
            <span className={styles.place}>
              {document.published ? (
                <time dateTime={document.published}>{day(document.published)}</time>
              ) : (
                t('help.undated')
              )}
              <span lang="en">{document.locator}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
