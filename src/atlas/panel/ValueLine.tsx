import type { ReactNode } from 'react'
import { fillOf } from '../../map/geometry/fills'
import type { SubId, ThemeId } from '../../domain/themes'
import { ClassValue } from '../marks/ClassValue'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { valueWords, valueYear } from '../../text/sentences/words'
import styles from './Panel.module.css'

interface ValueLineProps {
  code: string
  theme: ThemeId
  sub: SubId
  name: string
  /** What belongs under the value: years, forms, where it comes from. */
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
            fill={fillOf(theme, sub, value.classes, value.strength)}
            words={valueWords(texts, theme, sub, value)}
            years={valueYear(theme, value)}
          />
        </span>
        {children}
      </dd>
    </div>
  )
}
