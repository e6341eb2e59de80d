import { Heading } from './heading'
import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

interface SectionProps {
  title: string
  aside?: string
  children: ReactNode
}

/** A part of the panel with its heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <Heading id={id} className={styles.heading}>
          {title}
        </Heading>
        {aside && <span className={styles.quiet}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
