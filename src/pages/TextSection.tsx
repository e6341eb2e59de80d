import type { ReactNode } from 'react'
import { useTexts } from '../text/context'
import type { MessageId } from '../text/i18n'
import styles from './TextSection.module.css'

/** The paragraph that a page of text begins with. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>
}

/** A part of a page of text with its heading, which a link may lead to. */
export function TextSection({ id, title, children }: { id: string; title: MessageId; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  )
}
