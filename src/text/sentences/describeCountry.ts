import type { Dataset, MapQuestion, MapValue } from '../../data/Dataset'
import { type Entity, type EntityCode, byRegion, type Membership } from '../../domain/entity'
import type { CompassPoint, Neighbour, Surroundings } from '../../domain/countryPositions'
import type { Texts } from '../i18n'
import type { CountryContext } from './countryAnswer'
import { valueTag } from './lines'
import { entityLabel, fullName, nameInSentence, withArticle } from './words'
import { keyHead } from './keyNotes'

/** Such as "member since 13 July 1995" or "participating State, first day not in our sources". */
export const membershipWords = ({ t, day }: Texts, { kind: id, from, to }: Membership): string => {
  if (id === 'never-member') return t('membership.never-member')
  const kind = t(`membership.kind.${id}`)
  if (from === undefined)
    return to === undefined ? t('membership.listed', { kind }) : t('membership.until', { kind, to: day(to) })
  return to === undefined
    ? t('membership.since', { kind, from: day(from) })
    : t('membership.between', { kind, from: day(from), to: day(to) })
}

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

type PlaceContext = Omit<CountryContext, 'entity'>

const directionWord = ({ t }: Texts, direction: CompassPoint): string =>
  t(`countryPage.direction.${direction}`)

export const directionWords = (texts: Texts, directions: readonly CompassPoint[]): string =>
  directions.length > 0 ? texts.list(directions.map((direction) => directionWord(texts, direction))) : ''

const neighbourName = (dataset: Dataset, { code, name }: Pick<Neighbour, 'code' | 'name'>): string => {
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
  neighbour: Pick<Neighbour, 'code' | 'name' | 'directions'>,
): string => {
  const name = withArticle(texts, neighbour.code, neighbourName(dataset, neighbour))
  const directions = directionWords(texts, neighbour.directions)
  return directions ? texts.t('countryPage.place.neighbour', { name, directions }) : name
}

/** Such as "It borders two: Romania (west) and Ukraine (north, east and south)". */
const bordersWords = ({ texts, dataset }: PlaceContext, surroundings: Surroundings): string[] => {
  const { t, list } = texts
  const { nearest } = surroundings
  const neighbours = neighboursInOrder(texts, dataset, surroundings)
  if (neighbours.length > 0) {
    const named = neighbours.map((neighbour) => placeWithSides(texts, dataset, neighbour))
    return [t('countryPage.place.borders', { count: neighbours.length, list: list(named) })]
  }
  const direction = nearest?.direction
    ? t('countryPage.place.nearest.direction', { direction: directionWord(texts, nearest.direction) })
    : ''
  return [
    t('countryPage.place.noBorder'),
    ...(nearest
      ? [
          t('countryPage.place.nearest', {
            name: nameInSentence(texts, dataset.entity(nearest.code)),
            direction,
          }),
        ]
      : []),
  ]
}

export const placeWords = (context: PlaceContext, entity: Entity, surroundings: Surroundings): string[] => {
  const { texts, dataset } = context
  const { t } = texts
  const { isCutOff, hasCoast, neighbours } = surroundings
  const isOnDashedLine =
    entity.code === 'XKX' || (entity.code === 'SRB' && neighbours.some(({ code }) => code === 'XKX'))
  return [
    t('countryPage.place.region', {
      name: nameInSentence(texts, entity),
      count: dataset.entities.filter(({ region }) => region === entity.region).length,
      where: t(`region.${entity.region}`),
    }),
    ...bordersWords(context, surroundings),
    t('countryPage.place.coast', { coast: hasCoast ? 'yes' : 'no' }),
    ...(isCutOff ? [t('countryPage.place.cutOff', { name: nameInSentence(texts, entity) })] : []),
    ...(isOnDashedLine ? [t('countryPage.place.dashed')] : []),
  ]
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
  const neighbours = neighboursInOrder(texts, dataset, surroundings)
  const place = (neighbour: EntityCode, outline: string, directions: readonly CompassPoint[]) =>
    placeWithSides(texts, dataset, { code: neighbour, name: outline, directions })
  return [
    `${(value && valueTag(texts, dataset, question, value)) || keyHead(texts, dataset, question)}.`,
    t('focus.region', {
      position: String(order.findIndex((entity) => entity.code === code) + 1),
      count: String(order.length),
      region: t(`region.${dataset.entity(code).region}`),
    }),
    ...(neighbours.length > 0
      ? [
          t('focus.neighbours', {
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
