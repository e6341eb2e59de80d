import { readDataCsv } from '../../support/csv'
import { recountOffences } from './offences'
import { recountPolicy } from './policy'
import { recountReports } from './reports'
import { recountTreaties } from './treaties'

/** How many answers a question has, how many covering reports are silent, and how many answers are missing. */
export type RecountedCounts = readonly [answered: number, silent: number, gaps: number]

const SILENT = ['neither', 'not-mentioned']
const MISSING = [
  'not-covered',
  'not-known',
  'not-documented',
  'partly-documented',
  'date-unknown',
  'not-known-since',
]

const FORM_MAPS = ['', 'law', 'since', 'distinct-child-definition', 'non-punishment']

/** The three counts of every question again, from the evidence alone, by `theme/sub/evidence` or `treaties/palermo`. */
export const recountMissing = (day: string): ReadonlyMap<string, RecountedCounts> => {
  const counts = new Map<string, [number, number, number]>()
  const add = (question: string, classes: string) => {
    const own = counts.get(question) ?? [0, 0, 0]
    counts.set(question, own)
    const ids = classes.split(' ')
    if (classes === 'cannot-join') return
    if (ids.some((id) => SILENT.includes(id))) own[1] += 1
    else if (ids.some((id) => MISSING.includes(id))) own[2] += 1
    else own[0] += 1
  }
  const entities = readDataCsv('entities.csv', 'id').map(({ id }) => id)
  const answers = [...recountReports(entities), ...recountPolicy(entities, [])]
  for (const [key, { classes }] of answers) {
    const [, theme = '', sub = '', evidence = ''] = key.split(' | ')
    if (theme === 'definitions' && !FORM_MAPS.includes(sub)) continue
    add([theme, sub || 'main', ...(evidence ? [evidence] : [])].join('/'), classes)
  }
  for (const classes of recountOffences(day).values()) add('definitions/since', classes)
  for (const [name, classes] of recountTreaties(day)) add(`treaties/${name.split(' ')[1]}`, classes)
  return counts
}
