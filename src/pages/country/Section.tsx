import { type ReactNode, useId } from 'react'
import { ClassValue } from '../../atlas/marks/Swatch'
import type { Evidence } from '../../domain/evidence'
import type { SubId, ThemeId } from '../../domain/themes'
import { fillOf } from '../../map/geometry/fills'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { lineOf } from '../../text/sentences/lines'
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
  /** Whom it counts; as the page's filters say by default. */
  evidence?: Evidence
  name: string
  children?: ReactNode
}

/** A value of one map for the country: the same class, swatch and words as on the map. */
export function ValueLine({ code, theme, sub, evidence, name, children }: ValueLineProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const question = { ...filters, theme, sub, ...(evidence && { evidence }) }
  const value = dataset.valueOf(code, question)
  return (
    <div
      className={styles.value}
      data-value={[theme, sub !== 'main' && sub, evidence === 'anyone' && evidence].filter(Boolean).join('/')}
    >
      <dt className="quietText">{name}</dt>
      <dd>
        <span className={styles.class}>
          <ClassValue
            fill={fillOf(theme, sub, value.classes)}
            line={lineOf(texts, dataset, code, question, value)}
          />
        </span>
        {children}
      </dd>
    </div>
  )
}
