import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '../domain/languages'
import { CATALOGUES, type CatalogueName } from '../domain/reviews'
import type { ReviewSource } from '../pages/review/reviewSource'
import type { Catalogue } from '../text/i18n'
import { saidIds } from './saidMessages'

const SOURCES = 'src'
/** It lists beginnings of ids and says none of them. */
const PLACES_FILE = 'pages/review/places'

const written = (language: Language, name: CatalogueName): Catalogue =>
  JSON.parse(readFileSync(`${SOURCES}/text/${language}/${name}.json`, 'utf8')) as Catalogue

const add = (uses: Map<string, string[]>, id: string, file: string): void =>
  void uses.set(id, [...(uses.get(id) ?? []), file])

const readUses = (): ReviewSource['usesOf'] => {
  const filesOf = new Map<string, string[]>()
  const ofBeginning = new Map<string, string[]>()
  for (const path of (readdirSync(SOURCES, { recursive: true }) as string[]).toSorted()) {
    const file = path.replaceAll('\\', '/').replace(/\.tsx?$/, '')
    if (file === path || file === PLACES_FILE) continue
    const { whole, beginnings } = saidIds(readFileSync(`${SOURCES}/${path}`, 'utf8'))
    for (const id of whole) add(filesOf, id, file)
    for (const beginning of beginnings) add(ofBeginning, beginning, file)
  }
  const longestFirst = [...ofBeginning].toSorted(([first], [second]) => second.length - first.length)
  return (id) => filesOf.get(id) ?? longestFirst.find(([beginning]) => id.startsWith(beginning))?.[1] ?? []
}

let uses: ReviewSource['usesOf'] | undefined

/** Reads the messages of a language as they are written, and where the code says them; in the project's folder. */
export const readReviewSource = (language: Language): ReviewSource => ({
  written: Object.fromEntries(
    CATALOGUES.map((name) => [name, { own: written(language, name), english: written('en', name) }]),
  ) as unknown as ReviewSource['written'],
  usesOf: (uses ??= readUses()),
})
