import type { ReactNode } from 'react'
import { useTexts } from '../text/context'
import type { MessageId } from '../text/i18n'
import shared from './text.module.css'
import styles from './TextSection.module.css'

/** The paragraph that a page of text begins with. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>
}

/** A section's id, which a link may lead to, and its heading. */
interface SectionName {
  readonly id: string
  readonly title: MessageId
}

/** A part of a page of text with its heading. */
export function TextSection({ id, title, children }: SectionName & { children: ReactNode }) {
  const { t } = useTexts()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  )
}

/** Messages as a list of points. */
export function Points({ ids }: { ids: readonly MessageId[] }) {
  const { t } = useTexts()
  return (
    <ul className={shared.points}>
      {ids.map((id) => (
        <li key={id}>{t(id)}</li>
      ))}
    </ul>
  )
}

/** The list of a page's sections, before them. */
export function Contents({ sections }: { sections: readonly SectionName[] }) {
  const { t } = useTexts()
  return (
    <nav className={shared.contents} aria-label={t('findings.contents')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
