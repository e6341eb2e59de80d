import type { EnglishText } from '../../data/build/translations/englishTexts'
import { CATALOGUES } from '../../src/domain/reviews'
import { englishCatalogue } from './files'
import { notesOn } from './notes'
import type { PoEntry } from './po'

/** An English text as translators get it. */
export type Source = Pick<PoEntry, 'context' | 'english' | 'place' | 'comment'>

/** What each kind of text of the data is. */
const KINDS: Readonly<Record<EnglishText['kind'], string>> = {
  entity: 'A note on a country or entity, or its name in the study.',
  instrument: 'The title of a treaty; the official one where the language has one.',
  place: 'A place in the study.',
  title: 'The title of a part of the study.',
  statement: 'A statement of the study. {ids} are published totals.',
  locator: 'A place in a source.',
  note: 'A remark.',
  detail: 'A detail of an answer.',
  article: 'A remark on an article of a law, its language, or the name of a law.',
  said: 'The name of an institution, or what a source says of it.',
  source: 'Terms, limits or date of a source.',
  publisher: 'A publisher; repeat the English where there is no official name in the language.',
}

/** The English texts in the order of a `.po` file: messages by catalogue, then the texts of the data. */
export const sources = (texts: readonly EnglishText[]): readonly Source[] => [
  ...CATALOGUES.flatMap((name) =>
    Object.entries(englishCatalogue(name)).map(([id, english]) => ({
      context: id,
      english,
      place: `src/text/en/${name}.json`,
      comment: notesOn(id, english).join('\n'),
    })),
  ),
  ...texts.map(({ kind, english }) => ({
    context: `data/${kind}`,
    english,
    place: 'data',
    comment: KINDS[kind],
  })),
]

const keyOf = ({ context, english }: Pick<PoEntry, 'context' | 'english'>): string => `${context}\n${english}`

/**
 * The translation of a text that stood where another stands now: a message keeps its id; a text of the data is found by the
 * unchanged text before it.
 */
const earlierEntries = (all: readonly Source[], entries: readonly PoEntry[]) => {
  const now = new Set(all.map(keyOf))
  const gone = entries.filter((entry) => !now.has(keyOf(entry)))
  const place = new Map(entries.map((entry, index) => [entry, keyOf(entries[index - 1] ?? entry)]))
  return ({ context }: Source, before: Source | undefined): PoEntry | undefined =>
    gone.find(
      (entry) =>
        entry.context === context &&
        (!context.startsWith('data/') || (before && place.get(entry) === keyOf(before))),
    )
}

/** The entries of a language with one for each English text; where that has changed, the translation is marked `fuzzy`. */
export const synced = (all: readonly Source[], entries: readonly PoEntry[]): readonly PoEntry[] => {
  const known = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const earlier = earlierEntries(all, entries)
  return all.map((source, index) => {
    const same = known.get(keyOf(source))
    // An English text that is as it was when it was translated is no change.
    if (same) return { ...same, ...source }
    const old = earlier(source, all[index - 1])
    const translatedFrom = old?.translation ? (old.translatedFrom ?? old.english) : undefined
    return {
      ...source,
      translation: old?.translation ?? '',
      remark: old?.remark ?? '',
      translatedFrom: translatedFrom === source.english ? undefined : translatedFrom,
    }
  })
}
