import { it } from 'vitest'
import { LANGUAGES } from '../../src/domain/languages'
import { useBrowser } from '../browser/support/atlasPage'
import { expectToFit, LANGUAGE_PAGES } from '../browser/support/languagePages'

useBrowser()

it.each(LANGUAGES.filter((language) => language !== 'en'))(
  'in %s nothing reaches beyond the window, is cut off or lies on other words, on every kind of page',
  (language) => expectToFit(language, LANGUAGE_PAGES),
)
