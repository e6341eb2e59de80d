import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseKnown } from '../../../src/data/loadKnown'
import { type Measure, measureClass, MEASURES } from '../../../src/domain/known'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import {
  countKnown,
  isReadFromSameList,
  knownAnswers,
  knownQuestions,
  missingAnswers,
  shadeOf,
} from '../../../src/state/known'
import { createKnownChoice, KNOWN_DEFAULTS, knownChoiceIn, knownQuery } from '../../../src/state/knownChoice'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const file = parseKnown(readFileSync('public/data/known.json', 'utf8'))
const questions = (evidence: 'anyone' | 'children') => knownQuestions(dataset, { evidence })
const measures = Object.keys(MEASURES) as Measure[]
const ask = (theme: (typeof DEFAULT_FILTERS)['theme'], sub = 'main') =>
  knownAnswers(dataset, file, { ...DEFAULT_FILTERS, theme, sub })

const gapsOf = (sub: string) =>
  missingAnswers(ask('definitions', sub), { entity: null, kind: null }).map(
    ({ entity, knowledge }) => `${entity.code} ${knowledge}`,
  )
const measured = (documents: number, latest = 2009) => ({ documents, kinds: ['original'], latest })

describe('what is known', () => {
  it('is there for all 51 on every question, and shades only what is documented', () => {
    for (const question of [...questions('anyone'), ...questions('children')])
      for (const answer of knownAnswers(dataset, file, question))
        for (const measure of measures) {
          const isShade = (MEASURES[measure] as readonly string[]).includes(shadeOf(measure, answer))
          expect(isShade).toBe(answer.knowledge === 'documented')
        }
    expect(ask('plans')).toHaveLength(51)
  })

  it('counts every answer once: documented, partly, missing, or of a state that cannot join', () => {
    for (const question of questions('anyone')) {
      const { documented, inPart, missing, cannotJoin } = countKnown(knownAnswers(dataset, file, question))
      expect(documented + inPart + missing + cannotJoin).toBe(51)
    }
    expect(countKnown(ask('definitions'))).toEqual({ documented: 31, inPart: 10, missing: 10, cannotJoin: 0 })
  })

  it('has the same gaps for both counts of forms, which the list therefore names once', () => {
    expect(gapsOf('all-forms')).toEqual(gapsOf('main'))
    expect(questions('anyone').filter(isReadFromSameList)).toHaveLength(13)
  })

  it('lists missing answers of one country or one kind, and never one that cannot be filled', () => {
    const all = missingAnswers(ask('plans'), { entity: null, kind: null })
    expect(all.map(({ entity }) => entity.code)).toEqual(['CYP', 'LIE'])
    expect(missingAnswers(ask('plans'), { entity: 'LIE', kind: null })).toHaveLength(1)
    expect(missingAnswers(ask('plans'), { entity: 'MDA', kind: null })).toEqual([])
    expect(missingAnswers(ask('plans'), { entity: null, kind: 'not-covered' })).toEqual([])
    const treaties = knownAnswers(dataset, file, {
      ...DEFAULT_FILTERS,
      theme: 'treaties',
      instrument: 'opic',
    })
    const gaps = missingAnswers(treaties, { entity: null, kind: null })
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.map(({ entity }) => entity.code)).not.toContain('XKX')
  })
})

describe('classes of a measure', () => {
  it('of documents have bounds without a gap', () => {
    expect([1, 2, 3, 4, 5, 17].map((count) => measureClass('documents', measured(count)))).toEqual([
      '1',
      '2',
      '3-4',
      '3-4',
      '5-or-more',
      '5-or-more',
    ])
  })
  it('of years have bounds without a gap', () => {
    expect(
      [1999, 2005, 2006, 2007, 2008, 2009, 2010, 2019, 2020, 2026].map((year) =>
        measureClass('latest', measured(1, year)),
      ),
    ).toEqual([
      'to-2005',
      'to-2005',
      '2006-2007',
      '2006-2007',
      '2008-2009',
      '2008-2009',
      '2010-2019',
      '2010-2019',
      'from-2020',
      'from-2020',
    ])
  })
  it('are none where nothing is measured', () => {
    for (const measure of measures) expect(measureClass(measure, { documents: 0, kinds: [] })).toBeUndefined()
  })
})

describe('the choice in a link', () => {
  it('is read as it was written, and is nothing by default', () => {
    expect(knownQuery(KNOWN_DEFAULTS)).toBe('')
    const choice = { measure: 'agreement', hasAllQuestions: false, kind: 'not-covered' } as const
    expect(knownChoiceIn(knownQuery(choice))).toEqual(choice)
  })
  it('falls back to the defaults for what it does not know', () => {
    expect(knownChoiceIn('measure=victims&list=worst&missing=documented')).toEqual(KNOWN_DEFAULTS)
    expect(knownChoiceIn('measure=constructor')).toEqual(KNOWN_DEFAULTS)
    expect(createKnownChoice().getState()).toEqual(KNOWN_DEFAULTS)
  })
})
