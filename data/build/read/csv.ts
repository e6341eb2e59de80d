import type { Problem, Report } from '../problem'
import { decode } from './decode'
import { faultOfText } from './fieldText'
import { tokenize } from './tokenize'

/** A row by column name with its first line; an empty value means "says nothing". */
export interface CsvRow<Column extends string> {
  readonly line: number
  readonly values: Readonly<Record<Column, string>>
}

/** Columns in file order, shared by readers and the data dictionary. */
export type Columns<Column extends string> = readonly Column[]

/**
 * Reads a CSV with exactly these columns, in any order. A fault of notation or header yields no rows, since columns
 * are then uncertain; rows with too many or too few fields are left out. Text that no field may hold is reported
 * here.
 */
export const readCsv = <Column extends string>(
  file: string,
  bytes: Uint8Array,
  columns: Columns<Column>,
  report: Report,
): CsvRow<Column>[] => {
  const decoded = decode(file, bytes)
  if ('problems' in decoded) {
    decoded.problems.forEach(report)
    return []
  }
  const { records, fault } = tokenize(decoded.text)
  if (fault) {
    report({ file, ...fault, column: String(fault.character) })
    return []
  }
  const [header, ...body] = records
  const faults = headerFaults(file, header?.values ?? [], columns)
  faults.forEach(report)
  if (header === undefined || faults.length > 0) return []
  if (body.length === 0)
    report({
      file,
      line: 1,
      column: header.values[0] ?? '',
      value: header.values.join(','),
      fault: 'is the header of a file without rows',
      expected: 'at least one row',
    })
  return body.flatMap(({ line, values }) => {
    if (values.length !== header.values.length) {
      const expected = `${header.values.length} fields, one for each column`
      const isEmpty = values.length === 1 && values[0] === ''
      report({
        file,
        line,
        column: header.values[0] ?? '',
        value: values.join(','),
        fault: isEmpty ? 'is an empty line' : `has ${values.length} fields`,
        expected,
      })
      return []
    }
    const entries = header.values.map((column, index) => [column, values[index] ?? ''] as const)
    for (const [column, value] of entries) {
      const wrong = faultOfText(value)
      if (wrong) report({ file, line, column, value, ...wrong })
    }
    return [{ line, values: Object.fromEntries(entries) as Record<Column, string> }]
  })
}

const headerFaults = (file: string, header: readonly string[], columns: readonly string[]): Problem[] => {
  const at = { file, line: 1 }
  const expected = `the columns ${columns.join(', ')}`
  const missing = columns.filter((column) => !header.includes(column))
  const stray = header.filter((column) => !columns.includes(column))
  const twice = header.filter((column, index) => columns.includes(column) && header.indexOf(column) !== index)
  return [
    ...missing.map((column) => ({
      ...at,
      column,
      value: header.join(','),
      fault: `lacks the column ${column}`,
      expected,
    })),
    ...stray.map((column) => ({ ...at, column, value: column, fault: 'is a stray column', expected })),
    ...twice.map((column) => ({ ...at, column, value: column, fault: 'occurs twice', expected })),
  ]
}
