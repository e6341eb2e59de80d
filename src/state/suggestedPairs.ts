import type { Dataset, MapValue } from '../data/Dataset'
import type { CountryPositions } from '../domain/countryPositions'
import type { Entity, EntityCode } from '../domain/entity'
import { type Verdict, verdictOf } from '../domain/verdict'
import { type ComparedQuestion, indicatorQuestions, type Pair, treatyQuestions } from './comparison'
import { DEFAULT_FILTERS } from './filters'

/** Why a pair is worth comparing, in the order in which pairs are suggested. */
export const SUGGESTIONS = [
  'neighbours-differ',
  'roles-apart',
  'region-differs',
  'neighbours-alike',
  'treaties-differ',
  'apart-alike',
] as const
export type SuggestionKind = (typeof SUGGESTIONS)[number]

/** Two countries worth comparing, and how many of all answers say so. */
export interface SuggestedPair {
  readonly kind: SuggestionKind
  readonly pair: Pair
  readonly count: number
  readonly all: number
}

interface Candidate {
  readonly pair: Pair
  readonly areNeighbours: boolean
  readonly areInOneRegion: boolean
  readonly roles: readonly [string | undefined, string | undefined]
  readonly differing: number
  readonly same: number
  readonly differingTreaties: number
}

const ROLES_APART = ['origin', 'destination']

/** How strongly a pair is an example of a kind; 0 where it is none. */
const SCORES: Readonly<Record<SuggestionKind, (candidate: Candidate) => number>> = {
  'neighbours-differ': ({ areNeighbours, differing }) => (areNeighbours ? differing : 0),
  'roles-apart': ({ areNeighbours, roles, same }) =>
    areNeighbours && ROLES_APART.every((role) => roles.includes(role)) ? 1 + same : 0,
  'region-differs': ({ areNeighbours, areInOneRegion, differing }) =>
    areInOneRegion && !areNeighbours ? differing : 0,
  'neighbours-alike': ({ areNeighbours, same }) => (areNeighbours ? same : 0),
  'treaties-differ': ({ areInOneRegion, differingTreaties }) => (areInOneRegion ? differingTreaties : 0),
  'apart-alike': ({ areInOneRegion, same }) => (areInOneRegion ? 0 : same),
}

const isWorthwhile = ({ code }: Entity, other: Entity, chosen: EntityCode | null): boolean =>
  chosen === null ? code < other.code : code === chosen && other.code !== chosen

/**
 * Finds for each kind the pair that shows it best, of all countries or with one of them. No country is suggested twice
 * but the chosen one.
 */
export const suggestedPairs = (
  dataset: Dataset,
  { neighboursOf }: Pick<CountryPositions, 'neighboursOf'>,
  chosen: EntityCode | null = null,
): readonly SuggestedPair[] => {
  const answersTo = (questions: readonly ComparedQuestion[]) =>
    new Map(dataset.entities.map(({ code }) => [code, questions.map(({ valueOf }) => valueOf(code))]))
  const indicators = answersTo(indicatorQuestions(dataset))
  const treaties = answersTo(treatyQuestions(dataset, DEFAULT_FILTERS.on))
  const roleOf = (code: EntityCode) => dataset.valueOf(code, DEFAULT_FILTERS).classes[0]
  const candidates = dataset.entities.flatMap((a) =>
    dataset.entities
      .filter((b) => isWorthwhile(a, b, chosen))
      .map((b): Candidate => {
        const pair = [a.code, b.code] as const
        const laws = verdictsOf(indicators, pair)
        const joined = verdictsOf(treaties, pair)
        const all = [...laws, ...joined]
        return {
          pair,
          areNeighbours: neighboursOf(a.code).includes(b.code),
          areInOneRegion: a.region === b.region,
          roles: [roleOf(a.code), roleOf(b.code)],
          differing: countOf(all, 'differs'),
          same: countOf(all, 'same'),
          differingTreaties: countOf(joined, 'differs'),
        }
      }),
  )
  const used = new Set<EntityCode>()
  const questionCount = [...indicators.values()][0]?.length ?? 0
  const treatyCount = dataset.instruments.length
  return SUGGESTIONS.flatMap((kind): SuggestedPair[] => {
    const open = candidates.filter(({ pair }) => pair.every((code) => !used.has(code)))
    const best = open.reduce<Candidate | undefined>(
      (found, next) => (SCORES[kind](next) > (found ? SCORES[kind](found) : 0) ? next : found),
      undefined,
    )
    if (!best) return []
    for (const code of best.pair) if (code !== chosen) used.add(code)
    return [
      {
        kind,
        pair: best.pair,
        count: countShown(kind, best),
        all: kind === 'treaties-differ' ? treatyCount : questionCount + treatyCount,
      },
    ]
  })
}

const countShown = (kind: SuggestionKind, { differing, same, differingTreaties }: Candidate): number => {
  if (kind === 'treaties-differ') return differingTreaties
  return kind.endsWith('alike') ? same : differing
}

const verdictsOf = (answers: ReadonlyMap<EntityCode, readonly MapValue[]>, [a, b]: Pair): Verdict[] => {
  const others = answers.get(b) ?? []
  return (answers.get(a) ?? []).flatMap((value, index) => {
    const other = others[index]
    return other ? [verdictOf(value, other)] : []
  })
}

const countOf = (verdicts: readonly Verdict[], verdict: Verdict): number =>
  verdicts.filter((one) => one === verdict).length
