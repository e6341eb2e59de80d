import type { CountryFile } from '../../data/contract'
import { type CsvField, toCsv } from '../../data/csv'
import { basisInFile, type Dataset, type MapValue } from '../../data/Dataset'
import type { Time } from '../../domain/clock'
import { timeOf } from '../../state/clock'
import { DEFAULT_FILTERS } from '../../state/filters'
import { kindOfDay } from '../../domain/treaty'
import type { ComparedRow, CountryRow } from '../../state/comparison'
import type { Texts } from '../../text/i18n'
import { answerSources } from '../../text/sentences/valueSources'
import { entityLabel, questionLabel } from '../../text/sentences/words'
import { dateRows } from '../../state/treatyDates'
import { betweenWords } from '../../text/sentences/dateWords'
import { answerText } from '../../text/sentences/lines'

const SIDES = ['first', 'second', 'third', 'fourth'] as const

const SIDE_COLUMNS = [
  'code',
  'name',
  'answer',
  'class',
  'year',
  'kind_of_day',
  'basis',
  'source_ids',
  'locators',
]

const columnsFor = (count: number): string[] => [
  'time',
  'id',
  'question',
  ...(count === 1
    ? SIDE_COLUMNS
    : SIDES.slice(0, count).flatMap((side) => SIDE_COLUMNS.map((column) => `${side}_${column}`))),
  ...(count === 1 ? [] : ['comparison']),
  ...(count === 2 ? ['time_between'] : []),
  'data_version',
  'caveat',
]

interface ComparisonFile {
  readonly dataset: Dataset
  readonly files: readonly CountryFile[]
  readonly rows: readonly (ComparedRow | CountryRow)[]
  readonly on: Time | null
}

/** All rows of one country, or of several, as CSV: the time of each question, answers with sources and locators, the verdict, and the caveat in each. */
export const comparisonCsv = (texts: Texts, { dataset, files, rows, on }: ComparisonFile): string => {
  const nameOf = (code: string) => entityLabel(dataset.entity(code))
  const [first, second, ...others] = files.map(({ entity }) => entity)
  const isPair = first !== undefined && second !== undefined && others.length === 0
  const questionOf = (row: Pick<ComparedRow, 'theme' | 'sub' | 'instrument' | 'evidence'>) => ({
    ...DEFAULT_FILTERS,
    ...row,
    on,
  })
  const dates = new Map(
    isPair
      ? dateRows(
          dataset,
          [first, second],
          timeOf(dataset, questionOf({ theme: 'treaties', sub: 'main' })),
        ).map((row) => [row.instrument, row])
      : [],
  )
  const sideFields = (row: ComparedRow | CountryRow, file: CountryFile, value: MapValue): CsvField[] => {
    const { ids, locators, variables } = answerSources(texts, dataset, file, questionOf(row))
    const status = value.treaty ?? value.offence
    const year = status ? status.since : value.asOf
    return [
      file.entity,
      nameOf(file.entity),
      answerText(texts, dataset, file.entity, questionOf(row), value),
      value.classes.join(' '),
      year,
      value.treaty && kindOfDay(value.treaty),
      basisInFile(questionOf(row), value),
      ids.join(' '),
      [...locators, variables].filter(Boolean).join('; '),
    ]
  }
  return toCsv(
    columnsFor(files.length),
    rows.map((row) => {
      const date = row.instrument === undefined ? undefined : dates.get(row.instrument)
      return [
        timeOf(dataset, questionOf(row)),
        row.id,
        questionLabel(texts, row),
        ...files.flatMap((file, index) => {
          const value = row.values[index]
          return value ? sideFields(row, file, value) : []
        }),
        ...('verdict' in row ? [texts.t(`verdict.${row.verdict}`)] : []),
        ...(isPair ? [date && betweenWords(texts, date, nameOf)] : []),
        dataset.dataVersion,
        texts.t('comparePage.caveat'),
      ]
    }),
  )
}
