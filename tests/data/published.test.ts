import { describe, expect, it } from 'vitest'
import type { Member } from '../../src/state/judged'
import { comparedTotals } from '../../src/state/published'
import { realDataset } from '../support/dataset'
import { keyOf } from './recount/answer'
import { recountPolicy } from './recount/policy'
import { recountPublished } from './recount/published'

const codesOf = (members: readonly Member[]) => members.map(({ entity }) => entity.code).toSorted()

const shown = comparedTotals(realDataset()).flatMap(({ total, answers }) =>
  answers.map(({ evidence = '', groups, verdict, tally }) => ({
    id: total.id,
    evidence,
    fit: codesOf(groups.fits),
    not: codesOf(groups['does-not-fit']),
    open: codesOf(groups.unknown),
    verdict,
    tally,
  })),
)
const recounted = recountPublished()
const named = (id: string, evidence = '') =>
  recounted.find((row) => row.id === id && row.evidence === evidence)

describe('published totals', () => {
  it('are all judged, patterns and internal trafficking twice', () => {
    expect(shown.map(({ id, evidence }) => `${id} ${evidence}`)).toEqual(
      recounted.map(({ id, evidence }) => `${id} ${evidence}`),
    )
    expect(new Set(shown.map(({ id }) => id)).size).toBe(50)
    expect(shown).toHaveLength(56)
  })

  it('have their verdicts in the file, children first', () => {
    const filed = realDataset().publishedTotals.flatMap(({ id, verdicts }) =>
      verdicts.map((one) => [id, one]),
    )
    expect(filed.toSorted()).toEqual(recounted.map(({ id, verdict }) => [id, verdict]).toSorted())
    const [children, anyone] =
      realDataset().publishedTotals.find(({ id }) => id === 'origin-share')?.verdicts ?? []
    expect([children, anyone]).toEqual(['differs', 'agrees'])
  })

  it.each(recounted)('$id $evidence: who fits, who does not, who is open, and the verdict', (expected) => {
    const found = shown.find(({ id, evidence }) => id === expected.id && evidence === expected.evidence)
    expect(found).toMatchObject(expected)
    expect(found?.tally).toEqual({
      fit: expected.fit.length,
      unknown: expected.open.length,
      base: expected.fit.length + expected.not.length + expected.open.length,
    })
  })
})

describe('known figures of the recount', () => {
  it('ILO Convention 182 binds 47 of 50: not Liechtenstein, Turkmenistan and Uzbekistan', () => {
    expect(named('ilo182-bound')).toMatchObject({
      not: ['LIE', 'TKM', 'UZB'],
      open: [],
      verdict: 'differs',
    })
    expect(named('ilo182-bound')?.fit).toHaveLength(47)
  })
  it.each([
    ['palermo-bound', '', 42, 0, 'agrees'],
    ['origin-share', 'anyone', 32, 3, 'agrees'],
    ['origin-share', 'children', 25, 3, 'differs'],
    ['both-share', 'anyone', 24, 3, 'cannot-be-judged'],
    ['internal-share', 'children', 18, 3, 'differs'],
    ['anywhere', 'children', 43, 3, 'cannot-be-judged'],
    ['prosecution-half', '', 0, 48, 'cannot-be-judged'],
    ['illegal-adoption-share', '', 2, 25, 'cannot-be-judged'],
    ['distinct-child-definition-share', '', 20, 19, 'cannot-be-judged'],
    ['lead-other', '', 10, 15, 'differs'],
    ['osce-plan', '', 50, 0, 'agrees'],
    ['body-none', '', 1, 17, 'cannot-be-judged'],
    ['body-three-or-more', '', 0, 51, 'cannot-be-judged'],
    // Words of the study (R30).
    ['law-virtually-all', '', 47, 1, 'agrees'],
    ['nap-west', '', 15, 3, 'differs'],
    ['child-nap-see', '', 3, 7, 'cannot-be-judged'],
    ['lead-interior-see', '', 3, 1, 'differs'],
    ['child-body-rare', '', 0, 51, 'cannot-be-judged'],
  ])('%s %s: %i fit, %i open, %s', (id, evidence, fit, open, verdict) => {
    const row = named(id, evidence)
    expect([row?.fit.length, row?.open.length, row?.verdict]).toEqual([fit, open, verdict])
  })

  it('judges by name where the study names countries: Norway is documented with one institution, and no ministry for children', () => {
    expect(named('lead-two')?.verdict).toBe('differs')
    expect(named('lead-two')?.not).toContain('NOR')
    expect(named('lead-children')).toMatchObject({ fit: ['DEU'], verdict: 'differs' })
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
