import { readDataCsv } from '../../support/csv'
import { keyOf, type Recounted } from './answer'

export const STATEMENTS = readDataCsv(
  'observations.csv',
  'entity indicator code evidence as_of in_force_from confidence basis completeness superseded_from source_id',
).filter(({ evidence }) => evidence === '')
type Row = (typeof STATEMENTS)[number]

const UNSAID: Recounted = { classes: 'not-documented' }

/** Gives the rows of one entity and indicator that may decide. */
type Ask = (entity: string, indicator: string) => Row[]

/** R2: the year from which a row answers, NaN for an undated one: no law answers before it is in force. */
export const answersFrom = ({ as_of, in_force_from: force }: Pick<Row, 'as_of' | 'in_force_from'>): number =>
  as_of === '' ? NaN : Number(force.slice(0, 4) > as_of ? force.slice(0, 4) : as_of)

/** R1, and R2's last year: rows that may decide. The secondary coding `doc-006` only where it is alone. */
export const askUpTo =
  (lastYear: number, stated: readonly Row[]): Ask =>
  (entity, indicator) => {
    const rows = stated.filter(
      (row) =>
        answersFrom(row) <= Math.min(lastYear, 2009) &&
        row.entity === entity &&
        row.indicator === indicator &&
        (row.confidence === 'high' || row.confidence === 'medium'),
    )
    return rows.some(({ source_id }) => source_id !== 'doc-006')
      ? rows.filter(({ source_id }) => source_id !== 'doc-006')
      : rows
  }
/** R2 and R3: rows on laws that no other had replaced by a year. */
const standing = (rows: readonly Row[], year: number): Row[] =>
  rows.filter(({ superseded_from: from }) => from === '' || Number(from) > year)
/** R34: an answer of these rows, with its basis where none of them is stated. */
const from = (classes: string, rows: readonly Row[]): Recounted => {
  const bases = new Set(rows.map(({ basis }) => basis))
  if (bases.has('stated') || bases.size === 0) return { classes }
  return { classes, basis: bases.has('inferred') ? 'inferred' : 'year-inferred' }
}

const firstOf = (order: readonly string[], rows: readonly Row[]): Recounted => {
  const found = order.find((code) => rows.some((row) => row.code === code))
  if (found === undefined) return UNSAID
  return from(
    found,
    rows.filter((row) => row.code === found),
  )
}

/** R13: only the most confident rows, of those only the latest year, and every code they carry. */
const latestOfBest = (rows: readonly Row[]): Row[] => {
  const high = rows.filter(({ confidence }) => confidence === 'high')
  const best = high.length > 0 ? high : rows
  const latest = Math.max(...best.map(answersFrom))
  return best.filter((row) => answersFrom(row) === latest)
}
const codesOf = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ code }) => code))]
const oneAnswer = (rows: readonly Row[]): Recounted => {
  const last = latestOfBest(rows)
  return rows.length === 0 ? UNSAID : from(codesOf(last).join(' '), last)
}

const LEADERS =
  'interior justice foreign-affairs prime-minister social-affairs children-family health other none'.split(
    ' ',
  )
const leaders = (rows: readonly Row[]): Recounted => {
  if (rows.length === 0) return UNSAID
  const last = latestOfBest(rows)
  return from(LEADERS.filter((code) => codesOf(last).includes(code)).join(' '), last)
}

const plan = (entity: string, eligible: Ask): Recounted => {
  const forChildren = eligible(entity, 'child-specific-plan').filter(({ code }) => code === 'adopted')
  if (forChildren.length > 0) return from('child-specific', forChildren)
  const stage = firstOf(['adopted', 'in-preparation', 'none'], eligible(entity, 'national-action-plan'))
  return stage.classes === 'adopted' ? { ...stage, classes: 'general' } : stage
}

const coordination = (rows: readonly Row[]): Recounted => {
  if (rows.length === 0) return UNSAID
  const noneIn = Math.max(0, ...rows.filter(({ code }) => code === 'none').map(({ as_of }) => Number(as_of)))
  const later = rows.filter((row) => Number(row.as_of) > noneIn && row.code !== 'none')
  const after = new Set(codesOf(later))
  const parts = [
    ...(after.has('coordinator') ? ['coordinator'] : []),
    ...(after.has('inter-ministerial-body') || after.has('working-group') ? ['body'] : []),
  ]
  const last = rows.filter((row) => row.code === 'none' && Number(row.as_of) === noneIn)
  return parts.length > 0 ? from(parts.join('-and-'), later) : from('none', last)
}

/** The forms that the study's map counted: the six forms of the Palermo Protocol, and illegal adoption (rule R10). */
const STUDY_LIST = new Set(
  'prostitution other-sexual-exploitation forced-labour slavery-or-similar servitude organ-removal illegal-adoption'.split(
    ' ',
  ),
)

/** Forms of a list without `other`, which does not count (rule R10). */
const formsIn = (rows: readonly Row[]): Set<string> =>
  new Set(rows.map(({ code }) => code).filter((code) => code !== 'other'))

/** R9: the latest complete list in force. The two acts of the United Kingdom are one list. */
const completeList = (rows: readonly Row[], year: number): Row[] | undefined => {
  const lists = new Map<string, Row[]>()
  for (const row of rows) {
    const isBritish = row.source_id === 'doc-182' || row.source_id === 'doc-184'
    const name = isBritish ? 'the acts of 2003 and 2004' : `${row.source_id} of ${row.as_of}`
    lists.set(name, [...(lists.get(name) ?? []), row])
  }
  const complete = [...lists.values()].filter(
    (list) =>
      list.every((row) => row.completeness === 'complete') && standing(list, year).length === list.length,
  )
  const years = complete.map((list) => Math.max(...list.map(answersFrom)))
  const latest = Math.max(...years)
  const last = complete.filter((_, index) => years[index] === latest)
  if (last.length > 1)
    throw new Error(`Two complete lists of one year for ${rows[0]?.entity}: settle it in docs/decisions.`)
  return last[0]
}

const recountDefinition = (
  entity: string,
  forms: readonly string[],
  eligible: Ask,
  year: number,
): [string, Recounted][] => {
  const rows = eligible(entity, 'definition-form')
  const list = completeList(rows, year)
  const without = eligible(entity, 'definition-count').filter(({ code }) => code === '0')
  const inForce = standing(rows, year)
  const partial = inForce.length > 0 ? inForce : rows
  const count = (counts: (id: string) => boolean): Recounted => {
    const among = (some: readonly Row[]) => [...formsIn(some)].filter(counts).length
    if (without.length > 0) return from('no-definition', without)
    if (list) return from(among(list) > 6 ? '7-or-more' : String(among(list)), list)
    if (rows.length === 0) return UNSAID
    return { ...from('partly-documented', partial), atLeast: among(partial) }
  }
  const form = (id: string): Recounted => {
    const naming = (some: readonly Row[]) => some.filter(({ code }) => code === id)
    if (list && naming(list).length > 0) return from('named', naming(list))
    if (list) return from('not-named', list)
    if (naming(inForce).length > 0) return from('named', naming(inForce))
    if (without.length > 0) return from('no-definition', without)
    return rows.length > 0 ? from('partly-documented', partial) : UNSAID
  }
  return [
    ['', count((id) => STUDY_LIST.has(id))],
    ['all-forms', count(() => true)],
    ...forms.map((id): [string, Recounted] => [id, form(id)]),
  ]
}

const LAWS = ['comprehensive-act', 'specific-offence', 'other-offences-only', 'none']
const CHILD_RULES = ['separate-article', 'special-rule-in-definition', 'aggravation-only', 'none']

/** Law and policy again, from the statements alone (rules R1 to R3 and R9 to R18). */
export const recountPolicy = (
  entities: readonly string[],
  forms: readonly string[],
  lastYear = 2009,
  stated: readonly Row[] = STATEMENTS,
): Map<string, Recounted> => {
  const eligible = askUpTo(lastYear, stated)
  const answers = new Map<string, Recounted>()
  for (const entity of entities) {
    const put = (theme: string, sub: string, answer: Recounted) =>
      answers.set(keyOf(entity, theme, sub, ''), answer)
    for (const [sub, answer] of recountDefinition(entity, forms, eligible, lastYear))
      put('definitions', sub, answer)
    put('definitions', 'law', firstOf(LAWS, standing(eligible(entity, 'trafficking-law'), lastYear)))
    const childRules = standing(eligible(entity, 'distinct-child-definition'), lastYear)
    put('definitions', 'distinct-child-definition', firstOf(CHILD_RULES, childRules))
    put('definitions', 'non-punishment', oneAnswer(eligible(entity, 'non-punishment')))
    put('institutions', '', leaders(eligible(entity, 'lead-institution')))
    put('plans', '', plan(entity, eligible))
    put('coordination', '', coordination(eligible(entity, 'national-coordination')))
    put('coordination', 'rapporteur', oneAnswer(eligible(entity, 'national-rapporteur')))
  }
  return answers
}
