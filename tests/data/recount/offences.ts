import { readDataCsv } from '../../support/csv'

const coded = readDataCsv('criminalisation.csv', 'entity year level month known_until')
const entities = readDataCsv('entities.csv', 'id independent_since')

const RANK = ['none', 'partial', 'full']

/** The rows of a year and the year before. */
const rowsOf = (entity: string, year: number) =>
  [year, year - 1].map((one) => coded.find((row) => row.entity === entity && row.year === String(one)))

/** The class by the level of one year: what is new in it holds from the month after that of the coding. */
const classIn = (entity: string, day: string): string => {
  const [own, before] = rowsOf(entity, Number(day.slice(0, 4)))
  if (!own || own.level === 'missing') return 'not-known'
  const isNew = before && before.level !== own.level && own.level !== 'none'
  const month = Number(day.slice(5, 7))
  if (!isNew || month > Number(own.month || 12)) return own.level
  // Before the coded month, the level of the year before still held, if there was one.
  return month < Number(own.month || 1) && before.level !== 'missing' ? before.level : 'not-known'
}

const lastOf = (entity: string) => coded.findLast((row) => row.entity === entity)

const classOf = (entity: string, independent: string, day: string): string => {
  const last = lastOf(entity)
  if (!last) return 'not-known'
  if (independent > day) return 'not-yet'
  // No coded level is followed by a lower one, so a full offence stands after the last year.
  const isAfter = day.slice(0, 4) > last.year
  const level = isAfter ? last.level : classIn(entity, day)
  if (isAfter && level !== 'full' && day > last.known_until) return 'not-known'
  return level === 'none' ? 'not-yet' : level
}

/** Since when trafficking is an offence, for every entity on a day, from the published coding alone (R29). */
export const recountOffences = (day: string): Map<string, string> =>
  new Map(entities.map(({ id, independent_since: independent }) => [id, classOf(id, independent, day)]))

/** The year or month since which a level is coded without a break. */
export const recountSince = (entity: string, level: string): string | undefined => {
  const row = coded.findLast(
    (one, index) =>
      one.entity === entity &&
      one.level === level &&
      (coded[index - 1]?.entity !== entity || coded[index - 1]?.level !== level),
  )
  return row && [row.year, row.month.padStart(2, '0')].filter((part) => part !== '00').join('-')
}

/** Whether a level is lower than that of the year before. */
export const fallingLevels = (): string[] =>
  coded
    .filter((row) => {
      const [, before] = rowsOf(row.entity, Number(row.year))
      return before && RANK.indexOf(row.level) >= 0 && RANK.indexOf(row.level) < RANK.indexOf(before.level)
    })
    .map(({ entity, year }) => `${entity} ${year}`)
