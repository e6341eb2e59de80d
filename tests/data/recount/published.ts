import { readDataCsv } from '../../support/csv'
import { keyOf } from './answer'
import { recountPolicy } from './policy'
import { recountReports } from './reports'
import { recountTreaties } from './treaties'
import { countedCases, judged, namedVerdict } from './verdicts'

/**
 * The published totals once more, from the CSVs alone: who fits, who does not and who is open, with the verdict of
 * rules R26 and R30, for both years. Shares nothing with the code that makes the page.
 */
export interface RecountedTotal {
  readonly id: string
  /** `anyone` or `children` for patterns and internal trafficking, otherwise empty (R27). */
  readonly evidence: string
  readonly year: number
  readonly fit: readonly string[]
  readonly not: readonly string[]
  readonly open: readonly string[]
  readonly verdict: string
}

const rows = readDataCsv(
  'published-totals.csv',
  'id map indicator scope relation value base as_of named in_doubt',
)
const countries = readDataCsv('entities.csv', 'id subregion')
const ids = countries.map(({ id }) => id)
const memberships = readDataCsv('memberships.csv', 'entity organisation kind from to')
const instruments = readDataCsv('instruments.csv', 'id url_id')
const stated = readDataCsv('observations.csv', 'entity indicator code as_of in_period confidence').filter(
  ({ in_period, confidence }) => in_period === 'yes' && confidence !== 'low',
)

type Sorted = 'fit' | 'not' | 'open'
type Row = (typeof rows)[number]
type Sorter = (entity: string) => Sorted

/** R26: by the classes that say it and the classes that deny it; whatever else an entity has leaves it open. */
const by =
  (said: string, denied: string) =>
  (classes: string): Sorted => {
    const has = (list: string) => classes.split(' ').some((name) => list.split(' ').includes(name))
    if (has(said)) return 'fit'
    return has(denied) ? 'not' : 'open'
  }

const LEADS = 'interior justice foreign-affairs prime-minister social-affairs children-family health other'
/** Of theme and part: what says an indicator, and what denies it. */
const SAYING: Readonly<Record<string, readonly [string, string, string]>> = {
  'trafficking-law': ['law', 'comprehensive-act specific-offence', 'other-offences-only none'],
  'distinct-child-definition': [
    'distinct-child-definition',
    'separate-article special-rule-in-definition',
    'aggravation-only none',
  ],
  'form-illegal-adoption': ['illegal-adoption', 'named', 'not-named no-definition'],
  'no-non-punishment': ['non-punishment', 'no', 'yes'],
  'no-protection': ['non-punishment', 'no', 'yes'],
  nap: ['', 'general child-specific', 'in-preparation none'],
  'lead-institution': ['', LEADS, 'none'],
  'lead-institution=none': ['', 'none', LEADS],
  'national-bodies': ['', 'coordinator-and-body coordinator body', 'none'],
  'national-bodies=0': ['', 'none', 'coordinator-and-body coordinator body'],
}

/** The answers of a year that the totals are read from. */
const upTo = (year: number) => {
  const policy = recountPolicy(ids, ['illegal-adoption'], year)
  const reports = recountReports(ids, year)
  /** What no source states is open (R26). */
  const ofPolicy = (entity: string, theme: string, sub = '') => {
    const { classes = 'lost', basis } = policy.get(keyOf(entity, theme, sub, '')) ?? {}
    return basis === undefined ? classes : basis
  }

  const sortPolicy = ({ map, indicator }: Row): Sorter => {
    const [sub, said, denied] = SAYING[indicator] ?? []
    if (sub !== undefined && said !== undefined && denied !== undefined)
      return (entity) => by(said, denied)(ofPolicy(entity, map, sub))
    if (indicator === 'child-nap')
      return (entity) => {
        const sorted = by('child-specific', 'in-preparation none')(ofPolicy(entity, map))
        const isDenied = stated.some(
          (row) =>
            row.entity === entity &&
            row.indicator === 'child-specific-plan' &&
            row.code === 'none' &&
            Number(row.as_of) <= year,
        )
        return sorted === 'open' && isDenied ? 'not' : sorted
      }
    if (indicator === 'lead-institution-count=2')
      return (entity) => {
        const classes = ofPolicy(entity, map)
        if (classes === 'none') return 'not'
        return classes.includes(' ') ? 'fit' : 'open'
      }
    const lead = indicator.startsWith('lead-institution=') ? indicator.slice(17) : 'no-information'
    if (lead !== 'no-information') return (entity) => by(lead, 'none')(ofPolicy(entity, map))
    return () => 'open'
  }

  /** A report that does not mention a role does not deny it. */
  const sortReport = (indicator: string, evidence: string): Sorter => {
    const said = (entity: string, theme: string) =>
      (reports.get(keyOf(entity, theme, '', evidence))?.classes ?? 'lost').split('-and-')
    const isSaid = (entity: string): boolean => {
      const roles = said(entity, 'patterns')
      const isInside = said(entity, 'internal').includes('reported')
      if (indicator === 'internal') return isInside
      if (indicator === 'anywhere')
        return isInside || roles.includes('origin') || roles.includes('destination')
      return indicator.split('-and-').every((role) => roles.includes(role))
    }
    return (entity) => (isSaid(entity) ? 'fit' : 'open')
  }

  /** The last year in which a source names an institution as the lead, of those that decide. */
  const lastNamed = (entity: string, codes: string): number =>
    Math.max(
      0,
      ...stated
        .filter((row) => row.entity === entity && row.indicator === 'lead-institution')
        .filter(({ code, as_of }) => codes.split(' ').includes(code) && Number(as_of) <= year)
        .map(({ as_of }) => Number(as_of)),
    )
  return { ofPolicy, sortPolicy, sortReport, lastNamed }
}
type Year = ReturnType<typeof upTo>

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

const TREATY = by('bound', 'signed not-bound cannot-join')
const sortTreaty = ({ indicator, as_of: day }: Row): Sorter => {
  if (indicator === 'OSCE-AP') return tookPartInOsce(day)
  const urlId = instruments.find(({ id }) => id === indicator)?.url_id
  if (urlId === undefined) return () => 'open'
  const answers = recountTreaties(day)
  return (entity) => TREATY(answers.get(`${entity} ${urlId}`) ?? 'lost')
}

const sorterFor = (row: Row, evidence: string, year: Year): Sorter => {
  if (row.map === 'study')
    return (entity) =>
      row.scope === 'all' || countries.some(({ id, subregion }) => id === entity && subregion === row.scope)
        ? 'fit'
        : 'not'
  if (evidence !== '') return year.sortReport(row.indicator, evidence)
  return row.map === 'treaties' ? sortTreaty(row) : year.sortPolicy(row)
}

const listOf = (joined: string): string[] => (joined === '' ? [] : joined.split(';'))

const PLACES: Record<string, readonly string[]> = { east: ['see', 'cis'], west: ['eu-west'] }
const regionsOf = (scope: string): readonly string[] =>
  scope === 'all' ? ['eu-west', 'see', 'cis'] : (PLACES[scope] ?? [scope])

const regionOf = new Map(countries.map(({ id, subregion }) => [id, subregion]))

/** R30: the fewest and the most countries that each institution may lead in a group, of which each may have two. */
const dominantVerdict = (row: Row, asked: readonly string[], year: Year, sorter: Sorter): string => {
  const all = asked.map((id) => year.ofPolicy(id, 'institutions').split(' '))
  const count = (name: string) => all.filter((names) => names.includes(name)).length
  const wanted = row.indicator.slice(17)
  const [own, open] = (['fit', 'open'] as const).map((as) => asked.filter((id) => sorter(id) === as).length)
  if (own === undefined || open === undefined) return 'lost'
  const next = Math.max(
    ...LEADS.split(' ')
      .filter((name) => name !== wanted && name !== 'other')
      .map(count),
  )
  return judged([
    ...[own, own + open].map((led) => led > (own + open) / 2),
    own >= next + open,
    own + open >= next,
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

const yearsOf = new Map<number, Year>()

const recountRow = (row: Row, evidence: string, lastYear: number): RecountedTotal => {
  const year = yearsOf.get(lastYear) ?? upTo(lastYear)
  yearsOf.set(lastYear, year)
  const regions = row.relation === 'only-in' ? regionsOf('all') : regionsOf(row.scope)
  const asked = countries
    .filter(({ id }) => row.map !== 'treaties' || id !== 'XKX')
    .filter(({ subregion }) => row.map === 'study' || regions.includes(subregion ?? ''))
    .map(({ id }) => id)
  const sorter = sorterFor(row, evidence, year)
  const among = (group: readonly string[], wanted: Sorted) =>
    group.filter((id) => sorter(id) === wanted).toSorted()
  const [fit, not, open] = [among(asked, 'fit'), among(asked, 'not'), among(asked, 'open')]
  const inDoubt = listOf(row.in_doubt)
  const verdict = (): string => {
    // What the coding left over is not judged.
    if (row.indicator === 'lead-institution=other') return 'cannot-be-judged'
    if (row.named !== '') {
      const code = row.indicator.endsWith('=2') ? LEADS : row.indicator.slice(17)
      const isEarly = (id: string) => !row.named.includes(id) && year.lastNamed(id, code) < 2003
      const counted = fit.filter((id) => !isEarly(id))
      return namedVerdict(listOf(row.named), counted, not, [...open, ...fit.filter(isEarly)])
    }
    if (row.relation === 'dominant') return dominantVerdict(row, asked, year, sorter)
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
  return { id: row.id, evidence, year: lastYear, fit, not, open, verdict: verdict() }
}

/** Every published total for both years, once or, on the roles in the reports, for children and for anyone. */
export const recountPublished = (): readonly RecountedTotal[] =>
  rows.flatMap((row) => {
    const evidences = row.map === 'patterns' || row.map === 'internal' ? ['children', 'anyone'] : ['']
    return evidences.flatMap((evidence) => [2007, 2008].map((year) => recountRow(row, evidence, year)))
  })
