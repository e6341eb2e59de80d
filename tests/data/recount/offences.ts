import { readDataCsv } from '../../support/csv'

const coded = readDataCsv(
  'criminalisation.csv',
  'entity first_partial_year first_full_year month_of_full known_until',
)
const entities = readDataCsv('entities.csv', 'id independent_since')

/** The month of a day, counted from the year 0. */
const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** The months, counted alike, in which something may have happened that is dated to a year or a month of it. */
const span = (year: string, month = ''): readonly [first: number, last: number] => {
  const from = Number(year) * 12
  return month === '' ? [from, from + 11] : [from + Number(month) - 1, from + Number(month) - 1]
}

const classOf = (row: (typeof coded)[number] | undefined, independent: string, day: string): string => {
  if (!row) return 'not-known'
  if (independent > day) return 'not-yet'
  const now = monthsOf(day)
  const full = row.first_full_year && span(row.first_full_year, row.month_of_full)
  const partial = row.first_partial_year && span(row.first_partial_year)
  if (full && now > full[1]) return 'full'
  if ([full, partial].some((months) => months && now >= months[0] && now <= months[1])) return 'not-known'
  if (day > row.known_until) return 'not-known'
  return partial && now > partial[1] ? 'partial' : 'not-yet'
}

/** Since when trafficking is an offence, for every entity on a day, from the published coding alone (R29). */
export const recountOffences = (day: string): Map<string, string> =>
  new Map(
    entities.map(({ id, independent_since: independent }) => [
      id,
      classOf(
        coded.find(({ entity }) => entity === id),
        independent,
        day,
      ),
    ]),
  )
