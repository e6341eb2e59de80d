import type { Dataset, MapQuestion, MapValue } from '../../data/Dataset'
import { type Entity, type EntityCode, byRegion } from '../../domain/entity'
import type { CompassPoint, Neighbour, Surroundings } from '../../domain/countryPositions'
import type { Texts } from '../i18n'
import { valueTag } from './lines'
import { entityLabel, fullName, nameInSentence, withArticle } from './words'
import { keyHead } from './keyNotes'

export const entityFacts = (texts: Texts, entity: Entity): string[] => {
  const { t, list } = texts
  const { shortName, region, groups } = entity
  const name = fullName(texts, entity)
  return [
    ...(name === shortName ? [] : [name]),
    t(`region.${region}`),
    ...(groups.length > 0
      ? [t('panel.groups', { groups: list(groups.map((group) => t(`group.${group}.short`))) })]
      : []),
  ]
}

export const directionWords = ({ t, list }: Texts, directions: readonly CompassPoint[]): string =>
  list(directions.map((direction) => t(`countryPage.direction.${direction}`)))

type NamedPlace = Pick<Neighbour, 'code' | 'name'>

/** The name of a country around another, of the study or not, in the language of the data. */
export const neighbourName = (dataset: Dataset, { code, name }: NamedPlace): string => {
  const studied = dataset.entityBySlugOrCode(code)
  return studied ? entityLabel(studied) : dataset.placeName(code, name)
}

/** Sorts neighbours by name, those of the study first. */
export const neighboursInOrder = (
  texts: Texts,
  dataset: Dataset,
  { neighbours }: Pick<Surroundings, 'neighbours'>,
): readonly Neighbour[] =>
  [...neighbours].sort(
    (a, b) =>
      Number(b.isStudied) - Number(a.isStudied) ||
      texts.compare(neighbourName(dataset, a), neighbourName(dataset, b)),
  )

/** Such as "Ukraine (north, east and south)", or the bare name without directions. */
export const placeWithSides = (
  texts: Texts,
  dataset: Dataset,
  neighbour: NamedPlace & Pick<Neighbour, 'directions'>,
): string => {
  const name = withArticle(texts, neighbour.code, neighbourName(dataset, neighbour))
  const directions = directionWords(texts, neighbour.directions)
  return directions ? texts.t('countryPage.place.neighbour', { name, directions }) : name
}

/** Such as "It borders two: Romania (west) and Ukraine (north, east and south)". */
const bordersWords = (texts: Texts, dataset: Dataset, surroundings: Surroundings): string[] => {
  const { t, list } = texts
  const { nearest } = surroundings
  const named = neighboursInOrder(texts, dataset, surroundings).map((neighbour) =>
    placeWithSides(texts, dataset, neighbour),
  )
  if (named.length > 0) return [t('countryPage.place.borders', { count: named.length, list: list(named) })]
  if (!nearest) return [t('countryPage.place.noBorder')]
  const name = nameInSentence(texts, dataset.entity(nearest.code))
  const direction = nearest.direction
    ? t('countryPage.place.nearest.direction', { direction: directionWords(texts, [nearest.direction]) })
    : ''
  return [t('countryPage.place.noBorder'), t('countryPage.place.nearest', { name, direction })]
}

/** Says where a country lies: its sub-region, its neighbours and its coast. */
export const placeWords = (
  texts: Texts,
  dataset: Dataset,
  entity: Entity,
  surroundings: Surroundings,
): string => {
  const { t } = texts
  const { code, region } = entity
  const { isCutOff, hasCoast, neighbours } = surroundings
  const name = nameInSentence(texts, entity)
  const isOnDashedLine =
    code === 'XKX' || (code === 'SRB' && neighbours.some((neighbour) => neighbour.code === 'XKX'))
  return [
    t('countryPage.place.region', {
      name,
      count: dataset.entities.filter((other) => other.region === region).length,
      where: t(`region.${region}`),
    }),
    ...bordersWords(texts, dataset, surroundings),
    t('countryPage.place.coast', { coast: hasCoast ? 'yes' : 'no' }),
    ...(isCutOff ? [t('countryPage.place.cutOff', { name })] : []),
    ...(isOnDashedLine ? [t('countryPage.place.dashed')] : []),
  ].join(' ')
}

export interface Focused {
  readonly code: EntityCode
  readonly question: MapQuestion
  readonly value: MapValue | undefined
}

/** Describes a focused country, whose label is its line: the line's tag, its place in the list, and its neighbours. */
export const focusDescription = (
  texts: Texts,
  dataset: Dataset,
  { code, question, value }: Focused,
  surroundings: Surroundings,
): string => {
  const { t, list } = texts
  const { nearest, isCutOff } = surroundings
  const order = byRegion(dataset.entities)
  const neighbours = neighboursInOrder(texts, dataset, surroundings).map((neighbour) =>
    placeWithSides(texts, dataset, neighbour),
  )
  const nearby = nearest && {
    code: nearest.code,
    name: '',
    directions: nearest.direction ? [nearest.direction] : [],
  }
  return [
    `${(value && valueTag(texts, dataset, question, value)) || keyHead(texts, dataset, question)}.`,
    t('focus.region', {
      position: String(order.findIndex((entity) => entity.code === code) + 1),
      count: String(order.length),
      region: t(`region.${dataset.entity(code).region}`),
    }),
    ...(neighbours.length > 0 ? [t('focus.neighbours', { list: list(neighbours) })] : []),
    ...(nearby ? [t('focus.nearest', { neighbour: placeWithSides(texts, dataset, nearby) })] : []),
    ...(isCutOff ? [t('focus.cutOff')] : []),
  ].join(' ')
}
