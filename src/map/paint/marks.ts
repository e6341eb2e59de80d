import { fillOf, UNCOLOURED } from '../geometry/fills'
import type { Dataset, MapValue } from '../../data/Dataset'
import { answerOf } from '../../state/answer'
import type { Filters } from '../../state/filters'
import { areRoutesOver } from '../../state/routesWanted'
import type { Texts } from '../../text/i18n'
import { entityLabel, valueWords } from '../../text/sentences/words'
import type { Mark, Marks } from '../markup/shapes'

interface Marked extends Pick<Filters, 'theme' | 'sub'> {
  readonly value: MapValue
  readonly isShown: boolean
  readonly isSelected: boolean
  readonly hasValue: boolean
  readonly isLighter: boolean
}

const KEYS = ['value', 'theme', 'sub', 'isShown', 'isSelected', 'hasValue', 'isLighter'] as const

const markOf = (texts: Texts, dataset: Dataset, code: string, of: Marked): Mark => {
  const { value, theme, sub, isShown, isSelected, hasValue, isLighter } = of
  const name = entityLabel(dataset.entity(code))
  const words = hasValue ? [valueWords(texts, theme, sub, value)] : []
  if (!isShown) words.push(texts.t('map.outOfScope'))
  return {
    fill: hasValue ? fillOf(theme, sub, value.classes) : UNCOLOURED,
    classes: value.classes.join(' '),
    label: words.length > 0 ? texts.t('map.country', { name, value: words.join(', ') }) : name,
    isShown,
    isSelected,
    isLighter,
  }
}

/** Makes the marks of entities; an unchanged mark remains the same object. */
export const createMarks = (texts: Texts): ((dataset: Dataset, filters: Filters) => Marks) => {
  const last = new Map<string, { readonly of: Marked; readonly mark: Mark }>()
  return (dataset, filters) => {
    const { theme, sub, entity } = filters
    const hasValue = filters.view !== 'routes'
    const isLighter = areRoutesOver(filters)
    const { valueOf, shown } = answerOf(dataset, hasValue ? filters : { ...filters, classes: [] })
    return new Map(
      [...valueOf].map(([code, value]) => {
        const of = {
          value,
          theme,
          sub,
          isShown: shown.has(code),
          isSelected: code === entity,
          hasValue,
          isLighter,
        }
        const before = last.get(code)
        if (before && KEYS.every((key) => before.of[key] === of[key])) return [code, before.mark]
        const mark = markOf(texts, dataset, code, of)
        last.set(code, { of, mark })
        return [code, mark]
      }),
    )
  }
}
