import { describe, expect, it } from 'vitest'
import {
  changedQuestion,
  changeGroups,
  questionWords,
  valueBefore,
  valueInWords,
} from '../../../src/pages/data/Changes'
import type { ValueChange } from '../../../src/pages/sitePage'
import { allTexts } from '../../support/allTexts'
import { realDataset } from '../../support/dataset'

const texts = allTexts()
const dataset = realDataset()

const change = (more: Partial<ValueChange>): ValueChange => ({
  date: '2026-11-27',
  version: '2026-11-27',
  entity: 'SWE',
  indicator: 'institutions',
  from: 'not-documented',
  to: 'justice',
  why: 'a better source',
  source_id: 'doc-163',
  ...more,
})

/** Question, value before and value since, as the page says them. */
const told = (more: Partial<ValueChange>): string[] => {
  const row = change(more)
  const question = changedQuestion(dataset, row)
  return [
    questionWords(texts, row, question),
    valueInWords(texts, row.from, question),
    valueInWords(texts, row.to, question),
  ]
}

describe('a changed value', () => {
  it('is told in words, not in ids', () => {
    expect(told({})).toEqual(['Leading institution', 'Not documented here', 'Ministry of justice'])
    expect(told({ to: 'interior justice' })[2]).toBe('Ministry of the interior + Ministry of justice')
    expect(told({ indicator: 'coordination/rapporteur', from: 'no', to: 'yes' })[0]).not.toContain('/')
  })

  it.each(['opsc', 'treaties/opsc', 'OPSC'])('of a treaty names it, and its days: %s', (indicator) => {
    expect(told({ indicator, from: '2003', to: '2003-01-17' })).toEqual([
      'The Optional Protocol on the sale of children',
      '2003',
      '17 January 2003',
    ])
    expect(told({ indicator, from: 'not-bound', to: 'bound' })[2]).toBe('Ratified or joined')
  })

  it('of a verdict names the figure, whom it is about, and both years where they differ', () => {
    const figure = { entity: '', indicator: 'verdicts/both-share/anyone', from: 'cannot-be-judged' }
    expect(told({ ...figure, to: 'cannot-be-judged agrees' })).toEqual([
      'Both origin and destination: People of any age',
      'cannot be compared',
      'cannot be compared, up to 2007; agrees, up to 2008',
    ])
  })

  it('of the time of an offence names its class, and has months and years', () => {
    expect(told({ indicator: 'definitions/since/full', from: '1967', to: '2003-03' })).toEqual([
      `Since when an offence: ${texts.t('class.definitions.since.full')}`,
      '1967',
      'March 2003',
    ])
  })

  it('of a day of a treaty says which day, and that it was not known', () => {
    expect(told({ indicator: 'treaties/cets-201/signed', from: 'not known', to: '2009-03-12' })).toEqual([
      'The Lanzarote Convention: day of signature',
      'not known',
      '12 March 2009',
    ])
  })

  it('of the count of forms says what it counted at its time', () => {
    const row = change({ indicator: 'definitions', from: '6', to: '4' })
    const question = changedQuestion(dataset, row)
    expect(valueBefore(texts, row, question)).toBe('6 forms')
    expect(valueInWords(texts, row.to, question)).toBe('4 of 7 forms')
    const later = { ...row, version: '2027-01-01' }
    expect(valueBefore(texts, later, question)).toBe('6 of 7 forms')
  })

  it('is told as the data say it where the atlas has no words for it', () => {
    expect(told({ indicator: 'name', from: 'Turkey', to: 'Türkiye' })).toEqual(['name', 'Turkey', 'Türkiye'])
  })
})

describe('changes of one country with one reason', () => {
  it('are one row where they go from one value to one other, and only there', () => {
    const forms = ['begging', 'servitude', 'organ-removal'].map((form, index) =>
      change({ indicator: `definitions/${form}`, to: index === 2 ? 'named' : 'not-named' }),
    )
    const other = change({ indicator: 'definitions/begging', to: 'not-named', entity: 'FIN' })
    const later = change({ indicator: 'definitions/debt-bondage', to: 'not-named', version: '2026-11-30' })
    const groups = changeGroups(texts, dataset, [...forms, other, later])
    expect(groups.map((group) => group.map(({ indicator }) => indicator.split('/')[1]))).toEqual([
      ['begging', 'servitude'],
      ['organ-removal'],
      ['begging'],
      ['debt-bondage'],
    ])
  })
})
