import { fillOf } from '../../cartography/fills'
import { hasEvidenceChoice, type ThemeId } from '../../domain/themes'
import { Swatch } from '../../marks/Swatch'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { mapLabel } from '../../wording/mapLabel'
import { instrumentLabel } from '../../wording/question'
import { valueWords } from '../../wording/words'
import styles from './EmbedCountry.module.css'

/** The country's answer to one question, with the year of the statement, or the instrument and day it is for. */
export function CountryAnswer({ code, theme }: { code: string; theme: ThemeId }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { evidence, instrument, on } = useAtlas((state) => state.filters)
  const value = dataset.valueOf(code, { theme, sub: 'main', evidence, instrument, on })
  return (
    <div className={styles.answer} data-value={theme}>
      <dt>
        {theme === 'treaties'
          ? texts.t('embed.country.treaty', {
              instrument: instrumentLabel(texts, instrument),
              day: texts.day(on),
            })
          : mapLabel(texts, theme, 'main')}
      </dt>
      <dd>
        <Swatch fill={fillOf(theme, 'main', value.classes, value.strength)} />
        <span>
          {valueWords(texts, theme, 'main', value)}
          {value.asOf !== undefined && !hasEvidenceChoice(theme) && (
            <span className={styles.year}> {value.asOf}</span>
          )}
        </span>
      </dd>
    </div>
  )
}
