import type { Dataset, MapValue } from '../../data/Dataset'
import { byRegion, type EntityCode } from '../../domain/entity'
import type { CompassPoint, Surroundings } from '../../domain/countryPositions'
import type { ThemeId } from '../../domain/themes'
import type { Texts } from '../i18n'
import { neighboursInOrder, placeWithSides } from './describePlace'
import { valueYear } from './words'

export interface Focused {
  readonly code: EntityCode
  readonly theme: ThemeId
  readonly value: MapValue | undefined
}

export const focusDescription = (
  texts: Texts,
  dataset: Dataset,
  { code, theme, value }: Focused,
  surroundings: Surroundings,
): string => {
  const { t, list } = texts
  const { nearest, isCutOff } = surroundings
  const year = value && valueYear(theme, value)
  const order = byRegion(dataset.entities)
  const neighbours = neighboursInOrder(texts, dataset, surroundings)
  const place = (neighbour: EntityCode, outline: string, directions: readonly CompassPoint[]) =>
    placeWithSides(texts, dataset, { code: neighbour, name: outline, directions })
  return [
    ...(year === undefined ? [] : [t('focus.asOf', { year: String(year) })]),
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
