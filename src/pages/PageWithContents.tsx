import type { ReactNode } from 'react'
import { useTexts } from '../text/context'
import styles from './PageWithContents.module.css'
import textSectionStyles from './TextSection.module.css'

interface PageWithContentsProps {
  /** The sections of the page: the id of each heading, and its name. */
  sections: readonly { readonly id: string; readonly name: ReactNode }[]
  /** The title and what is said before the first section. */
  head: ReactNode
  /** Content after the list of sections. */
  beside?: ReactNode
  children: ReactNode
}

/** A long page with the list of its sections beside it where there is room, else between its head and its sections. */
export function PageWithContents({ sections, head, beside, children }: PageWithContentsProps) {
  const { t } = useTexts()
  return (
    <div className={styles.page}>
      <div className={styles.head}>{head}</div>
      <nav className={styles.contents} aria-labelledby="contents" data-contents="">
        <h2 id="contents">{t('findings.contents')}</h2>
        <ul>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
        {beside}
      </nav>
      <div className={styles.column}>{children}</div>
    </div>
  )
}

interface TextSectionProps {
  /** Its id, which a link may lead to. */
  id: string
  title: ReactNode
  className?: string | undefined
  children: ReactNode
}

/** A part of a page of text with its heading. */
export function TextSection({ id, title, className, children }: TextSectionProps) {
  return (
    <section
      className={className ? `${textSectionStyles.section} ${className}` : textSectionStyles.section}
      aria-labelledby={id}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
