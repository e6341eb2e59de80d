import { useMemo, useState } from 'react'
import { fillOf } from '../../cartography/fills'
import type { MapValue } from '../../dataset/Dataset'
import type { Entity } from '../../domain/entity'
import { useAnswer, useAtlas, useFilters } from '../../store/context'
import type { Filters } from '../../store/filters'
import { useTexts } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { entityLabel, valueWords } from '../../wording/words'
import type { EntityMark } from './EntityLayer'

/** What a mark is made of. */
interface Marked extends Pick<Filters, 'theme' | 'sub'> {
  readonly texts: Texts
  readonly entity: Entity
  readonly value: MapValue
  readonly isShown: boolean
  readonly isSelected: boolean
}

const PARTS = ['texts', 'entity', 'value', 'theme', 'sub', 'isShown', 'isSelected'] as const

type Marks = ReadonlyMap<string, EntityMark>

/** How each entity is drawn and named at present. */
export const useMarks = (): Marks => {
  const texts = useTexts()
  const answer = useAnswer()
  const dataset = useAtlas((state) => state.dataset)
  const { theme, sub, entity: chosen } = useFilters('theme', 'sub', 'entity')
  const [mark] = useState(createMarker)
  return useMemo(
    () =>
      new Map(
        [...answer.valueOf].map(([code, value]) => [
          code,
          mark(code, {
            texts,
            entity: dataset.entity(code),
            value,
            theme,
            sub,
            isShown: answer.shown.has(code),
            isSelected: code === chosen,
          }),
        ]),
      ),
    [texts, answer, dataset, theme, sub, chosen, mark],
  )
}

/** Makes marks. That of an entity stays the same object as long as nothing of it is another. */
const createMarker = () => {
  const made = new Map<string, { readonly of: Marked; readonly mark: EntityMark }>()
  return (code: string, of: Marked): EntityMark => {
    const last = made.get(code)
    if (last && PARTS.every((part) => last.of[part] === of[part])) return last.mark
    const mark = markOf(of)
    made.set(code, { of, mark })
    return mark
  }
}

const markOf = (marked: Marked): EntityMark => {
  const { value, theme, sub, isShown, isSelected } = marked
  return {
    fill: fillOf(theme, sub, value.classes, value.strength),
    classes: value.classes.join(' '),
    label: wordsOf(marked),
    isShown,
    isSelected,
  }
}

/** What a country's shape says of it: its name, its class with the evidence, and whether filters leave it out. */
const wordsOf = ({ texts, entity, value, theme, sub, isShown }: Marked): string => {
  const words = [valueWords(texts, theme, sub, value)]
  if (!isShown) words.push(texts.t('map.outOfScope'))
  return texts.t('map.country', { name: entityLabel(entity), value: words.join(', ') })
}
