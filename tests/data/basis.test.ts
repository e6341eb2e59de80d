import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'

const periods = readDataCsv('periods.csv', 'entity theme sub evidence from class basis source_ids')
const statements = readDataCsv(
  'observations.csv',
  'entity indicator evidence as_of confidence in_period basis source_id',
)

const keyOf = ({ entity, theme, sub, evidence }: (typeof periods)[number]) =>
  [entity, theme, sub, evidence].join('/')

/** The answers of a year that no source states, as `plans: MLT none, …`; of the forms each entity once. */
const unstatedIn = (year: string): string[] => {
  const held = new Map(periods.filter(({ from }) => from <= year).map((row) => [keyOf(row), row]))
  const named = [...held.values()]
    .filter(({ basis }) => basis === 'inferred' || basis === 'year-inferred')
    .map(({ theme, sub, basis, entity }) => {
      const isForm = theme === 'definitions' && !['law', 'distinct-child-definition'].includes(sub)
      return `${isForm ? 'forms' : [theme, sub].filter(Boolean).join('/')} ${basis}: ${entity}`
    })
  return [...new Set(named)].toSorted()
}

it.each([
  [
    '2007',
    [
      ...'ALB AUT DEU ISL'
        .split(' ')
        .map((code) => `definitions/distinct-child-definition year-inferred: ${code}`),
      'definitions/law inferred: GRC',
      ...'DEU MKD RUS'.split(' ').map((code) => `forms year-inferred: ${code}`),
      ...'BIH GBR MNE NLD'.split(' ').map((code) => `institutions inferred: ${code}`),
      ...'DEU KGZ SRB'.split(' ').map((code) => `institutions year-inferred: ${code}`),
      ...'BEL DEU ESP FRA IRL ITA LUX MLT TKM'.split(' ').map((code) => `plans inferred: ${code}`),
    ],
  ],
  [
    '2009',
    [
      'coordination inferred: MLT',
      ...'ALB AUT DEU ISL SVN'
        .split(' ')
        .map((code) => `definitions/distinct-child-definition year-inferred: ${code}`),
      'definitions/law inferred: GRC',
      ...'DEU MKD RUS SVN'.split(' ').map((code) => `forms year-inferred: ${code}`),
      ...'BIH ESP MLT NLD UKR'.split(' ').map((code) => `institutions inferred: ${code}`),
      ...'DEU KGZ SRB'.split(' ').map((code) => `institutions year-inferred: ${code}`),
      ...'DEU ITA LUX MLT TKM'.split(' ').map((code) => `plans inferred: ${code}`),
    ],
  ],
])('no source states these answers of %s, as each note was read (R34)', (year, expected) => {
  expect(unstatedIn(year)).toEqual(expected.toSorted())
})

it('a statement has its basis where it may decide, and nowhere else', () => {
  const law = statements.filter(({ confidence }) => confidence !== '')
  const wrong = law.filter(
    ({ in_period: period, confidence, basis }) =>
      (period === 'yes' && confidence !== 'low') !== (basis !== ''),
  )
  expect(wrong).toEqual([])
})

it('an answer on law and policy is stated, or no statement of its sources that could decide is', () => {
  const INDICATORS: Record<string, string[]> = {
    institutions: ['lead-institution'],
    plans: ['national-action-plan', 'child-specific-plan'],
    coordination: ['national-coordination'],
    'coordination/rapporteur': ['national-rapporteur'],
    'definitions/law': ['trafficking-law'],
    'definitions/distinct-child-definition': ['distinct-child-definition'],
    'definitions/non-punishment': ['non-punishment'],
  }
  const asked = periods.filter(({ theme, sub }) => INDICATORS[[theme, sub].filter(Boolean).join('/')])
  for (const row of asked) {
    const indicators = INDICATORS[[row.theme, row.sub].filter(Boolean).join('/')] ?? []
    const bases = statements
      .filter(
        (one) =>
          one.entity === row.entity &&
          indicators.includes(one.indicator) &&
          one.basis !== '' &&
          one.as_of <= row.from &&
          one.source_id.split(';').every((id) => row.source_ids.split(';').includes(id)),
      )
      .map(({ basis }) => basis)
    if (row.class === 'not-documented') expect(row.basis).toBe('')
    else if (row.basis === 'stated') expect(bases, keyOf(row)).toContain('stated')
    else expect(bases, keyOf(row)).toContain(row.basis)
  }
  const others = periods.filter(
    ({ theme }) => !/^(?:definitions|institutions|plans|coordination)$/.test(theme),
  )
  expect(others.filter(({ basis }) => basis !== '')).toEqual([])
})
