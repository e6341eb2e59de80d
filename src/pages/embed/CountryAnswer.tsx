import { type Fill, fillOf } from '../../cartography/fills'
import type { Dataset } from '../../dataset/Dataset'
import type { EntityCode } from '../../domain/entity'
import type { ThemeId } from '../../domain/themes'
import { ClassValue } from '../../marks/ClassValue'
import { useAtlas } from '../../store/context'
import type { Filters } from '../../store/filters'
import { useTexts } from '../../text/context'
import { mapLabel } from '../../wording/mapLabel'
import { instrumentLabel } from '../../wording/question'
import { valueWords, valueYear } from '../../wording/words'
import styles from './EmbedCountry.module.css'

const answerTo = (dataset: Dataset, filters: Filters, code: EntityCode, theme: ThemeId) => {
  const sub = dataset.partOf(theme, 'main')
  return { sub, value: dataset.valueOf(code, { ...filters, theme, sub }) }
}

/** How the country is filled on the map of a question. */
export const answerFill = (dataset: Dataset, filters: Filters, code: EntityCode, theme: ThemeId): Fill => {
  const { sub, value } = answerTo(dataset, filters, code, theme)
  return fillOf(theme, sub, value.classes, value.strength)
}

/** The country's answer to one question, with the year of the statement, or the instrument and day it is for. */
export function CountryAnswer({ code, theme }: { code: EntityCode; theme: ThemeId }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { sub, value } = answerTo(dataset, filters, code, theme)
  return (
    <div className={styles.answer} data-value={theme}>
      <dt>
        {theme === 'treaties'
          ? texts.t('embed.country.treaty', {
              instrument: instrumentLabel(texts, filters.instrument),
              day: texts.day(filters.on),
            })
          : mapLabel(texts, theme, sub)}
      </dt>
      <dd>
        <ClassValue
          fill={answerFill(dataset, filters, code, theme)}
          words={valueWords(texts, theme, sub, value)}
          years={valueYear(theme, value)}
        />
      </dd>
    </div>
  )
}
