import { describe, expect, it } from 'vitest'
import { messageFaults } from '../../../../src/pages/review/messageFaults'

const ENGLISH = 'Shown: <b>{count, plural, =0 {none} one {# country} other {# countries}}</b> on {day}.'
const GERMAN = 'Gezeigt: <b>{count, plural, =0 {keines} one {# Land} other {# Länder}}</b> am {day}.'
const FORMS = ['one', 'other']

const faultsOf = (message: string, english = ENGLISH, forms = FORMS) => messageFaults(message, english, forms)
const ids = (message: string, english?: string) => faultsOf(message, english).map(({ id }) => id)

describe('the faults of a correction', () => {
  it('are none where it has all that English has', () => {
    expect(faultsOf(GERMAN)).toEqual([])
    expect(faultsOf('Ein Wort', 'A word')).toEqual([])
  })

  it('name a placeholder that is missing, and all that are expected', () => {
    expect(faultsOf(GERMAN.replace('{day}', '1. März'))).toEqual([
      { id: 'review.fault.lacks', values: { names: '{day}', expected: '{count}, {day}' } },
    ])
  })

  it('name a placeholder that English has not', () => {
    expect(faultsOf(`${GERMAN} {tag}`)).toEqual([
      { id: 'review.fault.unknown', values: { names: '{tag}', expected: '{count}, {day}' } },
    ])
    expect(ids('Ein {Wort}', 'A word')).toEqual(['review.fault.none'])
  })

  it('say after which words a message cannot be read', () => {
    const [fault] = faultsOf('Am {day gezeigt')
    expect(fault?.id).toBe('review.fault.form')
    expect('Am {day gezeigt').toContain(fault?.values?.['near'])
  })

  it('name the forms of a plural, numbers that English words for itself among them', () => {
    expect(faultsOf(GERMAN.replace('=0 {keines} ', ''))).toEqual([
      {
        id: 'review.fault.plural',
        values: { name: 'count', expected: '=0, one, other', found: 'one, other' },
      },
    ])
    expect(
      ids(GERMAN).concat(faultsOf(GERMAN, ENGLISH, ['one', 'few', 'other']).map(({ id }) => id)),
    ).toEqual(['review.fault.plural'])
  })

  it('name the cases of a choice', () => {
    const english = '{coast, select, yes {It has a coast.} other {It has none.}}'
    expect(faultsOf('{coast, select, ja {Küste.} other {Keine.}}', english)).toEqual([
      { id: 'review.fault.choice', values: { name: 'coast', expected: 'yes, other', found: 'ja, other' } },
    ])
  })

  it('name the tags of English, and say that nothing is written', () => {
    expect(ids(GERMAN.replace('</b>', ''))).toEqual(['review.fault.tags'])
    expect(ids(GERMAN.replaceAll(/<.?b>/g, ''))).toEqual(['review.fault.tags'])
    expect(ids('  ')).toEqual(['review.fault.empty'])
  })
})
