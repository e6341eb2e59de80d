import { describe, expect, it } from 'vitest'
import { THEMES, subsOf, classesOf } from '../../../../src/domain/themes'
import { fillOfClass } from '../../../../src/map/geometry/fills'
import { answerOf } from '../../../../src/state/answer'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { answerSentence } from '../../../../src/text/sentences/answerSentence'
import { keyNotes } from '../../../../src/text/sentences/keyNotes'
import { classLabel, questionText, valueLine } from '../../../../src/text/sentences/words'
import { allTexts, ENGLISH } from '../../../support/allTexts'
import { realDataset } from '../../../support/dataset'

const dataset = realDataset()
const texts = allTexts()
const maps = THEMES.flatMap((theme) => subsOf(theme).map((sub) => ({ theme, sub })))

/** The sentence as a reader has it, without its marks. */
const sentence = (patch: Partial<Filters> = {}): string => {
  const filters = { ...DEFAULT_FILTERS, ...patch }
  const { id, values } = answerSentence(texts, dataset, answerOf(dataset, filters), filters)
  return texts.t(id, values).replaceAll(/<\/?b>/g, '')
}

/** A message that is its own id, or that still holds a placeholder, is one that the catalogue lacks. */
const isReadable = (text: string) => !(text in ENGLISH) && !/[{}<>]|^(class|answer|question)\./.test(text)

describe('every map', () => {
  it.each(maps)(
    'has a question, a sentence and a label and fill for each class: $theme/$sub',
    ({ theme, sub }) => {
      expect(questionText(texts, dataset, { ...DEFAULT_FILTERS, theme, sub })).toSatisfy(isReadable)
      expect(sentence({ theme, sub })).toSatisfy(isReadable)
      expect(sentence({ theme, sub, regions: ['cis'], evidence: 'children' })).toSatisfy(isReadable)
      const classes = classesOf(theme, sub)
      const labels = classes.map((classId) => classLabel(texts, theme, sub, classId))
      const fills = classes.map((classId) => JSON.stringify(fillOfClass(theme, sub, classId)))
      expect(labels.every(isReadable)).toBe(true)
      expect(new Set(labels).size).toBe(classes.length)
      expect(new Set(fills).size).toBe(classes.length)
    },
  )

  it.each(maps)('tells each of the 51 in words: $theme/$sub', ({ theme, sub }) => {
    const question = { ...DEFAULT_FILTERS, theme, sub }
    for (const entity of dataset.entities) {
      const value = dataset.valueOf(entity.code, question)
      expect(valueLine(texts, entity, question, value)).toSatisfy(isReadable)
    }
  })
})

describe('the sentence', () => {
  it('counts children, or people of any age where they are asked for, never both', () => {
    expect(sentence()).toBe(
      'Reports of 2003 to 2008 named trafficking of children both from and to 19 of 51 countries and entities.',
    )
    expect(sentence({ evidence: 'anyone' })).toBe(
      'Reports of 2003 to 2008 named trafficking of people of any age both from and to 29 of 51 countries and entities.',
    )
    expect(sentence({ theme: 'internal' })).toBe(
      'Reports of 2003 to 2008 named trafficking of children inside 25 of 51 countries and entities.',
    )
    expect(sentence({ sub: 'transit', evidence: 'anyone' })).toBe(
      'Reports of 2003 to 2008 named trafficking of people of any age through 43 of 51 countries and entities.',
    )
  })

  it('names the part of the map it speaks of', () => {
    expect(sentence({ regions: ['see'] })).toMatch(
      /^In South-Eastern Europe, reports of 2003 to 2008 named .* children .* \d+ of 11 countries and entities\.$/,
    )
  })

  it('counts the states that are bound, on a base without Kosovo', () => {
    expect(sentence({ theme: 'treaties' })).toBe(
      'On 30 September 2007, 42 of 50 states were bound; 7 had signed only; Kazakhstan was not bound.',
    )
    expect(sentence({ theme: 'treaties', on: '1995-01-01' })).toBe(
      'Not yet open for signature on 1 January 1995; it opened on 12 December 2000.',
    )
  })

  it('does not say that a state was bound on the day where its day of deposit is not known', () => {
    // Georgia and Romania are of the first ten, listed by October 2007. France, for which the convention entered into force in
    // May 2008, cannot have joined before January of that year; Czechia was not bound by a source of that month.
    const patch = { theme: 'treaties', instrument: 'cets-197' } as const
    expect(sentence(patch)).toContain('; Georgia and Romania may have joined by then (days not known)')
    const question = { ...DEFAULT_FILTERS, ...patch }
    const wordsOf = (code: string) =>
      valueLine(texts, dataset.entity(code), question, dataset.valueOf(code, question))
    expect(wordsOf('CZE')).toBe('Not bound')
    expect(wordsOf('FRA')).toBe('Signed 22 May 2006')
    const words = [wordsOf('ROU'), classLabel(texts, 'treaties', 'main', 'date-unknown')]
    expect(words).toEqual([words[0], words[0]])
  })

  it('says that the sources end', () => {
    expect(sentence({ theme: 'treaties', on: '2020-01-01', instrument: 'slavery-1956' })).toMatch(
      /; 8 were not bound by 14 March 2015, not known since\.$/,
    )
    expect(sentence({ theme: 'treaties', on: '2026-11-27', instrument: 'opsc' })).toBe(
      'On 27 November 2026, 49 of 50 states were bound; Ireland had signed only by 9 July 2025, not known since.',
    )
  })

  it('names the organisations whose members it speaks of, one or another', () => {
    expect(sentence({ groups: ['eu'] })).toMatch(
      /^Among the members of the EU in 2007, reports .* \d+ of 27 countries and entities\.$/,
    )
    expect(sentence({ groups: ['eu', 'osce'], regions: ['see'] })).toMatch(
      /^In South-Eastern Europe among the members of the EU or the participating States of the OSCE in 2007, reports /,
    )
  })

  it('says the time of law and policy, and begins with the place', () => {
    expect(sentence({ theme: 'plans', on: '2007' })).toMatch(
      /^By 2007, \d+ of 51 countries and entities had a National Action Plan\. \d+ of them had a plan on child trafficking\.$/,
    )
    expect(sentence({ theme: 'institutions', regions: ['see'] })).toMatch(
      /^In South-Eastern Europe, by 2009, the ministry of the interior led in \d+ of 11 /,
    )
  })

  it('says that no country is in a class, with the time', () => {
    const nobody = { theme: 'plans', regions: ['see'], classes: ['none'] } as const
    expect(sentence(nobody)).toBe('No country in South-Eastern Europe was in this class (by 2009).')
  })

  it('tells an empty selection', () => {
    expect(sentence({ regions: ['cis'], groups: ['eu'] })).toBe('No country matches these filters.')
  })
})

describe('the notes of the key', () => {
  it.each([
    ['crc', []],
    ['cets-197', ['our sources give only some of the signatures']],
    ['ilo-c182', ['states do not sign it, or our sources give no signatures']],
  ] as const)('say how far the signatures of %s are known', (instrument, expected) => {
    const filters = { ...DEFAULT_FILTERS, theme: 'treaties', instrument } as const
    const notes = keyNotes(texts, dataset, answerOf(dataset, filters), filters)
    const told = notes.filter((note) => note.includes('signatures'))
    expect(told).toHaveLength(expected.length)
    for (const words of expected) expect(told.join()).toContain(words)
  })
})

describe('a day', () => {
  it.each([
    ['2007-09-30', '30 September 2007'],
    ['2005-05', 'May 2005'],
    ['2018', '2018'],
  ])('%s reads %s', (iso, words) => expect(texts.day(iso)).toBe(words))
})
