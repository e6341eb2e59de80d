import { describe, expect, it } from 'vitest'
import { subsOf, type ThemeId, THEMES } from '../../../../src/domain/themes'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { timeOf } from '../../../../src/state/clock'
import { plain } from '../../../../src/text/sentences/words'
import { conflictSentences } from '../../../../src/text/sentences/statements'
import { countryLine, countrySentence, otherAgeText } from '../../../../src/text/sentences/countryAnswer'
import { allTexts } from '../../../support/allTexts'
import { realCountry, realDataset } from '../../../support/dataset'
import { laterFacts } from '../../../../src/state/statements'

const dataset = realDataset()
const texts = allTexts()

const contextOf = (code: string, patch: Partial<Filters> = {}) => ({
  texts,
  dataset,
  filters: { ...DEFAULT_FILTERS, ...patch },
  entity: dataset.entity(code),
})

const said = (code: string, patch: Partial<Filters> = {}) =>
  plain(countrySentence(contextOf(code, patch), realCountry(code)))

const other = (code: string, patch: Partial<Filters>) =>
  otherAgeText(contextOf(code, patch), realCountry(code))

const lineOf = (code: string, theme: ThemeId) => countryLine(contextOf(code), theme).words

describe('the sentence on a country', () => {
  it.each([
    [
      'MDA',
      {},
      /^Moldova · .*2003.*2008: Child trafficking reported: from it\. From it: 5 of 6\. To it, in its own chapters: 0 of 6\.$/,
    ],
    [
      'UKR',
      { evidence: 'anyone' },
      /: Trafficking reported: from and to\. From it: 6 of 6\. To it: 2 of 6\.$/,
    ],
    [
      'CZE',
      {},
      /: From or to it: children not mentioned\. From it, in its own chapters: 0 of 6\. To it, .*: 0 of 6\.$/,
    ],
    ['MDA', { on: '2005-06-30' }, /2003.*2005: .* From it: 3 of 3\./],
    ['ISL', {}, /^Iceland · .*: Not covered by the reports\.$/],
    ['MDA', { theme: 'internal' }, /: Child trafficking reported: inside it\. Inside it: 3 of 6\.$/],
    [
      'UKR',
      { theme: 'definitions' },
      /^Ukraine · .*2009: Forms named in the law: at least 1 of 7\. Forms named: .*\.$/,
    ],
    ['MDA', { theme: 'definitions', sub: 'begging' }, /^Moldova · Begging · .*2009: Named in the law\.$/],
    ['MDA', { theme: 'institutions' }, /: Lead: a deputy prime minister’s committee\.$/],
    ['MKD', { theme: 'plans' }, /^North Macedonia · .*: Plan adopted; child plan undated\.$/],
    [
      'MDA',
      { theme: 'treaties' },
      /^Moldova · Palermo Protocol · 30 September 2007: Ratified 16 Sept 2005\.$/,
    ],
  ] as const)('%s, %o', (code, patch, sentence) => {
    expect(said(code, patch)).toMatch(sentence)
  })

  it('says of the others in the same reports what they say', () => {
    expect(other('MDA', {})).toBe('People of any age · From it: 6 of 6. To it, in its own chapters: 0 of 6.')
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
      'Child trafficking reported: from it',
      'Child trafficking reported: inside it',
      'Forms named in the law: 4 of 7',
      'Lead: a deputy prime minister’s committee',
      'Plan adopted; child plan not documented',
      'Body documented: the National Committee',
      'Treaties ratified or joined: 13 of 15',
    ])
    for (const { code } of dataset.entities)
      for (const theme of THEMES)
        expect(lineOf(code, theme), `${code} ${theme}`).toMatch(/^[A-Z][^{}]{8,100}$/)
  })
})

const asIs = (text: string) => ({ text, lang: undefined })

const conflicts = (code: string, patch: Partial<Filters> = {}) => {
  const { filters } = contextOf(code, patch)
  return conflictSentences(texts, realCountry(code), filters, timeOf(dataset, filters), asIs)
}

describe('where two sources contradict each other', () => {
  it.each([
    ['GBR', {}, 'Sources disagree: a route in the 2008 report begins there.'],
    [
      'FRA',
      {},
      'Sources disagree: a route in the 2008 report begins there. One statement may be about offenders; not counted.',
    ],
    [
      'MDA',
      { theme: 'definitions' },
      'Counted: Criminal Code, Art. 165. Another text, Law 241 (undated), also names: exploitation of prostitution and illegal adoption.',
    ],
    ['BGR', { theme: 'definitions', sub: 'law' }, /^Sources disagree: .+ \(2003\): A specific offence\.$/],
    ['MKD', { theme: 'plans' }, /^Sources disagree: .+ \(undated\): Plan on child trafficking\.$/],
    ['SVN', { theme: 'definitions', sub: 'since', on: '2007-09-30' }, /\(2004–2007\): Other offences\.$/],
  ] as const)('%s, %o', (code, patch, sentence) => {
    expect(conflicts(code, patch)).toEqual([
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    ])
  })

  it('says nothing where they agree, and has a mark wherever there is a sentence', () => {
    expect(conflicts('ALB')).toEqual([])
    const questions = THEMES.flatMap((theme) =>
      subsOf(theme).flatMap((sub) =>
        (['anyone', 'children'] as const).map((evidence) => ({ theme, sub, evidence })),
      ),
    )
    const differing = dataset.entities.flatMap(({ code }) =>
      questions.filter((patch) => {
        const { filters } = contextOf(code, patch)
        const isMarked = dataset.conflictsOf(code, filters).length > 0
        return isMarked !== conflicts(code, patch).length > 0
      }),
    )
    expect(differing).toEqual([])
  })
})
