import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Language } from '../../src/domain/languages.ts'
import { type CatalogueName, CATALOGUES } from '../../src/domain/reviews.ts'
import { catalogueOf } from './catalogue.ts'

/** Compiles the messages of a catalogue, so that no message parser reaches the browser. */
export const compiledCatalogue = (language: Language, name: CatalogueName): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(catalogueOf(language, name)).map(([id, message]) => [id, compileMessage(message)]),
  )

/** All messages of a language, compiled. */
export const compiledMessagesOf = (language: Language): Record<string, unknown> =>
  Object.assign({}, ...CATALOGUES.map((name) => compiledCatalogue(language, name))) as Record<string, unknown>

/** The language of a file with messages, and the catalogue of a module, `src/text/en/first.json` or `translations/fr.po?first`. */
export const catalogueNamed = (id: string): { language?: Language; name?: CatalogueName } =>
  /\/(?:text|translations)\/(?<language>en|[a-z]{2}(?=\.po))(?:\.po\?|\.po$|\/)(?<name>[a-z]+)?(?:\.json)?$/.exec(
    id,
  )?.groups ?? {}
