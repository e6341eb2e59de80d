import { fillOf } from '../geometry/fills'
import { answerOf } from '../../state/answer'
import type { AtlasState } from '../../state/createAtlasStore'
import type { Texts } from '../../text/i18n'
import { entityLabel, valueWords, valueYear } from '../../text/sentences/words'
import type { Paint } from '../markup/shapes'
import { tipNote, tipTitle, tipValue } from '../markup/tip'

/** What a tip says of an entity: its name, its value with the year, and whether filters leave it out. */
export const entityTip = (
  texts: Texts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
  code: string,
  paint: Paint,
): string => {
  const { theme, sub } = filters
  const answer = answerOf(dataset, filters)
  const value = answer.valueOf.get(code)
  const year = value && valueYear(theme, value)
  const isInScope = answer.inScope.some((entity) => entity.code === code)
  return [
    tipTitle(entityLabel(dataset.entity(code))),
    value
      ? tipValue(
          fillOf(theme, sub, value.classes, value.strength),
          valueWords(texts, theme, sub, value),
          paint,
        )
      : '',
    year === undefined ? '' : tipNote(String(year)),
    isInScope ? '' : tipNote(texts.t('map.outOfScope')),
  ].join('')
}
