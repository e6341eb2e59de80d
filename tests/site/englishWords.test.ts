import { describe, expect, it } from 'vitest'
import { dataTextsOf } from '../../scripts/wording/textsOfLanguage'
import { folderOf, LANGUAGES } from '../../src/domain/languages'
import { builtPages } from '../support/builtPages'
import { englishWords, unmarkedIn } from '../support/foreignWords'

const OTHERS = LANGUAGES.filter((language) => language !== 'en')
const all = englishWords()
/** Titles that our own texts name, in the middle of a sentence. */
const NAMED_IN_TEXTS = ['Child Trafficking in Europe', 'Trafficking in Persons Report']

/** All pages of a kind, read in one language, and those that stand for them in the others, where the same parts write the marks. */
const EVERY = ['country/', 'theme/', 'data/', 'embed/country/m']
const SOME = [
  'country/north-macedonia/',
  'theme/treaties/',
  'data/sources/',
  'embed/country/north-macedonia/',
]

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
    'how-to-read/',
    'law/',
    'help/',
    'findings/',
    'compare/',
    'lesson/',
    ...(language === 'de' ? EVERY : SOME),
  ])('are marked as English below /%s: titles, publishers, and names in the study', (below) => {
    const unmarked = new Map<string, readonly string[]>()
    for (const { document, path } of builtPages('dist', folderOf(language) + below))
      unmarked.set(path, unmarkedIn(document.body as unknown as Element, words))
    expect(unmarked.size).toBeGreaterThan(0)
    expect([...unmarked].filter(([, found]) => found.length > 0)).toEqual([])
  })
})
