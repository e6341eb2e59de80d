import { isDay } from '../../../src/domain/clock'
import type { Report } from '../problem'
import type { CsvRow } from './csv'

/** Reads the fields of a row into types and reports invalid ones. */
export interface Fields<Column extends string> {
  readonly line: number
  readonly text: (column: Column) => string
  readonly optional: (column: Column) => string | undefined
  readonly oneOf: <T extends string>(column: Column, allowed: readonly T[]) => T
  readonly optionalOneOf: <T extends string>(column: Column, allowed: readonly T[]) => T | undefined
  readonly matching: (column: Column, pattern: RegExp, expected: string) => string
  readonly day: (column: Column) => string
  readonly optionalDay: (column: Column) => string | undefined
  /** A day, month or year (R4). */
  readonly optionalPeriod: (column: Column) => string | undefined
  readonly period: (column: Column) => string
  /** A day, month or year, or words where the source gives no such date. */
  readonly optionalDate: (column: Column) => string | undefined
  readonly year: (column: Column, first: number, last: number) => number
  /** A year up to `last`, or to the data's own. */
  readonly optionalYear: (column: Column, first: number, last?: number) => number | undefined
  /** A whole number, or a mark in place of one. */
  readonly optionalCount: <Mark extends string = never>(
    column: Column,
    mark?: Mark,
  ) => number | Mark | undefined
  /** Values joined by `;` without blanks. */
  readonly list: (column: Column) => string[]
  readonly listOf: <T extends string>(column: Column, allowed: readonly T[]) => T[]
  readonly nonEmptyList: (column: Column) => string[]
  readonly fail: (column: Column, fault: string, expected: string) => void
}

export const isPeriod = (text: string): boolean =>
  isDay(text) || (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)) || /^\d{4}$/.test(text)

const isAfter = (period: string, dataDay: string | undefined): boolean =>
  dataDay !== undefined && period > dataDay.slice(0, period.length)

/** The oldest instrument is of 1930, and no source is older than the century. */
const FIRST_DATE = '1900'

/** No source of the atlas counts ten millions. */
const COUNT = /^(0|[1-9]\d{0,6})$/

export const fieldsOf = <Column extends string>(
  file: string,
  { line, values }: CsvRow<Column>,
  report: Report,
): Fields<Column> => {
  const fail = (column: Column, fault: string, expected: string) =>
    report({ file, line, column, value: values[column], fault, expected })
  const optional = (column: Column): string | undefined => {
    const value = values[column]
    if (value !== '' && value.trim() !== value)
      fail(column, 'begins or ends with a space', 'no spaces around a value')
    return value.trim() === '' ? undefined : value
  }
  const required = <T>(column: Column, value: T | undefined, expected: string, instead: T): T => {
    if (value === undefined && values[column].trim() === '') fail(column, 'is empty', expected)
    return value ?? instead
  }
  const optionalOneOf = <T extends string>(column: Column, allowed: readonly T[]): T | undefined => {
    const value = optional(column)
    if (value === undefined) return undefined
    const known = allowed.find((candidate) => candidate === value)
    if (known === undefined) fail(column, 'is not a known code', `one of ${allowed.join(', ')}`)
    return known
  }
  const checked = (column: Column, isGood: (text: string) => boolean, fault: string, expected: string) => {
    const value = optional(column)
    if (value === undefined || isGood(value)) return value
    fail(column, fault, expected)
    return undefined
  }
  // A later date than the data's own, or one of another century, is a misreading or a typing error.
  const withinData = (column: Column, period: string | undefined): string | undefined => {
    if (period !== undefined && period < FIRST_DATE) {
      fail(column, 'is before any date of the data', `nothing earlier than ${FIRST_DATE}`)
      return undefined
    }
    if (period === undefined || !isAfter(period, report.dataDay)) return period
    fail(column, 'is after the day of the data', `nothing later than ${report.dataDay} (data/VERSION)`)
    return undefined
  }
  const optionalDay = (column: Column) =>
    withinData(column, checked(column, isDay, 'is not a day of the calendar', 'YYYY-MM-DD'))
  const optionalYear = (column: Column, first: number, last = 9999): number | undefined => {
    const isGood = (text: string) => /^\d{4}$/.test(text) && Number(text) >= first && Number(text) <= last
    const range = last === 9999 ? `a year from ${first} on` : `a year from ${first} to ${last}`
    const value = withinData(column, checked(column, isGood, 'is not a year in range', range))
    return value === undefined ? undefined : Number(value)
  }
  const optionalPeriod = (column: Column) =>
    withinData(
      column,
      checked(column, isPeriod, 'is not a day, month or year of the calendar', 'YYYY-MM-DD, YYYY-MM or YYYY'),
    )
  const list = (column: Column): string[] => {
    const items = optional(column)?.split(';') ?? []
    if (items.some((item) => item.trim() !== item || item === ''))
      fail(column, 'is not a clean list', 'values joined by ; without spaces or empty values')
    if (new Set(items).size < items.length) fail(column, 'names something twice', 'each value once')
    return items
  }
  const text = (column: Column) => required(column, optional(column), 'a text', '')
  return {
    line,
    fail,
    text,
    optional,
    optionalOneOf,
    optionalDay,
    optionalYear,
    list,
    oneOf: (column, allowed) =>
      required(column, optionalOneOf(column, allowed), `one of ${allowed.join(', ')}`, allowed[0] as never),
    matching: (column, pattern, expected) => {
      const value = text(column)
      if (value !== '' && !pattern.test(value)) fail(column, 'is not of the expected form', expected)
      return value
    },
    day: (column) => required(column, optionalDay(column), 'YYYY-MM-DD', '0000-01-01'),
    optionalPeriod,
    period: (column) => required(column, optionalPeriod(column), 'YYYY-MM-DD, YYYY-MM or YYYY', '0000'),
    optionalDate: (column) => {
      const value = optional(column)
      return value !== undefined && isPeriod(value) ? withinData(column, value) : value
    },
    optionalCount: (column, mark) => {
      if (values[column] === mark) return mark
      const expected = `a whole number below 10000000${mark === undefined ? '' : ` or ${mark}`}`
      const value = checked(column, (digits) => COUNT.test(digits), 'is not a count', expected)
      return value === undefined ? undefined : Number(value)
    },
    year: (column, first, last) =>
      required(column, optionalYear(column, first, last), `a year from ${first} to ${last}`, first),
    listOf: <T extends string>(column: Column, allowed: readonly T[]) => {
      const items = list(column)
      const known = allowed.filter((code) => items.includes(code))
      if (known.length < new Set(items).size)
        fail(column, 'names an unknown code', `some of ${allowed.join(', ')}`)
      return items as T[]
    },
    nonEmptyList: (column) => {
      const items = list(column)
      if (items.length === 0) fail(column, 'is empty', 'at least one value')
      return items
    },
  }
}
