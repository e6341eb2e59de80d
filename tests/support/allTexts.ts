import { type Catalogue, createTexts, type Texts } from '../../src/text/i18n'

/** Every English message by its id, as compiled, whichever catalogue it comes with. */
export const ENGLISH: Catalogue = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Catalogue>('../../src/text/en/*.json', { eager: true, import: 'default' }),
  ),
)

/** Texts that have every message, as where all views have come. */
export const allTexts = (): Texts => createTexts('en', ENGLISH)
