import { describe, expect, it } from 'vitest'
import { THEMES, subsOf, classesOf } from '../../../../src/domain/themes'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { claimOf } from '../../../../src/state/claim'
import { claimText, headText } from '../../../../src/text/sentences/heads'
import { valueLine } from '../../../../src/text/sentences/lines'
import { classLabel, plain, questionText } from '../../../../src/text/sentences/words'
import { allTexts, ENGLISH } from '../../../support/allTexts'
import { realDataset } from '../../../support/dataset'

const dataset = realDataset()
const texts = allTexts()
const maps = THEMES.flatMap((theme) => subsOf(theme).map((sub) => ({ theme, sub })))

const filtersOf = (patch: Partial<Filters>): Filters => ({ ...DEFAULT_FILTERS, ...patch })

/** The claim beside its key, without marks. */
const head = (patch: Partial<Filters> = {}): string =>
  plain(headText(texts, claimOf(dataset, filtersOf(patch))))

/** The claim with all its clauses, where there is no key. */
const whole = (patch: Partial<Filters> = {}): string => claimText(texts, dataset, filtersOf(patch))

/** A message that is its own id, or that still holds a placeholder, is one that the catalogue lacks. */
const isReadable = (text: string) => !(text in ENGLISH) && !/[{}<>]|^(class|answer|question)\./.test(text)

describe('every map', () => {
  it.each(maps)('has a question, a sentence and a label for each class: $theme/$sub', ({ theme, sub }) => {
    expect(questionText(texts, dataset, { ...DEFAULT_FILTERS, theme, sub })).toSatisfy(isReadable)
    expect(whole({ theme, sub })).toSatisfy(isReadable)
    expect(whole({ theme, sub, regions: ['cis'], evidence: 'children' })).toSatisfy(isReadable)
    const classes = classesOf(theme, sub)
    const labels = classes.map((classId) => classLabel(texts, theme, sub, classId))
    expect(labels.every(isReadable)).toBe(true)
    expect(new Set(labels).size).toBe(classes.length)
  })

  it.each(maps)('tells each of the 51 in words: $theme/$sub', ({ theme, sub }) => {
    const question = { ...DEFAULT_FILTERS, theme, sub }
    for (const entity of dataset.entities) {
      const value = dataset.valueOf(entity.code, question)
      expect(valueLine(texts, question, value)).toSatisfy(isReadable)
    }
  })
})

describe('a claim', () => {
  it('counts children, or people of any age where they are asked for, never both, and says what is not covered', () => {
    expect(head()).toMatch(
      /^Children were reported to be trafficked both from and to \d+ of 51 countries and entities, in reports from 2003 to 2008\. Not covered: 2\./,
    )
    expect(head({ evidence: 'anyone' })).toMatch(
      /^People of any age were reported .* both from and to 29 of 51 /,
    )
    expect(head({ theme: 'internal' })).toMatch(/^Children were reported to be trafficked inside 25 of 51 /)
    expect(head({ sub: 'transit', evidence: 'anyone' })).toMatch(/^People of any age .* through 43 of 51 /)
    expect(head({ on: '2003' })).toContain(', in reports from 2003. ')
  })

  it('begins with its place, which no word agrees with', () => {
    expect(head({ regions: ['see'] })).toMatch(/^South-Eastern Europe · Children were reported .* \d+ of 11 /)
    expect(head({ groups: ['eu'], theme: 'plans', on: '2003' })).toMatch(
      /^EU, members in 2007 · A National Action Plan is documented for \d+ of 27 countries and entities, in sources up to 2003/,
    )
    expect(head({ groups: ['eu', 'osce'], regions: ['see'] })).toMatch(
      /^South-Eastern Europe · EU or OSCE, members in 2007 · /,
    )
  })

  it('prints what sources do not say, of plans on child trafficking, too', () => {
    expect(head({ theme: 'plans' })).toMatch(
      /^A National Action Plan is documented for 41 of 51 countries and entities, in sources up to 2009, and a plan on child trafficking for 4\. For \d+ of the others our sources do not say\. Not documented here: 2\./,
    )
    expect(head({ theme: 'coordination', sub: 'rapporteur', on: '2007' })).toMatch(
      /for \d of 51 .* Not documented here: \d+\./,
    )
  })

  it('names the most frequent institution, also where that is another one, and all that are even', () => {
    expect(head({ theme: 'institutions', regions: ['see'] })).toBe(
      'South-Eastern Europe · Led most often, in sources up to 2009: Another institution, in 6 of 11 countries and entities. Not documented here: 1. Inferred, not stated: 2.',
    )
    expect(head({ theme: 'institutions', regions: ['cis'] })).toMatch(/: .*; .*, each in 2 of 11 /)
  })

  it('follows the class that is pressed', () => {
    expect(head({ theme: 'internal', classes: ['not-mentioned'] })).toBe(
      'Not mentioned: 24 of 51. Not covered: 2.',
    )
    expect(head({ theme: 'plans', regions: ['see'], classes: ['none'] })).toBe(
      'South-Eastern Europe · No plan, a source says: 0 of 11. Sources disagree: 1 (North Macedonia).',
    )
  })

  it('counts the states that had ratified or joined, on a base without Kosovo', () => {
    expect(whole({ theme: 'treaties' })).toMatch(
      /^On 30 September 2007, 42 of 50 states had ratified or joined\. Signed: 7\. Not ratified: 1\.$/,
    )
    expect(head({ theme: 'treaties', on: '1995-01-01' })).toBe(
      'On 1 January 1995, the treaty was not yet open for signature (12 December 2000).',
    )
    expect(head({ theme: 'treaties', on: '1995-01-01', instrument: 'ilo-c182' })).toBe(
      'On 1 January 1995, the convention was not yet adopted (17 June 1999).',
    )
  })

  it('says that a treaty was not in force, that more may have signed, and whose day is not known', () => {
    const patch = { theme: 'treaties', instrument: 'cets-197' } as const
    expect(head(patch)).toMatch(
      /Signed: at least \d+\. The treaty was not yet in force \(from 1 February 2008\)\. May have joined by then; day not known: 2\.$/,
    )
    const question = filtersOf(patch)
    const wordsOf = (code: string) => valueLine(texts, question, dataset.valueOf(code, question))
    expect(wordsOf('FRA')).toBe('Signed 22 May 2006')
    const words = [wordsOf('ROU'), classLabel(texts, 'treaties', 'main', 'date-unknown')]
    expect(words).toEqual([words[0], words[0]])
  })

  it('says that the sources end', () => {
    expect(head({ theme: 'treaties', on: '2020-01-01', instrument: 'slavery-1956' })).toMatch(
      / Not known since our sources end: 8\.$/,
    )
  })

  it('tells an empty selection', () => {
    expect(head({ regions: ['cis'], groups: ['eu'] })).toBe('No country matches these filters.')
  })
})

describe('a day', () => {
  it.each([
    ['2007-09-30', '30 September 2007'],
    ['2005-05', 'May 2005'],
    ['2018', '2018'],
  ])('%s reads %s', (iso, words) => expect(texts.day(iso)).toBe(words))
})
