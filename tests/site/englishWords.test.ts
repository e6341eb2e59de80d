import { describe, expect, it } from 'vitest'
import { dataTextsOf } from '../../scripts/wording/textsOfLanguage'
import { folderOf, LANGUAGES } from '../../src/domain/languages'
import { builtPages } from '../support/builtPages'
import { englishWords, unmarkedIn } from '../support/foreignWords'

const OTHERS = LANGUAGES.filter((language) => language !== 'en')
const all = englishWords()
/** Titles that our own texts name, in the middle of a sentence. */
const NAMED_IN_TEXTS = ['Child Trafficking in Europe', 'Trafficking in Persons Report']

describe.each(OTHERS)('English words in %s', (language) => {
  // A name that a translation keeps, such as that of an organisation, is part of a text in the language.
  const translations = dataTextsOf(language)
    .map(({ text }) => text)
    .join('\n')
  const untranslated = all.filter((word) => !translations.includes(word))
  const words = [...untranslated, ...NAMED_IN_TEXTS]

  it('are many', () => expect(untranslated.length).toBeGreaterThan(200))

  it.each([
    'index.html',
    // All 51 in one language, a few in each: hundreds of parsed pages would fill the memory of a test run.
    language === 'de' ? 'country/' : 'country/m',
    'theme/',
    'how-to-read/',
    'data/',
    'law/',
    'help/',
    'findings/',
    'compare/',
    'lesson/',
    'embed/country/m',
  ])('are marked as English below /%s: titles, publishers, and names in the study', (below) => {
    const unmarked = new Map<string, string>()
    for (const { document, path } of builtPages('dist', folderOf(language) + below))
      for (const text of unmarkedIn(document.body as unknown as Element, words)) unmarked.set(text, path)
    expect([...unmarked]).toEqual([])
  })
})
