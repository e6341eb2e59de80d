import type { Dataset, MapValue } from '../data/Dataset'
import type { EntityCode } from '../domain/entity'
import { type SubId, type ThemeId, CLASSIFIED_THEMES, readingOrder } from '../domain/themes'
import type { InstrumentId, IsoDay } from '../domain/treaty'
import { type Verdict, verdictOf, VERDICTS } from '../domain/verdict'
import { DEFAULT_FILTERS } from './filters'

export type Pair = readonly [EntityCode, EntityCode]

export interface ComparedRow {
  readonly id: string
  readonly theme: ThemeId
  readonly sub: SubId
  readonly instrument?: InstrumentId
  readonly values: readonly [MapValue, MapValue]
  readonly verdict: Verdict
}

const partsOf = (dataset: Dataset, theme: ThemeId): SubId[] =>
  readingOrder(theme, 'comparison').filter((sub) => dataset.partOf(theme, sub) === sub)

/** Rows for all questions but treaties on a day; evidence is any statement, and strength is compared. */
export const indicatorRows = (
  dataset: Dataset,
  [a, b]: Pair,
  on: IsoDay = DEFAULT_FILTERS.on,
): readonly ComparedRow[] =>
  CLASSIFIED_THEMES.flatMap((theme) =>
    partsOf(dataset, theme).map((sub) => {
      const question = { ...DEFAULT_FILTERS, theme, sub, on }
      const values = [dataset.valueOf(a, question), dataset.valueOf(b, question)] as const
      const id = sub === 'main' ? theme : `${theme}/${sub}`
      return { id, theme, sub, values, verdict: verdictOf(...values) }
    }),
  )

export const treatyRows = (dataset: Dataset, [a, b]: Pair, on: IsoDay): readonly ComparedRow[] =>
  dataset.instruments.map(({ id: instrument }) => {
    const question = { ...DEFAULT_FILTERS, theme: 'treaties', sub: 'main', instrument, on } as const
    const values = [dataset.valueOf(a, question), dataset.valueOf(b, question)] as const
    const id = `treaties/${instrument}`
    return { id, theme: 'treaties', sub: 'main', instrument, values, verdict: verdictOf(...values) }
  })

export const verdictCounts = (
  rows: readonly Pick<ComparedRow, 'verdict'>[],
): Readonly<Record<Verdict, number>> =>
  Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length]),
  ) as Record<Verdict, number>
