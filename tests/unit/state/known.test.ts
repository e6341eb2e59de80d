import { describe, expect, it } from 'vitest'
import { GAPS } from '../../../src/domain/known'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { countKnown, knownAnswers, knownQuestions, missingIn } from '../../../src/state/known'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const ask = (question: Partial<typeof DEFAULT_FILTERS>) =>
  knownAnswers(dataset, { ...DEFAULT_FILTERS, ...question })
const countOf = (question: Partial<typeof DEFAULT_FILTERS>) => countKnown(ask(question))

describe('what is known', () => {
  it('is asked of every question, of children first, and once of each list of forms', () => {
    const questions = knownQuestions(dataset)
    expect(questions.filter(({ theme }) => theme === 'internal').map(({ evidence }) => evidence)).toEqual([
      'children',
      'anyone',
    ])
    expect(questions.filter(({ theme }) => theme === 'definitions').map(({ sub }) => sub)).toEqual([
      'main',
      'law',
      'since',
      'distinct-child-definition',
      'non-punishment',
    ])
    expect(questions.filter(({ theme }) => theme === 'treaties')).toHaveLength(dataset.instruments.length)
  })

  it('counts every answer once, but for states that cannot join', () => {
    for (const question of knownQuestions(dataset)) {
      const answers = knownAnswers(dataset, question)
      const { answered, silent, gaps } = countKnown(answers)
      const shutOut = answers.filter(({ knowledge }) => knowledge === 'cannot-join').length
      expect(answered + silent + gaps + shutOut).toBe(51)
      expect(GAPS.flatMap((gap) => missingIn(answers, gap))).toHaveLength(gaps)
    }
  })

  it('takes the silence of a covering report for no gap', () => {
    expect(countOf({ theme: 'internal', evidence: 'anyone' })).toEqual({ answered: 35, silent: 14, gaps: 2 })
    expect(missingIn(ask({ theme: 'internal' }), 'not-covered').map(({ code }) => code)).toHaveLength(2)
    expect(GAPS).not.toContain('not-mentioned')
  })

  it('counts a list in part among the gaps, and names who lacks an answer', () => {
    expect(countOf({ theme: 'definitions' })).toEqual({ answered: 31, silent: 0, gaps: 20 })
    expect(missingIn(ask({ theme: 'plans' }), 'not-documented').map(({ code }) => code)).toEqual([
      'CYP',
      'LIE',
    ])
  })
})
