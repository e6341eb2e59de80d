import type { ReactNode } from 'react'
import styles from './TextSection.module.css'

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
    <section className={className ? `${styles.section} ${className}` : styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
