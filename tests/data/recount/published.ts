import { readDataCsv } from '../../support/csv'
import { keyOf } from './answer'
import { recountPolicy } from './policy'
import { recountReports } from './reports'
import { recountTreaties } from './treaties'

/**
 * The published totals once more, from the CSVs alone: who fits, who does not and who is open, with the verdict of
 * rule R26. Shares nothing with the code that makes the page.
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
const rows = readDataCsv('published-totals.csv', [
  'id',
  'map',
  'indicator',
  'scope',
  'relation',
  'value',
  'base',
  'as_of',
])
const countries = readDataCsv('entities.csv', ['id', 'subregion'])
const ids = countries.map(({ id }) => id)
const instruments = readDataCsv('instruments.csv', ['id', 'url_id'])
const policy = recountPolicy(ids, ['illegal-adoption'], LAST_YEAR)
const reports = recountReports(ids, LAST_YEAR)

/** R16: entities of which a statement of the time says that they have no plan of their own on child trafficking. */
const withoutChildPlan = new Set(
  readDataCsv('observations.csv', ['entity', 'indicator', 'code', 'as_of', 'in_period', 'confidence'])
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

const roles = { origin: ['origin'], destination: ['destination'] } as const
const sortReport = (indicator: string, entity: string, evidence: string): Sorted => {
  const theme = indicator === 'internal' ? 'internal' : 'patterns'
  const classes = reports.get(keyOf(entity, theme, '', evidence))?.classes ?? 'lost'
  if (theme === 'internal') return sortBy(classes, ([name]) => name === 'reported')
  const wanted: readonly string[] = roles[indicator as keyof typeof roles] ?? ['origin', 'destination']
  return sortBy(classes, ([name = '']) => wanted.every((role) => name.split('-and-').includes(role)))
}

const sortTreaty = ({ indicator, as_of: day }: Row): ((entity: string) => Sorted) => {
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
  if (indicator.startsWith('national-bodies')) return () => 'open'
  if (indicator.startsWith('lead')) return (entity) => sortLead(indicator, entity)
  const simple: Record<string, (entity: string) => Sorted> = {
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
    'no-non-punishment': (entity) =>
      sortBy(policyClass(entity, 'definitions', 'non-punishment'), ([name]) => name === 'no'),
  }
  const sorter = simple[indicator]
  if (!sorter) throw new Error(`The recount does not know the total ${row.id}.`)
  return sorter
}

/** R26, in whole numbers: shares are compared by a thousandth. */
const holds = ({ relation, value, base }: Row, count: number, whole: number): boolean => {
  const said = base === '' ? Math.round(Number(value) * 1000) * whole : Number(value)
  const found = base === '' ? count * 1000 : count
  if (relation === '=') return found === said
  if (relation === '<') return found < said
  if (relation === '>') return found > said
  return Math.abs(found - said) <= 50 * whole
}

const verdictOf = (row: Row, fit: number, open: number, whole: number): string => {
  const cases = Array.from({ length: open + 1 }, (_, extra) => holds(row, fit + extra, whole))
  if (cases.every((holding) => holding)) return 'agrees'
  return cases.includes(true) ? 'cannot-be-judged' : 'differs'
}

const recountRow = (row: Row, evidence: string): RecountedTotal => {
  const asked = countries
    .filter(({ id }) => row.map !== 'treaties' || id !== 'XKX')
    .filter(({ subregion }) => row.map === 'study' || row.scope === 'all' || row.scope === subregion)
    .map(({ id }) => id)
  const sorter = sorterFor(row, evidence)
  const of = (wanted: Sorted) => asked.filter((id) => sorter(id) === wanted).toSorted()
  const [fit, not, open] = [of('fit'), of('not'), of('open')]
  return {
    id: row.id,
    evidence,
    fit,
    not,
    open,
    verdict: verdictOf(row, fit.length, open.length, asked.length),
  }
}

/** Every published total, once or, on the roles in the reports, for anyone and for children. */
export const recountPublished = (): readonly RecountedTotal[] =>
  rows.flatMap((row) =>
    row.map === 'patterns' || row.map === 'internal'
      ? [recountRow(row, 'anyone'), recountRow(row, 'children')]
      : [recountRow(row, '')],
  )
