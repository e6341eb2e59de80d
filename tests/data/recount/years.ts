import { readDataCsv } from '../../support/csv'
import { keyOf, type Recounted } from './answer'
import { recountOffences } from './offences'
import { recountPolicy } from './policy'
import { recountReports } from './reports'
import { recountTreaties } from './treaties'

/** The forms of exploitation, each a question of its own. */
export const FORMS: readonly string[] =
  `prostitution other-sexual-exploitation forced-labour servitude slavery-or-similar debt-bondage
  begging criminal-activities armed-conflict organ-removal forced-marriage illegal-adoption`.split(/\s+/)

const entities = readDataCsv('entities.csv', 'id').map(({ id }) => id)
const statements = readDataCsv('observations.csv', 'confidence as_of in_period').filter(
  // Only statements on law and policy have a confidence.
  (row) => row.in_period === 'yes' && row.confidence !== '',
)

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

/** The years of questions of law and policy: from the first with a statement to the last of the period. */
export const POLICY_YEARS = yearsFrom(Math.min(...statements.map(({ as_of: year }) => Number(year))), 2009)
/** The years up to which reports are counted. */
export const REPORT_YEARS = yearsFrom(2003, 2011)

/** Every answer to questions of law and policy by a year. */
export const policyBy = (year: number): Map<string, Recounted> => recountPolicy(entities, FORMS, year)
/** Every answer of the reports up to a year. */
export const reportsBy = (year: number): Map<string, Recounted> => recountReports(entities, year)

const answer = (classes: string): Recounted => ({ classes })

/** The years whose last day is asked of treaties and offences. */
export const DAY_YEARS = yearsFrom(1989, 2025)
/** Every answer on treaties and offences on the last day of a year. */
export const endOf = (year: number): Map<string, Recounted> => {
  const day = `${year}-12-31`
  return new Map([
    ...[...recountTreaties(day)].map(([name, id]) => {
      const [entity = '', instrument = ''] = name.split(' ')
      return [keyOf(entity, 'treaties', instrument, ''), answer(id)] as const
    }),
    ...[...recountOffences(day)].map(
      ([entity, id]) => [keyOf(entity, 'definitions', 'since', ''), answer(id)] as const,
    ),
  ])
}

const questionOf = (key: string): string => {
  const [, theme = '', sub = '', evidence = ''] = key.split(' | ')
  return [theme, ...(sub ? [sub] : [])].join('/') + (evidence ? ` (${evidence})` : '')
}

/** How many entities each class of each question has, as lines such as "plans 2007: general 25, none 9". */
export const countLines = (answersBy: (year: number) => Map<string, Recounted>, years: readonly number[]) => {
  const counts = new Map<string, Map<string, number>>()
  for (const year of years)
    for (const [key, { classes }] of answersBy(year)) {
      const name = `${questionOf(key)} ${year}`
      const own = counts.get(name) ?? new Map<string, number>()
      for (const id of classes.split(' ')) own.set(id, (own.get(id) ?? 0) + 1)
      counts.set(name, own)
    }
  return [...counts]
    .map(([name, own]) => {
      const parts = [...own].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, count]) => `${id} ${count}`)
      return `${name}: ${parts.join(', ')}`
    })
    .toSorted()
}
