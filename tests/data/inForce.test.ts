import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { keyOf } from './recount/answer'
import { answersFrom, recountPolicy } from './recount/policy'
import { FORMS, policyBy } from './recount/years'

/** An entity, a year, its class of every question named, in the words of the recount. */
const BY_YEAR = `
  CZE 2003 main not-documented
  CZE 2004 main 5, all-forms 5, servitude named, slavery-or-similar named, organ-removal not-named
  CZE 2007 main 5, all-forms 5, servitude named, slavery-or-similar named, organ-removal not-named
  CZE 2009 main 5, all-forms 5, servitude named, armed-conflict not-named, organ-removal not-named
  LTU 2004 main not-documented
  LTU 2005 main 4, all-forms 4, organ-removal named, servitude not-named, illegal-adoption not-named
  LTU 2009 main 4, all-forms 4, organ-removal named, servitude not-named, illegal-adoption not-named
  GEO 2007 main not-documented
  GEO 2008 main partly-documented, forced-labour named, criminal-activities named, prostitution partly-documented
  RUS 2003 main partly-documented, forced-labour named, prostitution named, other-sexual-exploitation named
  ALB 2003 distinct-child-definition not-documented
  ALB 2004 distinct-child-definition separate-article
  BEL 2005 distinct-child-definition aggravation-only
  PRT 2007 distinct-child-definition special-rule-in-definition
  GRC 2001 non-punishment not-documented
  GRC 2002 non-punishment partial
  ARM 2003 main 2, all-forms 2
  ARM 2005 main 2, all-forms 2
  NLD 2004 law not-documented
  NLD 2005 law specific-offence
  GBR 2003 main partly-documented, prostitution named, other-sexual-exploitation partly-documented, begging partly-documented
  GBR 2004 main 1
  ROU 2001 main 6, all-forms 6, servitude named
  ROU 2009 main 6, all-forms 6, servitude named`

it.each(BY_YEAR.trim().split('\n'))('definitions: %s', (line) => {
  const [entity = '', year, ...words] = line.trim().split(' ')
  const answers = policyBy(Number(year))
  for (const part of words.join(' ').split(', ')) {
    const [sub = '', expected] = part.split(' ')
    const found = answers.get(keyOf(entity, 'definitions', sub === 'main' ? '' : sub, ''))
    expect(`${sub} ${found?.classes}`).toBe(`${sub} ${expected}`)
  }
})

const statements = readDataCsv(
  'observations.csv',
  'entity source_id as_of in_force_from in_period confidence',
)

it('three statements name a law that was in force in a later year than its own, and answer from then on', () => {
  const later = statements.filter((row) => answersFrom(row) > Number(row.as_of))
  expect(later.map((row) => `${row.entity} ${row.source_id} ${row.as_of}: ${answersFrom(row)}`)).toEqual([
    'NLD doc-120 2004: 2005',
    'GBR doc-181 2003: 2004',
    'GBR doc-182 2003: 2004',
  ])
})

it('a statement is in the period where it answers for a year of it', () => {
  const unlike = statements.filter((row) => (row.in_period === 'yes') !== answersFrom(row) <= 2009)
  expect(unlike).toEqual([])
})

it('a law without a day of its own answers from the year of its statement', () => {
  const row = { as_of: '2004', in_force_from: '' }
  expect([row, { ...row, in_force_from: '2003-12-01' }].map(answersFrom)).toEqual([2004, 2004])
  expect(answersFrom({ as_of: '', in_force_from: '2005' })).toBeNaN()
})

it('every class of law and policy that moved has the class of the recount since', () => {
  const entities = readDataCsv('entities.csv', 'id').map(({ id }) => id)
  const answers = recountPolicy(entities, FORMS)
  const moved = new Map<string, string>()
  const changes = readDataCsv('value-changes.csv', 'version entity indicator to').filter(
    ({ entity }) => entity !== '',
  )
  for (const { entity, indicator, to } of changes.toSorted((a, b) => a.version.localeCompare(b.version))) {
    const [theme = '', sub = ''] = indicator.split('/')
    if (theme !== 'treaties' && theme !== 'routes' && sub !== 'since')
      moved.set(keyOf(entity, theme, sub, ''), to)
  }
  expect(changes.filter(({ version }) => version === '2026-11-30')).toHaveLength(47)
  expect([...moved].filter(([key, to]) => answers.get(key)?.classes !== to)).toEqual([])
})
