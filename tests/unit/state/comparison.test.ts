import { describe, expect, it } from 'vitest'
import { indicatorRows, treatyRows, verdictCounts } from '../../../src/state/comparison'
import { countOf, expectedRows } from '../../support/comparison'
import { COUNTED_FORMS } from '../../../src/domain/evidence'
import { comparedSentence } from '../../../src/text/sentences/comparedWords'
import { allTexts } from '../../support/allTexts'
import { readDataCsv } from '../../support/csv'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const texts = allTexts()
const codes = dataset.entities.map(({ code }) => code)
const classes = readDataCsv('classes.csv', 'entity theme sub evidence class')

/** The parts of the theme that ask for forms: the count of all of them, and each. */
const FORM_QUESTIONS = Object.fromEntries(['all-forms', ...COUNTED_FORMS].map((sub) => [sub, sub]))

const WORD_OF: Readonly<Record<string, string>> = {
  differs: 'differs',
  same: 'same',
  'one-known': 'only one is known',
}

/** The class of the count of forms in classes.csv, and those of the questions on each form. */
const countIn = (code: string) =>
  classes.find((row) => row.entity === code && row.theme === 'definitions' && row.sub === '')?.class ?? ''
const formsIn = (code: string) =>
  classes
    .filter((row) => row.entity === code && row.theme === 'definitions' && (row.sub ?? '') in FORM_QUESTIONS)
    .map((row) => row.class)
    .join()

/** The verdict on Montenegro and Serbia under an instrument on a day. */
const verdictOn = (on: string, id: string) =>
  treatyRows(dataset, ['MNE', 'SRB'], on).find(({ instrument }) => instrument === id)?.verdict

describe('the rows of a comparison', () => {
  it('are every question of the data, once, and the forms of a law are one', () => {
    const asked = classes
      .filter(({ entity }) => entity === 'MDA')
      .map(({ theme, sub, evidence }) =>
        [theme, sub, evidence === 'anyone' ? evidence : ''].filter(Boolean).join('/'),
      )
      .filter((id) => !id.startsWith('definitions/') || !(id.slice(12) in FORM_QUESTIONS))
    const ids = [
      ...indicatorRows(dataset, ['MDA', 'ROU']),
      ...treatyRows(dataset, ['MDA', 'ROU'], '2007-09-30'),
    ].map(({ id }) => id)
    expect(ids.toSorted()).toEqual(asked.toSorted())
  })

  it('come out the same way for any two, whichever is first', () => {
    for (const [index, first] of codes.entries()) {
      const second = codes[(index + 17) % codes.length] ?? 'MDA'
      const verdicts = (a: string, b: string) =>
        [...indicatorRows(dataset, [a, b]), ...treatyRows(dataset, [a, b], '2007-09-30')].map(
          ({ verdict }) => verdict,
        )
      expect(verdicts(first, second)).toEqual(verdicts(second, first))
    }
  })

  it('are counted whole', () => {
    const rows = indicatorRows(dataset, ['ALB', 'XKX'])
    const counts = verdictCounts(rows)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length)
  })

  it('call no treaty a difference to Kosovo, which could join none, and compare the rest as classes.csv says', () => {
    const pair = ['ALB', 'XKX'] as const
    const rows = [...indicatorRows(dataset, pair), ...treatyRows(dataset, pair, '2007-09-30')]
    const treaties = rows.filter(({ theme }) => theme === 'treaties')
    expect(new Set(treaties.map(({ verdict }) => verdict))).toEqual(new Set(['cannot-be-compared']))
    const expected = expectedRows(pair)
    expect(verdictCounts(rows)).toEqual({
      differs: countOf(expected, 'differs'),
      same: countOf(expected, 'same'),
      'one-known': countOf(expected, 'only one is known'),
      'none-known': countOf(expected, 'neither is known'),
      'cannot-be-compared': dataset.instruments.length,
    })
    expect(countOf(expected, 'differs')).toBeLessThan(10)
  })

  it('ask for the forms of a law once, which differ where any form does', () => {
    const pair = ['MDA', 'ROU'] as const
    const rows = [...indicatorRows(dataset, pair), ...treatyRows(dataset, pair, '2007-09-30')]
    expect(rows).toHaveLength(32)
    expect(verdictCounts(rows).differs).toBe(countOf(expectedRows(pair), 'differs'))
    const { id, values } = comparedSentence(rows)
    expect([id, values]).toMatchObject(['comparePage.sentence', { all: 32, forms: 'differs' }])
    // As many forms, and others.
    const pairs = codes.flatMap((a) => codes.map((b) => [a, b] as const))
    const alike = pairs.find(
      ([a, b]) => /^\d/.test(countIn(a)) && countIn(a) === countIn(b) && formsIn(a) !== formsIn(b),
    )
    const [forms] = indicatorRows(dataset, alike ?? pair).filter((row) => row.id === 'definitions')
    expect(forms?.verdict).toBe('differs')
  })

  it.each([
    ['differs', 'different forms', 'the laws name different forms'],
    ['same', 'the same forms', 'the laws name the same forms'],
    ['one-known', 'the forms of one', 'the forms are known for one law only'],
  ])('say of laws that are %s: %s', (verdict, _, words) => {
    const pairs = codes.flatMap((a, index) => codes.slice(index + 1).map((b) => [a, b] as const))
    const pair = pairs.find(
      (two) =>
        expectedRows(two)['definitions']?.at(-1) === WORD_OF[verdict] &&
        two.every((code) => countIn(code) !== 'no-definition'),
    )
    expect(pair).toBeDefined()
    const { id, values } = comparedSentence(indicatorRows(dataset, pair ?? ['MDA', 'ROU']))
    expect(texts.t(id, values)).toContain(`; ${words}. Same answer`)
  })

  it('say nothing of the forms where a law has no definition, or neither list is known', () => {
    const silent = classes.filter(
      ({ theme, sub, class: id }) => theme === 'definitions' && sub === '' && id === 'no-definition',
    )
    expect(silent.length).toBeGreaterThan(0)
    for (const { entity } of silent) {
      const { id, values } = comparedSentence(indicatorRows(dataset, [entity ?? '', 'ROU']))
      expect(texts.t(id, values)).not.toMatch(/laws? name|forms are known/)
    }
  })

  it('do not compare Montenegro within Serbia and Montenegro, nor a treaty that nobody could sign', () => {
    expect(verdictOn('2005-01-01', 'opsc')).toBe('cannot-be-compared')
    expect(verdictOn('2007-09-30', 'opsc')).toBe('same')
    expect(verdictOn('2007-09-30', 'opic')).toBe('cannot-be-compared')
  })

  it('know nothing of a state that is not bound once its sources have ended', () => {
    const row = treatyRows(dataset, ['CZE', 'RUS'], '2026-01-01').find(
      ({ instrument }) => instrument === 'cets-197',
    )
    expect(row?.verdict).toBe('one-known')
  })

  it('compare, of more than two, those answers that are known', () => {
    const four = ['MDA', 'ROU', 'BGR', 'XKX'] as const
    for (const row of [...indicatorRows(dataset, four), ...treatyRows(dataset, four, '2007-09-30')]) {
      const inPairs = four.flatMap((a, index) =>
        four.slice(index + 1).map((b) => {
          const rows = [...indicatorRows(dataset, [a, b]), ...treatyRows(dataset, [a, b], '2007-09-30')]
          return rows.find(({ id }) => id === row.id)?.verdict
        }),
      )
      if (inPairs.includes('differs')) expect(row.verdict, row.id).toBe('differs')
      else if (inPairs.includes('same'))
        // Two say the same of one role, and a third says the other as well, which no report denies.
        expect(['same', ...(row.theme === 'patterns' ? ['one-known'] : [])], row.id).toContain(row.verdict)
      else expect(['one-known', 'none-known', 'cannot-be-compared'], row.id).toContain(row.verdict)
    }
  })
})
