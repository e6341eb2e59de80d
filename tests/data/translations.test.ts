import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../data/build/files'
import { readEvidence } from '../../data/build/read/evidence'
import { OTHER_LANGUAGES, type OtherLanguage } from '../../data/build/read/placeNames'
import { translationsFile } from '../../data/build/read/translations'
import { englishTexts } from '../../data/build/translations/englishTexts'
import { synced } from '../../data/build/translations/table'

const { evidence } = readEvidence(readInputs())
const texts = englishTexts(evidence)
const rowsOf = (language: OtherLanguage) => evidence.translations.filter((row) => row.language === language)

/** How many texts may be without a translation: lower when more are translated, with room for rows that are new. */
const MOST_MISSING = 25

describe.each(OTHER_LANGUAGES)('data/translations/%s.csv', (language) => {
  it('has each text of the data once, in order, and none that the data have no more', () => {
    const { csv, added, dropped } = synced(texts, rowsOf(language))
    const advice = 'run `npm run translations`, translate the new rows, then run `npm run data`'
    expect({ added, dropped }, advice).toEqual({ added: 0, dropped: 0 })
    expect(readFileSync(translationsFile(language), 'utf8') === csv, advice).toBe(true)
  })

  it('has no fewer translations than before', () => {
    expect(synced(texts, rowsOf(language)).missing).toBeLessThanOrEqual(MOST_MISSING)
  })
})

describe('npm run translations', () => {
  const [first, second] = texts
  if (!first || !second) throw new Error('The data have no texts.')
  const row = { language: 'ru' as const, line: 2, translation: 'По-русски' }

  it('keeps the translation of a text that is unchanged, and drops that of one that changed', () => {
    const rows = [
      { ...row, ...second },
      { ...row, ...first, english: `${first.english}, as it was` },
    ]
    const { csv, ...counts } = synced([first, second], rows)
    expect(counts).toEqual({ added: 1, dropped: 1, missing: 1 })
    expect(csv.split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(/,$/),
      expect.stringMatching(/,По-русски$/),
    ])
  })
})
