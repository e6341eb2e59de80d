import type { CountryFile } from '../../data/contract'
import { type CsvField, toCsv } from '../../data/csv'
import type { Dataset } from '../../data/Dataset'
import { hasDay } from '../../domain/themes'
import type { IsoDay } from '../../domain/treaty'
import type { ComparedRow } from '../../state/comparison'
import type { Texts } from '../../text/i18n'
import { dateRows, betweenWords } from '../../atlas/treatyDates/dateRows'
import { mapLabel, instrumentLabel } from '../../text/sentences/question'
import { answerSources } from '../../text/sentences/rowSources'
import { entityLabel, valueWords } from '../../text/sentences/words'
import type { EntityCode } from '../../domain/entity'
import { useFiles } from '../../state/context'
import { useResource } from '../../data/useResource'

/** The files of both countries as far as they are loaded. */
export interface PairFiles {
  readonly files: readonly [CountryFile | undefined, CountryFile | undefined]
  readonly error: unknown
  readonly retry: () => void
}

export const usePairFiles = (first: EntityCode, second: EntityCode): PairFiles => {
  const { country } = useFiles()
  const pair = [useResource(country(first)), useResource(country(second))] as const
  const [a, b] = pair.map(({ state }) => (state.status === 'ready' ? state.value : undefined))
  const failed = pair.filter(({ state }) => state.status === 'failed')
  const [{ state } = { state: undefined }] = failed
  return {
    files: [a, b],
    error: state?.status === 'failed' ? state.error : undefined,
    retry: () => failed.forEach(({ retry }) => retry()),
  }
}

const sideColumns = (side: 'first' | 'second'): string[] =>
  ['code', 'name', 'answer', 'class', 'year', 'source_ids', 'locators'].map((column) => `${side}_${column}`)

const COLUMNS = [
  'id',
  'question',
  'on',
  ...sideColumns('first'),
  ...sideColumns('second'),
  'comparison',
  'time_between',
  'data_version',
  'caveat',
]

interface ComparisonFile {
  readonly dataset: Dataset
  readonly files: readonly [CountryFile, CountryFile]
  readonly rows: readonly ComparedRow[]
  readonly on: IsoDay
}

/** All rows as CSV: both answers with sources and locators, the verdict, and the caveat in each. */
export const comparisonCsv = (texts: Texts, { dataset, files, rows, on }: ComparisonFile): string => {
  const nameOf = (code: string) => entityLabel(dataset.entity(code))
  const [first, second] = files
  const dates = new Map(
    dateRows(dataset, [first.entity, second.entity], on).map((row) => [row.instrument, row]),
  )
  const sideFields = (row: ComparedRow, side: 0 | 1): CsvField[] => {
    const file = files[side]
    const value = row.values[side]
    const { ids, locators, variables } = answerSources(texts, dataset, file, row)
    const status = value.treaty ?? value.offence
    const year = status ? status.since : value.asOf
    return [
      file.entity,
      nameOf(file.entity),
      valueWords(texts, row.theme, row.sub, value),
      value.classes.join(' '),
      year,
      ids.join(' '),
      [...locators, variables].filter(Boolean).join('; '),
    ]
  }
  return toCsv(
    COLUMNS,
    rows.map((row) => {
      const date = row.instrument === undefined ? undefined : dates.get(row.instrument)
      return [
        row.id,
        row.instrument === undefined
          ? mapLabel(texts, row.theme, row.sub)
          : instrumentLabel(texts, row.instrument),
        hasDay(row.theme, row.sub) ? on : undefined,
        ...sideFields(row, 0),
        ...sideFields(row, 1),
        texts.t(`verdict.${row.verdict}`),
        date && betweenWords(texts, date, nameOf),
        dataset.dataVersion,
        texts.t('comparePage.caveat'),
      ]
    }),
  )
}
