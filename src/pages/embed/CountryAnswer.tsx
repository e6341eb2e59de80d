import { fillOf } from '../../cartography/fills'
import type { ThemeId } from '../../domain/themes'
import { ClassValue } from '../../marks/ClassValue'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { mapLabel } from '../../wording/mapLabel'
import { instrumentLabel } from '../../wording/question'
import { valueWords, valueYear } from '../../wording/words'
import styles from './EmbedCountry.module.css'

/** The country's answer to one question, with the year of the statement, or the instrument and day it is for. */
export function CountryAnswer({ code, theme }: { code: string; theme: ThemeId }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { evidence, instrument, on } = useAtlas((state) => state.filters)
  const sub = dataset.partOf(theme, 'main')
  const value = dataset.valueOf(code, { theme, sub, evidence, instrument, on })
  return (
    <div className={styles.answer} data-value={theme}>
      <dt>
        {theme === 'treaties'
          ? texts.t('embed.country.treaty', {
              instrument: instrumentLabel(texts, instrument),
              day: texts.day(on),
            })
          : mapLabel(texts, theme, sub)}
      </dt>
      <dd>
        <ClassValue
          fill={fillOf(theme, sub, value.classes, value.strength)}
          words={valueWords(texts, theme, sub, value)}
          years={valueYear(theme, value)}
        />
      </dd>
    </div>
  )
}
