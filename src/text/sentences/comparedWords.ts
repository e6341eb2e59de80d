import { comparedCodes, type ComparedRow, verdictCounts } from '../../state/comparison'
import type { AtlasState } from '../../state/createAtlasStore'
import type { MessageId, Texts } from '../i18n'
import type { CountryFile } from '../../data/contract'
import { ROUTE_VICTIMS, type RouteVictims, victimsGroup } from '../../domain/corridors'
import type { EntityCode } from '../../domain/entity'
import { formsCountedOn } from '../../domain/themes'
import type { Verdict } from '../../domain/verdict'
import { yearsOf } from '../../state/routes'
import type { Sentence } from './sentence'
import { type RouteLine, routeLines } from './routeWords'
import { entityLabel, selectKey } from './words'

/** Title of a page that compares countries: their names, once they are chosen. */
export const compareTitle = (
  { t }: Texts,
  { dataset, filters: { entity, compared, others } }: Pick<AtlasState, 'dataset' | 'filters'>,
): string => {
  if (entity === null || compared === null || entity === compared)
    return t('page.title', { question: t('comparePage.title') })
  const names = comparedCodes(entity, compared, others).map((code) => entityLabel(dataset.entity(code)))
  const first = names.slice(0, -1).join(', ')
  return t('page.title', { question: t('comparePage.titleOf', { first, second: names.at(-1) ?? '' }) })
}

/** What is said of the forms that two laws name; nothing where neither is known, or where one has no definition. */
const formsVerdict = (rows: readonly ComparedRow[]): Verdict | undefined => {
  const row = rows.find(({ theme, sub }) => formsCountedOn(theme, sub))
  return row?.values.some(({ classes }) => classes.includes('no-definition')) ? undefined : row?.verdict
}

/** How many answers of compared countries are the same, differ, or cannot be compared. */
export const comparedSentence = (rows: readonly ComparedRow[]): Sentence => {
  const counts = verdictCounts(rows)
  const count = rows[0]?.values.length ?? 0
  const { same, differs } = counts
  if (count > 2)
    return { id: 'comparePage.sentence.several', values: { all: rows.length, count, same, differs } }
  return {
    id: 'comparePage.sentence',
    values: {
      all: rows.length,
      differs,
      forms: selectKey(formsVerdict(rows) ?? 'other'),
      treaties: rows.filter(({ instrument, verdict }) => instrument && verdict === 'differs').length,
      same,
      oneKnown: counts['one-known'],
      noneKnown: counts['none-known'],
      notCompared: counts['cannot-be-compared'],
    },
  }
}

/** Id of the word for what a comparison of answers found; of more than two, “neither” is “none”. */
export const comparedWord = ({ verdict, values }: Pick<ComparedRow, 'verdict' | 'values'>): MessageId =>
  values.length > 2 && verdict === 'none-known' ? 'verdict.none-of-several' : `verdict.${verdict}`

export interface RouteBetween {
  readonly origin: EntityCode
  readonly destination: EntityCode
  /** Report years by victims; groups without a statement are left out. */
  readonly groups: readonly { readonly victims: RouteVictims; readonly years: readonly number[] }[]
  readonly years: readonly number[]
  readonly sourceIds: readonly string[]
}

const betweenOf = ({ corridors }: CountryFile, origin: EntityCode, destination: EntityCode): RouteBetween => {
  const statements = corridors.filter(
    (corridor) => corridor.origin === origin && corridor.destination === destination,
  )
  const groups = ROUTE_VICTIMS.map((victims) => ({
    victims,
    years: yearsOf(statements.filter((statement) => victimsGroup(statement.victims) === victims)),
  }))
  return {
    origin,
    destination,
    groups: groups.filter(({ years }) => years.length > 0),
    years: yearsOf(statements),
    sourceIds: [...new Set(statements.flatMap(({ sourceIds }) => sourceIds))],
  }
}

export const routesBetween = (first: CountryFile, second: CountryFile): readonly RouteBetween[] => [
  betweenOf(first, first.entity, second.entity),
  betweenOf(first, second.entity, first.entity),
]

export interface SharedRoute {
  readonly place: string
  readonly lines: readonly [RouteLine, RouteLine]
  readonly isForChildren: boolean
}

export const sharedRoutes = (
  files: readonly [CountryFile, CountryFile],
  end: 'origin' | 'destination',
  nameOf: (code: string) => string,
  compare: Texts['compare'],
): readonly SharedRoute[] => {
  const [first, second] = files.map((file) => routeLines(file, end, nameOf, compare)) as [
    RouteLine[],
    RouteLine[],
  ]
  return first
    .flatMap((line) => {
      const other = second.find(({ place }) => place === line.place)
      if (!other) return []
      const lines = [line, other] as const
      return [
        { place: line.place, lines, isForChildren: lines.every(({ childYears }) => childYears.length > 0) },
      ]
    })
    .sort((a, b) => compare(nameOf(a.place), nameOf(b.place)))
}
