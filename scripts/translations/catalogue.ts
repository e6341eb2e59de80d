import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { csvParse } from 'd3-dsv'
import type { Language } from '../../src/domain/languages'
import { type CatalogueName, CATALOGUES, LONG_PAGES } from '../../src/domain/reviews.ts'
import { englishCatalogue, entriesOf, isOfData } from './files.ts'
import { messageFaults } from './messageFaults.ts'
import { pluralForms } from './messageParts.ts'
import type { PoEntry } from './po.ts'

const isOfLongPage = (id: string): boolean => LONG_PAGES.some((page) => id.startsWith(`${page}.`))

/** A text that a language does not have as its English is now. */
export interface Behind {
  readonly id: string
  readonly english: string
  /** Absent where nobody has translated the text; otherwise the English was changed after the translation. */
  readonly translatedFrom: string | undefined
  /** Readers see English: the translation is missing, would be false now, or does not fit the English. */
  readonly isInEnglish: boolean
  /** The sentence would do harm if it said something else (docs/review/cautions.csv). */
  readonly isCaution: boolean
}

let cautions: ReadonlySet<string> | undefined
const isCaution = (english: string): boolean => {
  const file = resolve(import.meta.dirname, '../../docs/review/cautions.csv')
  cautions ??= new Set(csvParse(readFileSync(file, 'utf8')).map(({ en = '' }) => en))
  return cautions.has(english)
}

/** What a text lacks in a language; undefined where its translation is of the English as it is now. */
const behindOf = (
  id: string,
  english: string,
  entry: PoEntry | undefined,
  forms: readonly string[],
): Behind | undefined => {
  const isNow = entry?.english === english && entry.translatedFrom === undefined
  if (isNow && entry.translation !== '') return undefined
  const translatedFrom = entry?.translation ? (entry.translatedFrom ?? entry.english) : undefined
  const isOfCaution = isCaution(english) || isCaution(translatedFrom ?? '')
  const isInEnglish =
    translatedFrom === undefined ||
    isOfCaution ||
    isOfData({ context: id }) ||
    messageFaults(entry?.translation ?? '', english, forms, id).length > 0
  return { id, english, translatedFrom, isInEnglish, isCaution: isOfCaution }
}

const messagesByContext = (entries: readonly PoEntry[]): ReadonlyMap<string, PoEntry> =>
  new Map(entries.filter((entry) => !isOfData(entry)).map((entry) => [entry.context, entry]))

/** The messages of a catalogue in a language, in English where its translation is missing or would be false now; of a long page only those that it has. */
export const catalogueOf = (language: Language, name: CatalogueName): Readonly<Record<string, string>> => {
  const english = englishCatalogue(name)
  if (language === 'en') return english
  const entries = messagesByContext(entriesOf(language))
  const forms = [...pluralForms(language)]
  return Object.fromEntries(
    Object.entries(english).flatMap(([id, original]) => {
      const entry = entries.get(id)
      if (!entry?.translation && isOfLongPage(id)) return []
      const isInEnglish = behindOf(id, original, entry, forms)?.isInEnglish ?? false
      return [[id, isInEnglish ? original : (entry?.translation ?? original)]]
    }),
  )
}

/** All texts of a language that are behind: its messages beside the English ones, and the texts of the data that its file has. */
export const behindIn = (language: Language): readonly Behind[] => {
  const entries = entriesOf(language)
  const messages = messagesByContext(entries)
  const forms = [...pluralForms(language)]
  return [
    ...CATALOGUES.flatMap((name) =>
      Object.entries(englishCatalogue(name)).map(([id, english]) =>
        behindOf(id, english, messages.get(id), forms),
      ),
    ),
    ...entries.filter(isOfData).map((entry) => behindOf(entry.context, entry.english, entry, forms)),
  ].filter((behind) => behind !== undefined)
}
