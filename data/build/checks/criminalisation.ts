import { OFFENCE_LEVELS } from '../../../src/domain/treaty'
import { groupedBy } from '../groups'
import { CRIMINALISATION_FILE, type OffenceRow } from '../read/criminalisation'
import type { Check } from './check'

const at = ({ line }: OffenceRow, column: string, value: string, fault: string, expected: string) => ({
  file: CRIMINALISATION_FILE,
  line,
  column,
  value,
  fault,
  expected,
})

const rankOf = ({ level }: OffenceRow): number => OFFENCE_LEVELS.indexOf(level)

/** The coding of a country leaves out no year, and its level never falls but after years that are missing. */
export const everyCodingRunsForward: Check = ({ criminalisation }, report) => {
  for (const rows of groupedBy(criminalisation, ({ entity }) => entity).values())
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (!before) continue
      if (row.year !== before.year + 1 && row.year !== before.year)
        report(at(row, 'year', String(row.year), `does not follow ${before.year}`, String(before.year + 1)))
      if (before.level !== 'missing' && row.level !== 'missing' && rankOf(row) < rankOf(before))
        report(at(row, 'level', row.level, `is less than in ${before.year}`, `${before.level}, or missing`))
    }
}

/** No year lies after the coding ended. */
export const noYearIsAfterTheCoding: Check = ({ criminalisation, sources }, report) => {
  const endOf = new Map(sources.map(({ id, knownUntil }) => [id, knownUntil]))
  for (const row of criminalisation)
    for (const end of row.sourceIds.flatMap((id) => endOf.get(id) ?? []))
      if (row.year > Number(end.slice(0, 4)))
        report(
          at(row, 'year', String(row.year), `is after the coding ended on ${end}`, 'a year up to that day'),
        )
}
