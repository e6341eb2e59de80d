import { readFileSync } from 'node:fs'
import { parseCsv, readDataCsv } from '../../support/csv'
import { recountOffences } from './offences'
import { recountPolicy } from './policy'
import { recountReports } from './reports'
import { recountTreaties } from './treaties'

/** How many answers a question has, how many covering reports are silent, and how many answers are missing. */
export type RecountedCounts = readonly [answered: number, silent: number, gaps: number]

const SILENT = ['neither', 'not-mentioned']
const MISSING = ['not-covered', 'not-known', 'not-documented', 'partly-documented', 'date-unknown']

const FORM_MAPS = ['', 'law', 'since', 'distinct-child-definition', 'non-punishment']

const raw = <Column extends string>(file: string, columns: readonly Column[]) =>
  parseCsv(readFileSync(`data/evidence/${file}.csv`, 'utf8'), file, columns)

/**
 * States whose record ends before `day`, `MDA palermo`: the first source with a last day says which, or else the latest
 * of all sources of the treaty. Who has left is known to have left.
 */
const notKnownSince = (day: string): ReadonlySet<string> => {
  const until = new Map(
    raw('sources', ['source_id', 'known_until']).map((row) => [row.source_id, row.known_until]),
  )
  const urlIds = new Map(readDataCsv('instruments.csv', ['id', 'url_id']).map((row) => [row.id, row.url_id]))
  const rows = raw('treaties', ['entity', 'instrument', 'ended', 'source_id'])
  const daysOf = (row: { source_id: string }) => row.source_id.split(';').flatMap((id) => until.get(id) || [])
  const endOf = (row: (typeof rows)[number]): string =>
    daysOf(row)[0] ??
    rows
      .filter(({ instrument }) => instrument === row.instrument)
      .flatMap(daysOf)
      .toSorted()
      .at(-1) ??
    day
  return new Set(
    rows
      .filter((row) => endOf(row) < day && !(row.ended !== '' && row.ended <= day))
      .map((row) => `${row.entity} ${urlIds.get(row.instrument)}`),
  )
}

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
  const entities = readDataCsv('entities.csv', ['id']).map(({ id }) => id)
  const answers = [...recountReports(entities), ...recountPolicy(entities, [])]
  for (const [key, { classes }] of answers) {
    const [, theme = '', sub = '', evidence = ''] = key.split(' | ')
    if (theme === 'definitions' && !FORM_MAPS.includes(sub)) continue
    add([theme, sub || 'main', ...(evidence ? [evidence] : [])].join('/'), classes)
  }
  for (const classes of recountOffences(day).values()) add('definitions/since', classes)
  const unknown = notKnownSince(day)
  for (const [name, classes] of recountTreaties(day)) {
    const isUnknown = ['signed', 'not-bound'].includes(classes) && unknown.has(name)
    add(`treaties/${name.split(' ')[1]}`, isUnknown ? 'not-known' : classes)
  }
  return counts
}
