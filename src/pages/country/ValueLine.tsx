import type { ReactNode } from 'react'
import { ClassValue } from '../../atlas/marks/ClassValue'
import styles from './Sections.module.css'
import type { SubId, ThemeId } from '../../domain/themes'
import { fillOf } from '../../map/geometry/fills'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { valueWords, valueYear } from '../../text/sentences/words'

interface ValueLineProps {
  code: string
  theme: ThemeId
  sub: SubId
  name: string
  children?: ReactNode
}

/** A value of one map for the country: the same class, swatch and words as on the map. */
export function ValueLine({ code, theme, sub, name, children }: ValueLineProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { evidence, instrument, on } = useAtlas((state) => state.filters)
  const value = dataset.valueOf(code, { theme, sub, evidence, instrument, on })
  return (
    <div className={styles.value} data-value={sub === 'main' ? theme : `${theme}/${sub}`}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.class}>
          <ClassValue
            fill={fillOf(theme, sub, value.classes)}
            words={valueWords(texts, theme, sub, value)}
            years={valueYear(theme, value)}
          />
        </span>
        {children}
      </dd>
    </div>
  )
}
