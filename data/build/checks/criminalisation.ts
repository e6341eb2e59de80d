import { CRIMINALISATION_FILE, type OffenceLevel, type OffenceRow } from '../read/criminalisation'
import type { Check } from './check'

const at = (
  { line }: OffenceRow,
  column: string,
  value: string | undefined,
  fault: string,
  expected: string,
) => ({
  file: CRIMINALISATION_FILE,
  line,
  column,
  value: value ?? '',
  fault,
  expected,
})

/** An offence is partial before it is full, and no year lies after the source's last day. */
export const everyOffenceRunsForward: Check = ({ criminalisation, sources }, report) => {
  const endOf = new Map(sources.map(({ id, knownUntil }) => [id, knownUntil]))
  for (const row of criminalisation) {
    const { partial, full, sourceIds } = row
    if (partial === undefined && full === undefined)
      report(
        at(row, 'first_full_year', '', 'is empty, and so is the partial year', 'a year in one of the two'),
      )
    if (partial !== undefined && full !== undefined && full < partial)
      report(
        at(row, 'first_full_year', full.slice(0, 4), `is before the partial year ${partial}`, 'a later year'),
      )
    const end = sourceIds
      .flatMap((id) => endOf.get(id) ?? [])
      .toSorted()
      .at(-1)
    if (end === undefined) continue
    for (const [column, year] of [
      ['first_partial_year', partial?.slice(0, 4)],
      ['first_full_year', full?.slice(0, 4)],
    ] as const)
      if (year !== undefined && year > end.slice(0, 4))
        report(at(row, column, year, `is after the coding ended on ${end}`, 'a year up to that day'))
  }
}

const levelIn = ({ partial, full }: OffenceRow, year: number): OffenceLevel => {
  const hasCome = (period: string | undefined) => period !== undefined && Number(period.slice(0, 4)) <= year
  if (hasCome(full)) return 'full'
  return hasCome(partial) ? 'partial' : 'none'
}

/** The levels coded for 2007 and 2009 follow from the first years. */
export const everyLevelFollowsFromItsYears: Check = ({ criminalisation }, report) => {
  for (const row of criminalisation)
    for (const year of [2007, 2009] as const) {
      const level = levelIn(row, year)
      if (row.levels[year] !== level)
        report(at(row, `level_${year}`, row.levels[year], 'does not follow from the first years', level))
    }
}
