import type { ReactNode } from 'react'
import { useTexts } from '../../text/context'
import type { StudySection } from '../../domain/studyStatement'
import styles from './Section.module.css'

/** A section of the page under its name; the contents lead to it. */
export function Section({ id, children }: { id: StudySection; children: ReactNode }) {
  const { t } = useTexts()
  const anchor = `section-${id}`
  return (
    <section className={styles.section} aria-labelledby={anchor} data-section={id}>
      <h2 id={anchor}>{t(`findings.section.${id}`)}</h2>
      {children}
    </section>
  )
}
