import type { Dataset } from '../../data/Dataset'
import { type Entity, type EntityCode, REGIONS } from '../../domain/entity'
import type { CountryPositions } from '../../domain/countryPositions'
import { type ClassId, type SubId, type ThemeId, isFormSub } from '../../domain/themes'
import { type Answer, answerOf } from '../../state/answer'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'
import { classLabel, entityLabel } from './words'
import type { CountryFile, CountryStatement } from '../../data/contract'
import type { PolicyIndicator } from '../../domain/policyCodes'

/** The indicators that answer each question of law and policy, by map. */
const INDICATORS: Readonly<Record<string, readonly PolicyIndicator[]>> = {
  'definitions/law': ['trafficking-law'],
  definitions: ['definition-form', 'definition-count'],
  'definitions/all-forms': ['definition-form', 'definition-count'],
  'definitions/distinct-child-definition': ['distinct-child-definition'],
  'definitions/non-punishment': ['non-punishment'],
  institutions: ['lead-institution'],
  plans: ['national-action-plan', 'child-specific-plan'],
  coordination: ['national-coordination'],
  'coordination/rapporteur': ['national-rapporteur'],
}

/** Id of a map as the data files write it: `plans`, `definitions/law`. */
export const mapId = (theme: ThemeId, sub: SubId): string => (sub === 'main' ? theme : `${theme}/${sub}`)

/** The statements on one question of law or policy: those that decided its class, and all others. */
export const mapStatements = (
  { statements }: CountryFile,
  theme: ThemeId,
  sub: SubId,
): { deciding: readonly CountryStatement[]; others: readonly CountryStatement[] } => {
  const map = mapId(theme, sub)
  // One form of exploitation is read from the lists of all.
  const indicators = INDICATORS[isFormSub(sub) ? theme : map] ?? []
  const about = statements.filter(({ indicator }) => indicators.includes(indicator))
  return {
    deciding: about.filter(({ decides }) => decides.includes(map)),
    others: about.filter(({ decides }) => !decides.includes(map)),
  }
}

/** What the words on one map are made from. */
export interface MapDescriptionContext {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly filters: Filters
  readonly answer: Answer
  readonly positions: CountryPositions
  /** The countries that the map shows in colour, by name. */
  readonly shown: readonly Entity[]
}

/** The question of a map with its answer and the ground it is drawn on. */
export const mapDescriptionContext = (
  texts: Texts,
  dataset: Dataset,
  filters: Filters,
  positions: CountryPositions,
): MapDescriptionContext => {
  const answer = answerOf(dataset, filters)
  const shown = answer.inScope.filter(({ code }) => answer.shown.has(code))
  return { texts, dataset, filters, answer, positions, shown }
}

/** Name of a class of this map. */
export const labelOf = ({ texts, filters }: MapDescriptionContext, classId: ClassId): string =>
  classLabel(texts, filters.theme, filters.sub, classId)

/** Class of a country, or both where it has two. */
export const classesLabel = (context: MapDescriptionContext, code: EntityCode): string =>
  (context.answer.valueOf.get(code)?.classes ?? []).map((classId) => labelOf(context, classId)).join(' + ')

/** Names in a list, in the order of the alphabet. */
export const namesOf = ({ texts, dataset }: MapDescriptionContext, codes: readonly EntityCode[]): string =>
  texts.list(dataset.entities.filter(({ code }) => codes.includes(code)).map(entityLabel))

/** Where few enough are told of, they are named instead of counted. */
export const MAX_NAMED = 6

/** A few countries by name, more of them by how many lie in each sub-region. */
export const placesOf = (context: MapDescriptionContext, entities: readonly Entity[]): string => {
  const { t, list } = context.texts
  if (entities.length <= MAX_NAMED)
    return namesOf(
      context,
      entities.map(({ code }) => code),
    )
  return list(
    REGIONS.flatMap((region) => {
      const count = entities.filter((entity) => entity.region === region).length
      return count > 0 ? [t('words.regionCount', { region: t(`region.${region}`), count })] : []
    }),
  )
}
