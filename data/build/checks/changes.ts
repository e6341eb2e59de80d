import { isAboutChildren } from '../../../src/domain/corridors'
import { type ComparedTotal, PUBLISHED_VERDICTS } from '../../../src/domain/comparedTotal'
import { codedSince, type OffenceLevel } from '../../../src/domain/treaty'
import { classesOf, isSubOf, hasInstrument, isTheme } from '../../../src/domain/themes'
import { CHANGES_FILE, type ChangeRow } from '../read/valueChanges'
import { INSTRUMENTS_FILE } from '../read/instruments'
import { TOTALS_FILE } from '../read/publishedTotals'
import { TREATY_DAYS, type TreatyRow } from '../read/treaties'
import { decisionAt, type DerivedMap } from '../derive'
import { groupedBy } from '../groups'
import type { Report } from '../problem'
import type { Evidence } from '../read/evidence'
import { wholeAtlasFile } from '../write/atlas'
import { foldedCorridors } from '../write/countries'
import { plainOffences, plainTreaties } from '../write/plain'
import { type Check, reportRepeats } from './check'

/** An indicator of the log names a map with its classes, a day of a treaty record, the time of a coded level, a number of routes, or a verdict; undefined means none of them. */
const namedBy = (
  { entity, indicator }: ChangeRow,
  { instruments, totals }: Evidence,
): readonly string[] | 'day' | 'count' | undefined => {
  if (indicator === ROUTES_FROM) return 'count'
  const [theme = '', part = 'main', column] = indicator.split('/')
  if (entity === '')
    return theme === VERDICTS && totals.some(({ id }) => id === part) ? PUBLISHED_VERDICTS : undefined
  if (!isTheme(theme)) return undefined
  if (theme === 'definitions' && part === 'since' && column !== undefined)
    return column in LEVEL_OF ? 'day' : undefined
  if (!hasInstrument(theme)) return isSubOf(theme, part) ? classesOf(theme, part) : undefined
  if (!instruments.some(({ id }) => id === part)) return undefined
  if (column === undefined) return classesOf(theme, 'main')
  return TREATY_DAYS.some((day) => day === column) ? 'day' : undefined
}

/** The coded level of each class that has a time of its own in the log (R29). */
const LEVEL_OF: Readonly<Record<string, OffenceLevel>> = {
  'not-yet': 'none',
  partial: 'partial',
  full: 'full',
}

/** What the log calls the number of places to which routes about children lead from an entity. */
const ROUTES_FROM = 'routes/from'

/** What the log calls the verdicts on the study's figures; those of patterns have the age as a third part. */
const VERDICTS = 'verdicts'

const COUNT = /^\d+$/
const DAY_OR_NONE = /^(\d{4}(-\d\d(-\d\d)?)?|not known)$/

const FORM_OF = { day: DAY_OR_NONE, count: COUNT } as const
const WORDS_OF = { day: 'a day, or not known', count: 'a whole number' } as const

export const everyChangeIsOfAPublishedValue: Check = (evidence, report) => {
  if (!evidence.isWhole(INSTRUMENTS_FILE)) return
  for (const row of evidence.changes) {
    if (row.entity === '' && !evidence.isWhole(TOTALS_FILE)) continue
    const fail = (column: 'indicator' | 'from' | 'to', fault: string, expected: string) =>
      report({ file: CHANGES_FILE, line: row.line, column, value: row[column], fault, expected })
    const named = namedBy(row, evidence)
    if (named === undefined) {
      fail(
        'indicator',
        'is no map, no day of a treaty, no number of routes and, without an entity, no verdict',
        `theme, theme/part, treaties/url_id, that/column, definitions/since/class, ${ROUTES_FROM} or ${VERDICTS}/total`,
      )
      continue
    }
    const isValue = (text: string) =>
      typeof named === 'string'
        ? FORM_OF[named].test(text)
        : text.split(' ').every((id) => named.includes(id))
    for (const column of ['from', 'to'] as const)
      if (!isValue(row[column]))
        fail(
          column,
          `is no value of ${row.indicator}`,
          typeof named === 'string' ? WORDS_OF[named] : `one of ${named.join(', ')}`,
        )
    if (row.from === row.to) fail('to', 'is the same as the old value', 'another value, or no row')
  }
}

/** A change is in the first version after it was made; the reader of days refuses a version after the day of the data. */
export const everyChangeIsMadeByItsVersion: Check = ({ changes }, report) => {
  for (const { line, version, date } of changes)
    if (date > version)
      report({
        file: CHANGES_FILE,
        line,
        column: 'date',
        value: date,
        fault: 'is after its version',
        expected: `a day up to ${version}`,
      })
}

const keyOf = ({ version, entity, indicator }: ChangeRow): string => `${version} ${entity} ${indicator}`

export const everyChangeIsLoggedOnce: Check = ({ changes }, report) => {
  reportRepeats(CHANGES_FILE, 'indicator', changes, keyOf, report)
}

/** The property of a record for each of its days in the log. */
const DAY_OF = {
  signed: 'signed',
  bound: 'bound',
  entry_into_force: 'entryIntoForce',
  listed_by: 'listedBy',
  not_bound_on: 'notBoundOn',
  ended: 'ended',
} as const satisfies Record<(typeof TREATY_DAYS)[number], keyof TreatyRow>

/** R25 and R35: the places to which the counted routes about children lead from an entity. */
const placesReachedFrom = (evidence: Evidence, entity: string): number => {
  const { counted } = foldedCorridors(evidence)
  const own = counted.filter(({ origin, victims }) => origin === entity && isAboutChildren(victims))
  return new Set(own.map(({ destination }) => destination)).size
}

/** R26: a verdict now: that of 2007 and, where it is another, that of 2008. */
const verdictNow = ({ indicator }: ChangeRow, totals: readonly ComparedTotal[]): string | undefined => {
  const [, id, evidence] = indicator.split('/')
  const pair = totals.find((total) => total.id === id)?.verdicts.at(evidence === 'anyone' ? -1 : 0)
  return pair && [...new Set(pair)].join(' ')
}

/** The published value that an indicator of the log has now. */
const valueNow = (
  row: ChangeRow,
  evidence: Evidence,
  maps: readonly DerivedMap[],
  totals: () => readonly ComparedTotal[],
): string | undefined => {
  const { entity, indicator } = row
  if (entity === '') return verdictNow(row, totals())
  if (indicator === ROUTES_FROM) return String(placesReachedFrom(evidence, entity))
  const { treaties, instruments } = evidence
  const [theme = '', part = 'main', column] = indicator.split('/')
  const level = part === 'since' && column !== undefined ? LEVEL_OF[column] : undefined
  if (level) {
    const record = plainOffences(evidence).find((one) => one.entity === entity)
    return codedSince(record, level) ?? 'not known'
  }
  const day = TREATY_DAYS.find((name) => name === column)
  if (day) {
    const dataId = instruments.find(({ id }) => id === part)?.dataId
    const record = treaties.find((one) => one.entity === entity && one.instrument === dataId)
    return record?.[DAY_OF[day]] ?? 'not known'
  }
  const map = maps.find(
    (one) => one.theme === theme && (one.instrument ?? one.sub) === part && one.evidence !== 'children',
  )
  return map && decisionAt(map, entity).classes.join(' ')
}

/** The changes of a value follow from one another, and the last leads to the value of now. */
export const everyChangeLeadsToTheNext = (
  evidence: Evidence,
  maps: readonly DerivedMap[],
  report: Report,
): void => {
  // Made only if a verdict changed, and then once.
  let made: readonly ComparedTotal[] | undefined
  const totals = () =>
    (made ??= wholeAtlasFile({
      evidence,
      maps,
      treaties: plainTreaties(evidence),
      conflicts: [],
    }).publishedTotals)
  const byValue = groupedBy(evidence.changes, ({ entity, indicator }) => `${entity} ${indicator}`)
  for (const changes of byValue.values()) {
    const inOrder = changes.toSorted((a, b) => (a.version < b.version ? -1 : 1))
    for (const [index, row] of inOrder.entries()) {
      const next = inOrder[index + 1]
      const value = next ? next.from : valueNow(row, evidence, maps, totals)
      if (row.to !== value)
        report({
          file: CHANGES_FILE,
          line: row.line,
          column: 'to',
          value: row.to,
          fault: next ? `is not what line ${next.line} changes` : 'is not the value of now',
          expected: `${value ?? 'a value of the data'}, or a row for the change since`,
        })
    }
  }
}
