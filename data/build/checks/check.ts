import type { Report } from '../problem'
import type { Evidence } from '../read/evidence'

/** A check of the evidence, which reports every offender. */
export type Check = (evidence: Evidence, report: Report) => void

interface Located {
  readonly line: number
}

export const reportRepeats = <Row extends Located>(
  file: string,
  column: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  report: Report,
): void => {
  const lines = new Map<string, number>()
  for (const row of rows) {
    const key = keyOf(row)
    const earlier = lines.get(key)
    if (earlier === undefined) lines.set(key, row.line)
    else
      report({
        file,
        line: row.line,
        column,
        value: key,
        fault: `repeats line ${earlier}`,
        expected: 'each record once (R4)',
      })
  }
}

export const reportUnknown = <Row extends Located>(
  file: string,
  column: string,
  rows: readonly Row[],
  codesOf: (row: Row) => readonly string[],
  known: ReadonlySet<string>,
  expected: string,
  report: Report,
): void => {
  for (const row of rows)
    for (const value of codesOf(row))
      if (value !== '' && !known.has(value))
        report({ file, line: row.line, column, value, fault: 'is not known', expected })
}
