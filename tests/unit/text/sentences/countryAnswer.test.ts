import { describe, expect, it } from 'vitest'
import { subsOf, type ThemeId, THEMES } from '../../../../src/domain/themes'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { timeOf } from '../../../../src/state/clock'
import { sentenceText } from '../../../../src/text/sentences/sentence'
import { answerTime } from '../../../../src/text/sentences/timeWords'
import { laterFacts } from '../../../../src/text/sentences/statements'
import { countryLine, countrySentence, otherAgeText } from '../../../../src/text/sentences/countryAnswer'
import { allTexts } from '../../../support/allTexts'
import { realCountry, realDataset } from '../../../support/dataset'

const dataset = realDataset()
const texts = allTexts()

const contextOf = (code: string, patch: Partial<Filters> = {}) => ({
  texts,
  dataset,
  filters: { ...DEFAULT_FILTERS, ...patch },
  entity: dataset.entity(code),
})

const said = (code: string, patch: Partial<Filters> = {}) =>
  sentenceText(texts, countrySentence(contextOf(code, patch), realCountry(code)))

const other = (code: string, patch: Partial<Filters>) =>
  otherAgeText(contextOf(code, patch), realCountry(code))

const lineOf = (code: string, theme: ThemeId) => countryLine(contextOf(code), theme).words

describe('the sentence on a country', () => {
  it.each([
    [
      'MDA',
      {},
      'Children were reported to be trafficked from Moldova, in 5 of 6 reports; none names it as a destination.',
    ],
    [
      'UKR',
      { evidence: 'anyone' },
      'People of any age were reported to be trafficked from and to Ukraine. From it: in 6 of 6 reports; to it: in 2.',
    ],
    ['CZE', {}, '6 reports cover Czechia; none mentions children trafficked from it or to it.'],
    [
      'MDA',
      { on: '2011' },
      'Children were reported to be trafficked from and to Moldova. From it: in 8 of 9 reports; to it: in 2.',
    ],
    [
      'MDA',
      { on: '2005-06-30' },
      'Children were reported to be trafficked from Moldova, in 3 of 3 reports; none names it as a destination.',
    ],
    ['ISL', { on: '2011' }, '3 reports cover Iceland; none mentions children trafficked from it or to it.'],
    ['ISL', {}, 'The reports of 2003 to 2008 do not cover Iceland.'],
    ['MDA', { theme: 'internal' }, 'Trafficking of children inside Moldova was reported, in 3 of 6 reports.'],
    [
      'UKR',
      { theme: 'definitions' },
      'By 2009, the law of Ukraine named at least 1 of the seven forms; the complete list is not documented here.',
    ],
    [
      'MDA',
      { theme: 'institutions' },
      'By a statement of 2001, a deputy prime minister’s committee led the work against trafficking in Moldova.',
    ],
    ['ITA', { theme: 'plans', on: '2007' }, 'By 2007, Italy had no National Action Plan.'],
    [
      'MDA',
      { theme: 'treaties' },
      'Moldova was bound by the Palermo Protocol; it ratified on 16 September 2005.',
    ],
    ['KAZ', { theme: 'treaties' }, 'Kazakhstan was not bound by the Palermo Protocol.'],
    ['XKX', { theme: 'treaties' }, 'Kosovo* cannot join the Palermo Protocol in its own name.'],
  ] as const)('%s, %o', (code, patch, sentence) => {
    expect(said(code, patch)).toMatch(sentence)
  })

  it('says of the others in the same reports what they say', () => {
    expect(other('MDA', {})).toBe('People of any age: from the country, in 6 of 6 reports.')
    expect(other('CZE', { evidence: 'anyone' })).toBe('Children: neither mentioned.')
    expect(other('ISL', {})).toBeUndefined()
    expect(other('MDA', { theme: 'plans' })).toBeUndefined()
  })

  it('is complete for each question and each of the 51, with its time', () => {
    const days = ['1999-01-01', '2007-09-30', '2026-11-01']
    for (const { code } of dataset.entities)
      for (const theme of THEMES)
        for (const sub of subsOf(theme))
          for (const evidence of ['anyone', 'children'] as const)
            for (const on of theme === 'treaties' || sub === 'since' ? days : ['2007-09-30']) {
              const patch = { theme, sub, evidence, on, instrument: 'opsc' }
              const sentence = said(code, patch)
              expect(sentence, `${code} ${theme} ${sub}`).toMatch(/^[A-Z0-9][^{}<>]{20,}\.$/)
              expect(sentence, `${code} ${theme} ${sub}`).not.toMatch(/undefined|said\.| {2}|: \.|none\./)
              expect(answerTime(texts, dataset, contextOf(code, patch).filters, code)).toMatch(
                /^(Reports of 2003 to|Statement of|In sources up to|\d+) .*\d{4}$/,
              )
            }
  })
})

const later = (code: string, patch: Partial<Filters>) => {
  const { filters } = contextOf(code, patch)
  return laterFacts(realCountry(code), filters, timeOf(dataset, filters)).map(({ text }) => text)
}

describe('what is known of a later time', () => {
  it('is said where the clock has not reached it, for the present question only', () => {
    expect(later('ITA', { theme: 'plans', on: '2007' })).toEqual(['first plan on 26 February 2016'])
    expect(later('ITA', { theme: 'coordination' })).toEqual([])
    expect(later('DNK', { theme: 'definitions', sub: 'begging' })).toEqual(
      later('DNK', { theme: 'definitions' }),
    )
  })
})

describe('the lines on a country', () => {
  it('are a few words that say what is asked and what the answer is', () => {
    expect(THEMES.map((theme) => lineOf('MDA', theme))).toEqual([
      'Children trafficked from Moldova',
      'Children trafficked inside Moldova',
      'The law named 4 of the 7 forms',
      'Led by a deputy prime minister’s committee',
      'Had a National Action Plan',
      'Coordinated by the National Committee',
      'Bound by 13 of 17 treaties',
    ])
    expect(lineOf('CZE', 'patterns')).toBe('Reports mention no children trafficked from or to Czechia')
    expect(lineOf('XKX', 'treaties')).toBe('Cannot join treaties in its own name')
    for (const { code } of dataset.entities)
      for (const theme of THEMES)
        expect(lineOf(code, theme), `${code} ${theme}`).toMatch(/^[A-Z][^{}]{8,100}$/)
  })
})
