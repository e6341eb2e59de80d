import type { Dataset } from '../../data/Dataset'
import type { StudyPlace, StudySection, StudyStatement } from '../../domain/studyStatement'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { fromQuery } from '../../state/link'

/** The study's statements under one title. */
export interface StudyBlock {
  readonly id: string
  readonly section: StudySection
  readonly title: string
  readonly statements: readonly StudyStatement[]
}

/** Statements that are set together: a paragraph, or a list of points of several statements each. */
export type Part =
  | { readonly kind: 'paragraph'; readonly statements: readonly StudyStatement[] }
  | { readonly kind: 'points'; readonly points: readonly (readonly StudyStatement[])[] }

const grouped = <T>(
  items: readonly T[],
  belongs: (item: T, before: T | undefined) => boolean,
): readonly (readonly T[])[] => {
  const groups: T[][] = []
  for (const [index, item] of items.entries()) {
    const last = groups.at(-1)
    if (last && belongs(item, items[index - 1])) last.push(item)
    else groups.push([item])
  }
  return groups
}

export const blocksOf = (statements: readonly StudyStatement[]): readonly StudyBlock[] =>
  grouped(statements, ({ block }, before) => block === before?.block).flatMap((group) => {
    const [first] = group
    return first
      ? [{ id: first.block, section: first.section, title: first.title ?? '', statements: group }]
      : []
  })

export const isRecommendation = ({ statements }: StudyBlock): boolean =>
  statements[0]?.kind === 'recommendation'

const isPoint = (run: readonly StudyStatement[] | undefined): boolean => run?.[0]?.layout === 'point'

/** A block in paragraphs and lists. */
export const partsOf = ({ statements }: Pick<StudyBlock, 'statements'>): readonly Part[] => {
  const runs = grouped(statements, ({ layout }) => layout === 'sentence')
  return grouped(runs, (run, before) => isPoint(run) && isPoint(before)).map((group) =>
    isPoint(group[0]) ? { kind: 'points', points: group } : { kind: 'paragraph', statements: group.flat() },
  )
}

/** The state of the atlas that shows a block: the first that its statements give; undefined where no map shows it. */
export const shownState = ({ statements }: StudyBlock): string | undefined =>
  statements.find(({ state }) => state !== undefined)?.state

/** The filters of a statement’s state, which the build has validated. */
export const filtersOf = (state: string, dataset: Dataset): Filters =>
  fromQuery(state, DEFAULT_FILTERS, dataset)

/** Ids of the totals that a block gives, each once. */
export const totalsOf = ({ statements }: StudyBlock): readonly string[] => [
  ...new Set(statements.flatMap(({ totals }) => totals)),
]

/** Places of the statements in the study, each once. */
export const placesOf = (statements: readonly Pick<StudyStatement, 'places'>[]): readonly StudyPlace[] => [
  ...new Set(statements.flatMap(({ places }) => places)),
]
