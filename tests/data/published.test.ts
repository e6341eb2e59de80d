import { describe, expect, it } from 'vitest'
import { COMPARED_YEARS, type Result, resultOf } from '../../src/domain/comparedTotal'
import type { Member } from '../../src/state/judged'
import { comparedTotals } from '../../src/state/published'
import { allTexts } from '../support/allTexts'
import { readDataCsv } from '../support/csv'
import { realDataset } from '../support/dataset'
import { keyOf } from './recount/answer'
import { recountPolicy } from './recount/policy'
import { recountPublished } from './recount/published'

const codesOf = (members: readonly Member[]) => members.map(({ entity }) => entity.code).toSorted()

const compared = comparedTotals(realDataset())
const shown = compared.flatMap(({ total, answers }) =>
  answers.flatMap(({ evidence = '', byYear }) =>
    byYear.map(({ groups, verdict, tally }, index) => ({
      id: total.id,
      evidence,
      year: COMPARED_YEARS[index],
      fit: codesOf(groups.fits),
      not: codesOf(groups['does-not-fit']),
      open: codesOf(groups.unknown),
      verdict,
      tally,
    })),
  ),
)
const recounted = recountPublished()
const rowKey = ({ id, evidence, year }: { id: string; evidence: string; year: number | undefined }) =>
  `${id} ${evidence} ${year}`
const named = (id: string, evidence: string, year: number) =>
  recounted.find((row) => row.id === id && row.evidence === evidence && row.year === year)

describe('published totals', () => {
  it('are all judged at both years, patterns and internal trafficking twice', () => {
    expect(shown.map(rowKey)).toEqual(recounted.map(rowKey))
    expect(new Set(shown.map(({ id }) => id)).size).toBe(50)
    expect(shown).toHaveLength(2 * 56)
  })

  it('have the verdicts of both years in the file, children first', () => {
    const filed = realDataset().publishedTotals.flatMap(({ id, verdicts }) =>
      verdicts.flatMap((pair) => pair.map((one) => [id, one])),
    )
    expect(filed.toSorted()).toEqual(recounted.map(({ id, verdict }) => [id, verdict]).toSorted())
    expect(realDataset().publishedTotals.find(({ id }) => id === 'both-share')?.verdicts).toEqual([
      ['cannot-be-judged', 'cannot-be-judged'],
      ['cannot-be-judged', 'agrees'],
    ])
  })

  it.each(recounted)(
    '$id $evidence $year: who fits, who does not, who is open, and the verdict',
    (expected) => {
      const found = shown.find(
        ({ id, evidence, year }) =>
          id === expected.id && evidence === expected.evidence && year === expected.year,
      )
      expect(found).toMatchObject(expected)
      expect(found?.tally).toEqual({
        fit: expected.fit.length,
        unknown: expected.open.length,
        base: expected.fit.length + expected.not.length + expected.open.length,
      })
    },
  )
})

/** Figures that no report denies: "not mentioned" is silence, whoever is asked about. */
const OF_REPORTS = [
  'anywhere',
  'origin-share',
  'destination-share',
  'both-share',
  'internal-share',
  'internal-west',
]

describe('a verdict says no more than its evidence', () => {
  it.each(OF_REPORTS)('%s: nobody is ruled out by a report that does not mention it', (id) => {
    const own = shown.filter((row) => row.id === id)
    expect(own.map(({ not }) => not)).toEqual([[], [], [], []])
  })

  it('differs only where the figure is wrong, and agrees only where it is right, with none and with all of the open ones', () => {
    const wanted: Readonly<Record<string, (count: number) => boolean>> = {
      'origin-share': (count) => Math.abs(count / 51 - 0.667) <= 0.05,
      'destination-share': (count) => count > 0.75 * 51,
      'both-share': (count) => count > 51 / 2,
      'internal-share': (count) => Math.abs(count / 51 - 0.5) <= 0.05,
      'nap-share': (count) => Math.abs(count / 51 - 0.667) <= 0.05,
      'lead-any': (count) => count === 37,
      'lead-any-eu-west': (count) => count === 18,
      'illegal-adoption-share': (count) => Math.abs(count / 51 - 0.333) <= 0.05,
      'prosecution-half': (count) => Math.abs(count / 51 - 0.5) <= 0.05,
    }
    for (const { id, fit, open, verdict } of shown) {
      const holds = wanted[id]
      if (!holds) continue
      const cases = Array.from({ length: open.length + 1 }, (_, more) => holds(fit.length + more))
      expect(verdict === 'differs', id).toBe(!cases.includes(true))
      expect(verdict === 'agrees', id).toBe(!cases.includes(false))
    }
  })
})

/** How many agree, differ, cannot be compared and depend on the year. */
const tallyOf = (evidence: string): Record<Result, number> => {
  const results = compared
    .filter(({ isOwnList }) => !isOwnList)
    .flatMap(({ answers }) => answers.filter((one) => (one.evidence ?? '') === evidence))
    .map(({ result }) => result)
  const count = (wanted: Result) => results.filter((result) => result === wanted).length
  return {
    agrees: count('agrees'),
    differs: count('differs'),
    'cannot-be-judged': count('cannot-be-judged'),
    'depends-on-year': count('depends-on-year'),
  }
}

describe('known figures of the recount', () => {
  it('ILO Convention 182 binds 47 of 50: not Liechtenstein, Turkmenistan and Uzbekistan', () => {
    expect(named('ilo182-bound', '', 2007)).toMatchObject({
      not: ['LIE', 'TKM', 'UZB'],
      open: [],
      verdict: 'differs',
    })
    expect(named('ilo182-bound', '', 2007)?.fit).toHaveLength(47)
  })
  it.each([
    ['anywhere', 'children', [43, 8], [45, 6], 'cannot-be-judged'],
    ['anywhere', 'anyone', [48, 3], [49, 2], 'agrees'],
    ['origin-share', 'children', [25, 26], [28, 23], 'cannot-be-judged'],
    ['origin-share', 'anyone', [32, 19], [34, 17], 'cannot-be-judged'],
    ['destination-share', 'children', [30, 21], [34, 17], 'cannot-be-judged'],
    ['destination-share', 'anyone', [39, 12], [44, 7], 'agrees'],
    ['both-share', 'children', [15, 36], [19, 32], 'cannot-be-judged'],
    ['both-share', 'anyone', [24, 27], [29, 22], 'depends-on-year'],
    ['internal-share', 'children', [18, 33], [25, 26], 'cannot-be-judged'],
    ['internal-share', 'anyone', [32, 19], [35, 16], 'differs'],
    ['internal-west', 'children', [7, 22], [10, 19], 'agrees'],
    ['internal-west', 'anyone', [13, 16], [14, 15], 'agrees'],
    ['crc-bound', '', [50, 0], [50, 0], 'agrees'],
    ['palermo-bound', '', [42, 0], [42, 0], 'agrees'],
    ['opsc-bound', '', [37, 0], [37, 0], 'agrees'],
    ['osce-plan', '', [50, 0], [50, 0], 'agrees'],
    ['definition-palermo-majority', '', [0, 51], [0, 51], 'cannot-be-judged'],
    ['illegal-adoption-share', '', [2, 27], [2, 24], 'cannot-be-judged'],
    ['body-nearly-all', '', [33, 17], [41, 10], 'cannot-be-judged'],
    ['body-none', '', [1, 17], [0, 10], 'cannot-be-judged'],
    ['lead-social', '', [2, 49], [3, 48], 'cannot-be-judged'],
    ['child-group-see', '', [0, 51], [0, 51], 'cannot-be-judged'],
  ] as const)('%s %s: %o by 2007, %o by 2008, %s', (id, evidence, first, second, result) => {
    const [a, b] = COMPARED_YEARS.map((year) => named(id, evidence, year))
    expect([a, b].map((row) => [row?.fit.length, row?.open.length])).toEqual([first, second])
    expect(a && b && resultOf([a.verdict, b.verdict] as Parameters<typeof resultOf>[0])).toBe(result)
  })

  it('judges by name where the study names countries: one named lead denies no second', () => {
    expect(named('lead-two', '', 2007)).toMatchObject({ fit: ['FIN'], verdict: 'cannot-be-judged' })
    expect(named('lead-two', '', 2008)).toMatchObject({ fit: ['FIN', 'FRA'], verdict: 'differs' })
    // The year of Germany's one statement, 1997, is inferred (R34).
    const leadsForChildren = named('lead-children', '', 2007)
    expect(leadsForChildren).toMatchObject({ fit: [], verdict: 'cannot-be-judged' })
    expect(leadsForChildren?.open).toContain('DEU')
  })

  it.each([
    ['', [5, 2, 29, 4]],
    ['children', [1, 0, 5, 0]],
    ['anyone', [3, 1, 1, 1]],
  ])('%s: agree, differ, cannot be compared, depend on the year: %o', (evidence, counts) => {
    expect(Object.values(tallyOf(evidence))).toEqual(counts)
  })
})

describe('what the totals rest on', () => {
  it.each([2007, 2009])(
    'no country of the class “none” has a national rapporteur by %i, whom the study counts among the bodies',
    (lastYear) => {
      const codes = realDataset().entities.map(({ code }) => code)
      const policy = recountPolicy(codes, [], lastYear)
      const classOf = (code: string, sub: string) => policy.get(keyOf(code, 'coordination', sub, ''))?.classes
      expect(
        codes.filter(
          (code) =>
            classOf(code, '') === 'none' &&
            ['yes', 'equivalent-mechanism'].includes(classOf(code, 'rapporteur') ?? ''),
        ),
      ).toEqual([])
    },
  )
})

describe('what sources say of groups on child trafficking', () => {
  it('is said beside the two figures of the study: whom they name, and in which year', () => {
    const rows = readDataCsv('observations.csv', 'entity indicator as_of in_period confidence detail')
      .filter(({ indicator, in_period }) => indicator === 'national-coordination' && in_period === 'yes')
      .filter(({ confidence, detail }) => confidence !== 'low' && /subgroup\b.*\bchild/i.test(detail))
    expect(rows.map(({ entity, as_of }) => `${entity} ${as_of}`)).toEqual([
      'BIH 2005',
      'ROU 2004',
      'MKD 2007',
    ])
    const { t } = allTexts()
    const said = t('published.notCounted.child-trafficking')
    for (const { entity, as_of } of rows)
      expect(said).toContain(`${realDataset().entity(entity).shortName} (${as_of})`)
  })
})
