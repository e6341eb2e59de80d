import { type ReactNode, useId } from 'react'
import { ValueMarks } from '../../atlas/marks/ValueMarks'
import type { SubId, ThemeId } from '../../domain/themes'
import { useAtlasData } from '../../state/context'
import { useTexts } from '../../text/context'
import { lineOf } from '../../text/sentences/lines'
import { SITE_PATHS } from '../../domain/sitePaths'
import type { RuleId } from '../../domain/evidence'
import { useSiteRoot } from '../../state/sitePlace'
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
        {aside && <span className="noteText together">{aside}</span>}
      </div>
      {children}
    </section>
  )
}

interface ValueLineProps {
  code: string
  theme: ThemeId
  sub: SubId
  name: string
  children?: ReactNode
}

/** A value of one map for the country: the same words as on the map. */
export function ValueLine({ code, theme, sub, name, children }: ValueLineProps) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const question = { ...filters, theme, sub }
  const line = lineOf(texts, dataset, code, question)
  return (
    <div className={styles.value} data-value={sub === 'main' ? theme : `${theme}/${sub}`}>
      <dt className="quietText">{name}</dt>
      <dd>
        <p className={styles.class}>
          {line.words} {line.tag && <small>{line.tag}</small>} <ValueMarks marks={line.marks} />
        </p>
        {children}
      </dd>
    </div>
  )
}

/** The number of a rule, which leads to its text among all. */
export function RuleLink({ rule }: { rule: RuleId }) {
  return <a href={`${useSiteRoot()}${SITE_PATHS.rules}#${rule}`}>{rule}</a>
}
