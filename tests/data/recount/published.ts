import { readDataCsv } from '../../support/csv'
import { keyOf } from './answer'
import { recountPolicy } from './policy'
import { recountReports } from './reports'
import { recountTreaties } from './treaties'
import { countedCases, judged, namedVerdict } from './verdicts'

/**
 * The published totals once more, from the CSVs alone: who fits, who does not and who is open, with the verdict of
 * rules R26 and R30. Shares nothing with the code that makes the page.
 */
export interface RecountedTotal {
  readonly id: string
  /** `anyone` or `children` for patterns and internal trafficking, otherwise empty (R27). */
  readonly evidence: string
  readonly fit: readonly string[]
  readonly not: readonly string[]
  readonly open: readonly string[]
  readonly verdict: string
}

const LAST_YEAR = 2007
const rows = readDataCsv(
  'published-totals.csv',
  'id map indicator scope relation value base as_of named in_doubt',
)
const countries = readDataCsv('entities.csv', 'id subregion')
const ids = countries.map(({ id }) => id)
const memberships = readDataCsv('memberships.csv', 'entity organisation kind from to')
const instruments = readDataCsv('instruments.csv', 'id url_id')
const policy = recountPolicy(ids, ['illegal-adoption'], LAST_YEAR)
const reports = recountReports(ids, LAST_YEAR)

/** R16: entities of which a statement of the time says that they have no plan of their own on child trafficking. */
const withoutChildPlan = new Set(
  readDataCsv('observations.csv', 'entity indicator code as_of in_period confidence')
    .filter((row) => row.indicator === 'child-specific-plan' && row.code !== 'adopted')
    .filter((row) => row.in_period === 'yes' && row.confidence !== 'low' && Number(row.as_of) <= LAST_YEAR)
    .map(({ entity }) => entity),
)

type Sorted = 'fit' | 'not' | 'open'
type Row = (typeof rows)[number]

const SILENT = ['not-documented', 'not-covered', 'partly-documented', 'date-unknown']
const sortBy = (classes: string, fits: (names: readonly string[]) => boolean): Sorted => {
  const names = classes.split(' ')
  if (names.some((name) => SILENT.includes(name))) return 'open'
  return fits(names) ? 'fit' : 'not'
}

const policyClass = (entity: string, theme: string, sub = '') =>
  policy.get(keyOf(entity, theme, sub, ''))?.classes ?? 'lost'

const childPlan = (entity: string): Sorted => {
  const plan = policyClass(entity, 'plans')
  if (plan === 'child-specific') return 'fit'
  if (withoutChildPlan.has(entity)) return 'not'
  return plan === 'general' || plan === 'not-documented' ? 'open' : 'not'
}

const sortLead = (indicator: string, entity: string): Sorted => {
  const classes = policyClass(entity, 'institutions')
  if (indicator === 'lead-institution') return sortBy(classes, ([name]) => name !== 'none')
  if (indicator === 'lead-institution-count=2') return sortBy(classes, ({ length }) => length === 2)
  const wanted = indicator.split('=')[1] ?? ''
  return wanted === 'no-information' ? 'open' : sortBy(classes, (names) => names.includes(wanted))
}

const notProtected = (entity: string) =>
  sortBy(policyClass(entity, 'definitions', 'non-punishment'), ([name]) => name === 'no')

const roles = { origin: ['origin'], destination: ['destination'] } as const
const sortReport = (indicator: string, entity: string, evidence: string): Sorted => {
  if (indicator === 'anywhere') {
    const found = ['origin', 'destination', 'internal'].map((role) => sortReport(role, entity, evidence))
    return found.includes('fit') ? 'fit' : found.includes('open') ? 'open' : 'not'
  }
  const theme = indicator === 'internal' ? 'internal' : 'patterns'
  const classes = reports.get(keyOf(entity, theme, '', evidence))?.classes ?? 'lost'
  if (theme === 'internal') return sortBy(classes, ([name]) => name === 'reported')
  const wanted: readonly string[] = roles[indicator as keyof typeof roles] ?? ['origin', 'destination']
  return sortBy(classes, ([name = '']) => wanted.every((role) => name.split('-and-').includes(role)))
}

/** Participating states of the OSCE in a month, or parts of one then, by the rows of memberships.csv. */
const tookPartInOsce = (month: string): ((entity: string) => Sorted) => {
  const there = memberships.filter(
    ({ organisation, kind, from, to }) =>
      organisation === 'osce' &&
      (kind === 'participating-state' || kind === 'within-state') &&
      from < month &&
      (to === '' || to > month),
  )
  return (id) => (there.some(({ entity }) => entity === id) ? 'fit' : 'not')
}

const sortTreaty = ({ indicator, as_of: day }: Row): ((entity: string) => Sorted) => {
  if (indicator === 'OSCE-AP') return tookPartInOsce(day)
  const urlId = instruments.find(({ id }) => id === indicator)?.url_id
  if (urlId === undefined) return () => 'open'
  const answers = recountTreaties(day)
  return (entity) => sortBy(answers.get(`${entity} ${urlId}`) ?? 'lost', ([name]) => name === 'bound')
}

const sorterFor = (row: Row, evidence: string): ((entity: string) => Sorted) => {
  const { map, indicator } = row
  if (map === 'study')
    return (entity) =>
      row.scope === 'all' || countries.some(({ id, subregion }) => id === entity && subregion === row.scope)
        ? 'fit'
        : 'not'
  if (evidence !== '') return (entity) => sortReport(indicator, entity, evidence)
  if (map === 'treaties') return sortTreaty(row)
  if (map === 'coordination') {
    if (indicator !== 'national-bodies' && indicator !== 'national-bodies=0') return () => 'open'
    const isNone = indicator === 'national-bodies=0'
    return (entity) => sortBy(policyClass(entity, 'coordination'), ([name]) => (name === 'none') === isNone)
  }
  if (indicator.startsWith('lead')) return (entity) => sortLead(indicator, entity)
  const simple: Record<string, (entity: string) => Sorted> = {
    'palermo-framed-definition': () => 'open',
    'trafficking-law': (entity) =>
      sortBy(
        policyClass(entity, 'definitions', 'law'),
        ([name]) => name === 'comprehensive-act' || name === 'specific-offence',
      ),
    nap: (entity) =>
      sortBy(policyClass(entity, 'plans'), ([name]) => name === 'general' || name === 'child-specific'),
    'child-nap': childPlan,
    'distinct-child-definition': (entity) =>
      sortBy(
        policyClass(entity, 'definitions', 'distinct-child-definition'),
        ([name]) => name === 'separate-article' || name === 'special-rule-in-definition',
      ),
    'form-illegal-adoption': (entity) =>
      sortBy(policyClass(entity, 'definitions', 'illegal-adoption'), ([name]) => name === 'named'),
    'no-non-punishment': notProtected,
    'no-protection': notProtected,
  }
  const sorter = simple[indicator]
  if (!sorter) throw new Error(`The recount does not know the total ${row.id}.`)
  return sorter
}

const listOf = (joined: string): string[] => (joined === '' ? [] : joined.split(';'))

const PLACES: Record<string, readonly string[]> = { east: ['see', 'cis'], west: ['eu-west'] }
const regionsOf = (scope: string): readonly string[] =>
  scope === 'all' ? ['eu-west', 'see', 'cis'] : (PLACES[scope] ?? [scope])

const regionOf = new Map(countries.map(({ id, subregion }) => [id, subregion]))

/** R30: the fewest and the most countries that each institution may lead in a group. */
const dominantVerdict = (row: Row, asked: readonly string[], open: readonly string[]): string => {
  const wanted = row.indicator.split('=')[1] ?? ''
  const led = asked
    .map((id) => policyClass(id, 'institutions').split(' '))
    .filter((names) => !names.some((name) => name === 'none' || SILENT.includes(name)))
  const tally = new Map<string, number>()
  for (const name of led.flat()) tally.set(name, (tally.get(name) ?? 0) + 1)
  const own = tally.get(wanted) ?? 0
  tally.delete(wanted)
  const next = Math.max(0, ...tally.values())
  const total = led.length + open.length
  return judged([
    ...[own, own + open.length].map((count) => count > total / 2),
    own >= next + open.length,
    own + open.length >= next,
  ])
}

/** R30: at least one (strictly two, and not all) in the group, and none elsewhere, however the open ones turn out. */
const onlyInVerdict = (row: Row, fit: readonly string[], open: readonly string[]): string => {
  const inside = (group: readonly string[]) => group.filter((id) => regionOf.get(id) === row.scope).length
  const size = inside(ids)
  const cases: boolean[] = []
  for (let more = 0; more <= inside(open); more++)
    for (let elsewhere = 0; elsewhere <= open.length - inside(open); elsewhere++) {
      const count = inside(fit) + more
      const isAlone = fit.length - inside(fit) + elsewhere === 0
      cases.push(isAlone && count > 0, isAlone && count > 1 && count < size)
    }
  return judged(cases)
}

const recountRow = (row: Row, evidence: string): RecountedTotal => {
  const regions = row.relation === 'only-in' ? regionsOf('all') : regionsOf(row.scope)
  const asked = countries
    .filter(({ id }) => row.map !== 'treaties' || id !== 'XKX')
    .filter(({ subregion }) => row.map === 'study' || regions.includes(subregion ?? ''))
    .map(({ id }) => id)
  const sorter = sorterFor(row, evidence)
  const among = (group: readonly string[], wanted: Sorted) =>
    group.filter((id) => sorter(id) === wanted).toSorted()
  const [fit, not, open] = [among(asked, 'fit'), among(asked, 'not'), among(asked, 'open')]
  const inDoubt = listOf(row.in_doubt)
  const verdict = (): string => {
    if (row.named !== '') return namedVerdict(listOf(row.named), fit, not, open)
    if (row.relation === 'dominant') return dominantVerdict(row, asked, open)
    if (row.relation === 'only-in') return onlyInVerdict(row, fit, open)
    const cases = countedCases(row, fit.length, open.length, asked.length)
    if (inDoubt.length === 0) return judged(cases)
    // Those in doubt change sides.
    const second = asked.some((id) => inDoubt.includes(id))
      ? asked.filter((id) => !inDoubt.includes(id))
      : [...asked, ...inDoubt]
    const other = { ...row, base: String(second.length) }
    const [more, unsure] = [among(second, 'fit').length, among(second, 'open').length]
    return judged([...cases, ...countedCases(other, more, unsure, second.length)])
  }
  return { id: row.id, evidence, fit, not, open, verdict: verdict() }
}

/** Every published total, once or, on the roles in the reports, for anyone and for children. */
export const recountPublished = (): readonly RecountedTotal[] =>
  rows.flatMap((row) =>
    row.map === 'patterns' || row.map === 'internal'
      ? [recountRow(row, 'children'), recountRow(row, 'anyone')]
      : [recountRow(row, '')],
  )
