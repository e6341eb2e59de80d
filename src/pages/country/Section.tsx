import { type ReactNode, useId } from 'react'
import styles from './Sections.module.css'

interface SectionProps {
  title: string
  aside?: string
  children: ReactNode
}

/** A part of the page with its heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {aside && <span>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
