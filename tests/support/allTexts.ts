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

const textsMade = new Map<Language, Texts>()

/** Texts of a language with every message, those without a translation in English. Tests share them: nothing is added to them. */
export const textsIn = (language: Language): Texts => {
  const texts = textsMade.get(language) ?? createTexts(language, ENGLISH, messagesIn(language))
  textsMade.set(language, texts)
  return texts
}

/** Texts that have every message, as where all views have come. */
export const allTexts = (): Texts => createTexts('en', ENGLISH)
