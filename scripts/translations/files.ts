import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '../../src/domain/languages'
import type { CatalogueName } from '../../src/domain/reviews.ts'
import { type PoEntry, readPo } from './po.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** The `.po` file of a language, in the project's folder. */
export const poFile = (language: string): string => `translations/${language}.po`

/** The English messages of a catalogue, by id. */
export const englishCatalogue = (name: CatalogueName): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`${ROOT}/src/text/en/${name}.json`, 'utf8')) as Record<string, string>

/** A build asks for the catalogues of a file one by one; an edit in development is another text. */
const read = new Map<Language, { readonly text: string; readonly entries: readonly PoEntry[] }>()

/** The entries of a language; none where it has no file yet. Throws an Error that names a file that cannot be read. */
export const entriesOf = (language: Language): readonly PoEntry[] => {
  const path = `${ROOT}/${poFile(language)}`
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8')
  const known = read.get(language)
  if (known?.text === text) return known.entries
  try {
    const entries = readPo(text)
    read.set(language, { text, entries })
    return entries
  } catch (error) {
    throw new Error(`${poFile(language)} cannot be read: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}

/** Whether an entry is the text of the data, and not a message. */
export const isOfData = ({ context }: Pick<PoEntry, 'context'>): boolean => context.startsWith('data/')
