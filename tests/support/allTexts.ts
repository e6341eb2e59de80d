import { compiledMessagesOf } from '../../scripts/translations/compiled'
import type { Language } from '../../src/domain/languages'
import { type Catalogue, createTexts, type Texts } from '../../src/text/i18n'

/** Every English message by its id, as compiled, whichever catalogue it comes with. */
export const ENGLISH: Catalogue = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Catalogue>('../../src/text/en/*.json', { eager: true, import: 'default' }),
  ),
)

/** All messages of a language, as compiled. */
export const messagesIn = (language: Language): Catalogue => compiledMessagesOf(language) as Catalogue

/** Texts of a language with every message, those without a translation in English. */
export const textsIn = (language: Language): Texts => {
  const texts = made.get(language) ?? createTexts(language, ENGLISH, messagesIn(language))
  made.set(language, texts)
  return texts
}
const made = new Map<Language, Texts>()

/** Texts that have every message, as where all views have come. */
export const allTexts = (): Texts => createTexts('en', ENGLISH)
