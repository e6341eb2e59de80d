import { type ReactNode, useId, createContext, useContext } from 'react'
import styles from './Panel.module.css'

/** Level of the headings of sections: 3 in the panel, whose country is an `h2`; 2 on a page about one country. */
export const SectionLevel = createContext<2 | 3>(3)

interface HeadingProps {
  /** How far below a section's own heading it stands. */
  below?: 0 | 1
  id?: string
  className?: string | undefined
  children: ReactNode
}

/** A heading of a section, or of a part of one, on the level that its place asks for. */
export function Heading({ below = 0, ...rest }: HeadingProps) {
  const Tag = `h${useContext(SectionLevel) + below}` as 'h2' | 'h3' | 'h4'
  return <Tag {...rest} />
}

interface SectionProps {
  title: string
  /** What stands at the right end of the heading: years, or how many sources. */
  aside?: string
  children: ReactNode
}

/** A part of the panel, with its source or years at the right end of its heading. */
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
