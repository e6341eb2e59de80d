import type { Dataset, MapValue } from '../data/Dataset'
import type { EntityCode } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import {
  type SubId,
  type ThemeId,
  CLASSIFIED_THEMES,
  evidenceAsked,
  formsCountedOn,
  isFormSub,
  readingOrder,
} from '../domain/themes'
import type { Time } from '../domain/clock'
import { type InstrumentId, isOpenTo } from '../domain/treaty'
import { type Verdict, verdictOf, VERDICTS } from '../domain/verdict'
import { DEFAULT_FILTERS } from './filters'

export type Pair = readonly [EntityCode, EntityCode]

/** Two countries to compare, or up to four. */
export type Compared = readonly [EntityCode, EntityCode, ...EntityCode[]]

/** The most countries that are side by side. */
export const MOST_COMPARED = 4

/** The countries of a comparison: none of the others twice, and not more than four. */
export const comparedCodes = (
  first: EntityCode,
  second: EntityCode,
  others: readonly EntityCode[],
): Compared => [
  first,
  second,
  ...others.filter((code) => code !== first && code !== second).slice(0, MOST_COMPARED - 2),
]

/** A question of the comparison; one on reports for each kind of evidence. */
interface ComparedQuestion {
  readonly id: string
  readonly theme: ThemeId
  readonly sub: SubId
  readonly instrument?: InstrumentId
  readonly evidence?: Evidence
  readonly valueOf: (code: EntityCode) => MapValue
}

export interface ComparedRow extends Omit<ComparedQuestion, 'valueOf'> {
  readonly values: readonly [MapValue, MapValue, ...MapValue[]]
  readonly verdict: Verdict
}

/** All questions but treaties, on a day. */
const indicatorQuestions = (dataset: Dataset, on: Time | null = null): readonly ComparedQuestion[] =>
  CLASSIFIED_THEMES.flatMap((theme) =>
    readingOrder(theme, 'comparison').flatMap((sub) => {
      const part = sub === 'main' ? theme : `${theme}/${sub}`
      return evidenceAsked(theme).map((evidence) => ({
        id: evidence === 'anyone' ? `${part}/${evidence}` : part,
        theme,
        sub,
        evidence,
        valueOf: (code: EntityCode) =>
          dataset.valueOf(code, { ...DEFAULT_FILTERS, theme, sub, on, evidence }),
      }))
    }),
  )

/** The question of each treaty, on a day. */
const treatyQuestions = (dataset: Dataset, on: Time | null): readonly ComparedQuestion[] =>
  dataset.instruments.map(({ id: instrument }) => {
    const theme = 'treaties'
    const sub = 'main'
    const question = { ...DEFAULT_FILTERS, theme, sub, instrument, on } as const
    const id = `${theme}/${instrument}`
    return { id, theme, sub, instrument, valueOf: (code) => dataset.valueOf(code, question) }
  })

/** Whether it is about the forms that a law names: a count of them, or one of them. */
const isOfForms = ({ theme, sub }: Pick<ComparedRow, 'theme' | 'sub'>): boolean =>
  isFormSub(sub) || formsCountedOn(theme, sub) !== undefined

const rowsOf = (
  questions: readonly ComparedQuestion[],
  [a, b, ...others]: Compared,
): readonly ComparedRow[] =>
  questions.map(({ valueOf, ...question }) => {
    const values = [valueOf(a), valueOf(b), ...others.map(valueOf)] as const
    return { ...question, values, verdict: verdictOf(...values) }
  })

/** Rows for all questions but treaties on a day. The forms of a law are one, which differs where any form does. */
export const indicatorRows = (
  dataset: Dataset,
  codes: Compared,
  on?: Time | null,
): readonly ComparedRow[] => {
  const rows = rowsOf(indicatorQuestions(dataset, on), codes)
  const doFormsDiffer = rows.some((row) => isOfForms(row) && row.verdict === 'differs')
  return rows.flatMap((row) => {
    if (!isOfForms(row)) return [row]
    if (row.sub !== 'main') return []
    return [doFormsDiffer ? { ...row, verdict: 'differs' } : row]
  })
}

export const treatyRows = (dataset: Dataset, codes: Compared, on: Time | null): readonly ComparedRow[] =>
  rowsOf(treatyQuestions(dataset, on), codes)

/** How many treaties are open to a country on a day, and how many of them it has ratified or joined. */
export const openTreaties = (
  dataset: Dataset,
  code: EntityCode,
  on: Time | null,
): { readonly open: number; readonly joined: number } => {
  const values = treatyQuestions(dataset, on).map(({ valueOf }) => valueOf(code))
  const open = values.filter(({ treaty }) => treaty !== undefined && isOpenTo(treaty))
  return { open: open.length, joined: open.filter(({ classes }) => classes.includes('bound')).length }
}

/** A question with the answer of one country. */
export type CountryRow = Omit<ComparedQuestion, 'valueOf'> & { readonly values: readonly [MapValue] }

/** All questions with the answers of one country, on a day. */
export const countryRows = (dataset: Dataset, code: EntityCode, on: Time | null): readonly CountryRow[] =>
  [...indicatorQuestions(dataset, on), ...treatyQuestions(dataset, on)].map(({ valueOf, ...question }) => ({
    ...question,
    values: [valueOf(code)],
  }))

export const verdictCounts = (
  rows: readonly Pick<ComparedRow, 'verdict'>[],
): Readonly<Record<Verdict, number>> =>
  Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length]),
  ) as Record<Verdict, number>
