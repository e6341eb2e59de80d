import { describe, expect, it } from 'vitest'
import { messageFaults } from '../../../scripts/translations/messageFaults'

const ENGLISH = 'Shown: <b>{count, plural, =0 {none} one {# country} other {# countries}}</b> on {day}.'
const GERMAN = 'Gezeigt: <b>{count, plural, =0 {keines} one {# Land} other {# Länder}}</b> am {day}.'
const FORMS = ['one', 'other']

const faultsOf = (message: string, english = ENGLISH, forms = FORMS) => messageFaults(message, english, forms)

describe('the faults of a correction', () => {
  it('are none where it has all that English has', () => {
    expect(faultsOf(GERMAN)).toEqual([])
    expect(faultsOf('Ein Wort', 'A word')).toEqual([])
  })

  it('name a placeholder that is missing, and all that are expected', () => {
    expect(faultsOf(GERMAN.replace('{day}', '1. März'))).toEqual([
      'Missing: {day}. Expected placeholders: {count}, {day}.',
    ])
  })

  it('name a placeholder that English has not', () => {
    expect(faultsOf(`${GERMAN} {tag}`)).toEqual([
      'Not in the English: {tag}. Expected placeholders: {count}, {day}.',
    ])
    expect(faultsOf('Ein {Wort}', 'A word')).toEqual([
      'Not in the English: {Wort}. Expected placeholders: none.',
    ])
  })

  it('say after which words a message cannot be read', () => {
    expect(faultsOf('Am {day gezeigt').join()).toMatch(/^This cannot be read after “[^”]*day[^”]*”/)
  })

  it('name the forms of a plural, numbers that English words for itself among them', () => {
    expect(faultsOf(GERMAN.replace('=0 {keines} ', ''))).toEqual([
      'The plural of “count” needs the forms =0, one, other. It has one, other.',
    ])
    expect(faultsOf(GERMAN, ENGLISH, ['one', 'few', 'other'])).toEqual([
      'The plural of “count” needs the forms =0, one, few, other. It has =0, one, other.',
    ])
  })

  it('name the cases of a choice', () => {
    const english = '{coast, select, yes {It has a coast.} other {It has none.}}'
    expect(faultsOf('{coast, select, ja {Küste.} other {Keine.}}', english)).toEqual([
      'The choice by “coast” needs the cases yes, other. It has ja, other.',
    ])
  })

  it('name the tags of English, and say that nothing is written', () => {
    const tags = ['The tags must be those of the English: <b>, </b>.']
    expect(faultsOf(GERMAN.replace('</b>', ''))).toEqual(tags)
    expect(faultsOf(GERMAN.replaceAll(/<.?b>/g, ''))).toEqual(tags)
    expect(faultsOf('  ')).toEqual(['The text is empty.'])
  })
})
