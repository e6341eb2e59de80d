import type { Dataset } from '../../data/Dataset'
import type { StudySection, StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { fromQuery } from '../../state/link'
import { comparePublished, type PublishedComparison } from '../../state/published'

/** The study's statements under one title. */
export interface StudyBlock {
  readonly block: string
  readonly section: StudySection
  readonly title: string
  readonly statements: readonly StudyStatement[]
}

/** A line of the findings, with the number of its finding, which some share. */
export interface FindingLine extends StudyBlock {
  readonly id: string
  readonly number: number
}

/** Statements that are set together: a paragraph, or a list of points of several statements each. */
type ParagraphOrList =
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

/** The statements under each title, in order. */
export const blocksOf = (statements: readonly StudyStatement[]): readonly StudyBlock[] =>
  grouped(statements, ({ title }) => title === undefined).flatMap((group) => {
    const [first] = group
    return first
      ? [{ block: first.block, section: first.section, title: first.title ?? '', statements: group }]
      : []
  })

/** Sections that are told in lines of their own, below the findings. */
export const REST: readonly StudySection[] = ['conclusions', 'about']

/** The findings, a line each: `#finding-16` is the first line of the sixteenth. */
export const findingLines = (blocks: readonly StudyBlock[]): readonly FindingLine[] => {
  const findings = blocks.filter(({ section }) => !REST.includes(section))
  const numbers = [...new Set(findings.map(({ block }) => block))]
  return findings.map((one, index) => {
    const number = numbers.indexOf(one.block) + 1
    const before = findings.slice(0, index).filter(({ block }) => block === one.block).length
    return { ...one, number, id: `finding-${number}${before > 0 ? `-${before + 1}` : ''}` }
  })
}

export const isRecommendation = ({ statements }: StudyBlock): boolean =>
  statements[0]?.kind === 'recommendation'

const isPoint = (run: readonly StudyStatement[] | undefined): boolean => run?.[0]?.layout === 'point'

/** A block in paragraphs and lists. */
export const paragraphsAndLists = ({
  statements,
}: Pick<StudyBlock, 'statements'>): readonly ParagraphOrList[] => {
  const runs = grouped(statements, ({ layout }) => layout === 'sentence')
  return grouped(runs, (run, before) => isPoint(run) && isPoint(before)).map((group) =>
    isPoint(group[0]) ? { kind: 'points', points: group } : { kind: 'paragraph', statements: group.flat() },
  )
}

/** The state of the atlas that shows a block: the first that its statements give; undefined where no map shows it. */
export const atlasStateOf = ({ statements }: Pick<StudyBlock, 'statements'>): string | undefined =>
  statements.find(({ state }) => state !== undefined)?.state

/** The filters of a statement’s state, which the build has validated. */
export const filtersOf = (state: string, dataset: Dataset): Filters =>
  fromQuery(state, DEFAULT_FILTERS, dataset)

/** The figures that a block gives, as the atlas compares them, the first of them first. */
export const figuresOf = (
  dataset: Dataset,
  { statements }: Pick<StudyBlock, 'statements'>,
): readonly PublishedComparison[] =>
  [...new Set(statements.flatMap(({ totals }) => totals))].flatMap((id) => {
    const total = dataset.publishedTotals.find((one) => one.id === id)
    return total && total.map !== 'study' ? [comparePublished(dataset, total)] : []
  })

export const useFigures = (block: Pick<StudyBlock, 'statements'>): readonly PublishedComparison[] =>
  figuresOf(
    useAtlas((state) => state.dataset),
    block,
  )
