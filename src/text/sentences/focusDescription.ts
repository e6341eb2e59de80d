import type { Dataset, MapQuestion, MapValue } from '../../data/Dataset'
import { byRegion, type EntityCode } from '../../domain/entity'
import type { CompassPoint, Surroundings } from '../../domain/countryPositions'
import type { Texts } from '../i18n'
import { neighboursInOrder, placeWithSides } from './describePlace'
import { keyHead } from './keyNotes'
import { valueYear } from './words'

export interface Focused {
  readonly code: EntityCode
  readonly question: MapQuestion
  readonly value: MapValue | undefined
}

/** Describes a focused country: the time of its answer, its place in the list, and its neighbours. */
export const focusDescription = (
  texts: Texts,
  dataset: Dataset,
  { code, question, value }: Focused,
  surroundings: Surroundings,
): string => {
  const { t, list } = texts
  const { nearest, isCutOff } = surroundings
  const year = value && valueYear(question.theme, value)
  const order = byRegion(dataset.entities)
  const neighbours = neighboursInOrder(texts, dataset, surroundings)
  const place = (neighbour: EntityCode, outline: string, directions: readonly CompassPoint[]) =>
    placeWithSides(texts, dataset, { code: neighbour, name: outline, directions })
  return [
    year === undefined ? `${keyHead(texts, dataset, question)}.` : t('focus.asOf', { year: String(year) }),
    t('focus.region', {
      position: String(order.findIndex((entity) => entity.code === code) + 1),
      count: String(order.length),
      region: t(`region.${dataset.entity(code).region}`),
    }),
    ...(neighbours.length > 0
      ? [
          t('focus.neighbours', {
            count: neighbours.length,
            list: list(neighbours.map(({ code: other, name, directions }) => place(other, name, directions))),
          }),
        ]
      : []),
    ...(nearest
      ? [
          t('focus.nearest', {
            neighbour: place(nearest.code, '', nearest.direction ? [nearest.direction] : []),
          }),
        ]
      : []),
    ...(isCutOff ? [t('focus.cutOff')] : []),
  ].join(' ')
}
