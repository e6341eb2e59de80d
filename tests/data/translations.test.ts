import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../data/build/files'
import { readEvidence } from '../../data/build/read/evidence'
import { OTHER_LANGUAGES } from '../../data/build/read/placeNames'
import { englishTexts } from '../../data/build/translations/englishTexts'
import { entriesOf, isOfData, poFile } from '../../scripts/translations/files'
import { poText, readPo } from '../../scripts/translations/po'
import { type Source, sources, synced } from '../../scripts/translations/sync'

const all = sources(englishTexts(readEvidence(readInputs()).evidence))

/** How many texts of the data may be without a translation: lower when more are translated, with room for rows that are new. */
const MOST_MISSING = 25

describe.each(OTHER_LANGUAGES)('translations/%s.po', (language) => {
  it('has each English text once, in order, and none that is gone', () => {
    expect(synced(all, entriesOf(language)), 'run `npm run translations`').toEqual(entriesOf(language))
  })

  it('is as the program writes it, so that a change shows as the lines that changed', () => {
    const text = readFileSync(poFile(language), 'utf8')
    expect(poText(language, readPo(text), text) === text, 'run `npm run translations`').toBe(true)
  })

  it('lacks few translations of the texts of the data', () => {
    const missing = entriesOf(language).filter((entry) => isOfData(entry) && entry.translation === '')
    expect(missing.length).toBeLessThanOrEqual(MOST_MISSING)
  })
})

const source = (context: string, english: string): Source => ({ context, english, place: '', comment: '' })

describe('npm run translations', () => {
  const before = [
    source('open', 'Open'),
    source('close', 'Close'),
    source('data/note', 'First'),
    source('data/note', 'Second, as it was'),
  ]
  const translated = synced(before, []).map((entry) => ({ ...entry, translation: `ru ${entry.english}` }))
  const after = [
    source('open', 'Open it'),
    source('close', 'Close'),
    source('data/note', 'First'),
    source('data/note', 'Second'),
    source('data/note', 'Third'),
  ]
  const said = (now: readonly Source[], from = translated) =>
    synced(now, readPo(poText('ru', from))).map(({ translation, translatedFrom }) => [
      translation,
      translatedFrom,
    ])

  it('keeps a translation, marks one of which the English has changed, and adds what is new', () => {
    expect(said(after)).toEqual([
      ['ru Open', 'Open'],
      ['ru Close', undefined],
      ['ru First', undefined],
      ['ru Second, as it was', 'Second, as it was'],
      ['', undefined],
    ])
  })

  it('takes the mark away when the English is again as it was, and remembers it over a second change', () => {
    const marked = synced(after, translated)
    expect(said(before, [...marked])).toEqual(said(before))
    const again = after.map((each) => (each.context === 'open' ? source('open', 'Open that') : each))
    expect(said(again, [...marked])[0]).toEqual(['ru Open', 'Open'])
  })
})
