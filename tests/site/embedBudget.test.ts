import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packedByBrotli } from '../../src/build/siteFiles'
import { folderOf, LANGUAGES } from '../../src/domain/languages'

interface Budget {
  /** The page itself. */
  readonly page: number
  /** Its styles, and the script of all frames. */
  readonly styles: number
  readonly frame: number
  /** What the template holds, which comes once the page is painted and in sight: modules, React and messages among them, and data. */
  readonly modules: number
  readonly data: number
}

/** The greatest size of an embed, in bytes with brotli. A country is only read, with the words of its law folded. */
const COUNTRY: Omit<Budget, 'page'> = { styles: 5_000, frame: 2_900, modules: 0, data: 0 }
const BUDGETS: Readonly<Record<string, Budget>> = {
  'embed/map/': { page: 30_000, styles: 15_500, frame: 2_900, modules: 152_000, data: 24_000 },
  'embed/country/': { page: 3_000, ...COUNTRY },
  'embed/country/bosnia-and-herzegovina/': { page: 4_100, ...COUNTRY },
  'embed/country/russian-federation/': { page: 6_500, ...COUNTRY },
  'embed/compare/': { page: 8_000, styles: 16_000, frame: 2_900, modules: 152_000, data: 24_000 },
}

const known = new Map<string, Promise<number>>()

/** The bytes that hosts send of a file which packs by brotli. */
const sent = (file: string): Promise<number> => {
  const bytes =
    known.get(file) ?? packedByBrotli(file, readFileSync(join('dist', file))).then(({ length }) => length)
  known.set(file, bytes)
  return bytes
}

/** The bytes of the files of a kind that a part of a page names; fonts are not counted, which come last. */
const namedIn = async (html: string, kind: RegExp): Promise<number> => {
  const files = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="[./]*((?:assets|data)\/[^"]+)"/g)]
    .map(([, file = '']) => file)
    .filter((file) => kind.test(file) && !file.includes('/fonts-'))
  return (await Promise.all([...new Set(files)].map(sent))).reduce((sum, bytes) => sum + bytes, 0)
}

const built = readdirSync('dist')
const languages = LANGUAGES.filter((language) => language === 'en' || built.includes(language))

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries(BUDGETS))('an embed weighs no more than its budgets: %s', async (embed, budget) => {
    const path = `${folderOf(language)}${embed}index.html`
    const html = readFileSync(join('dist', path), 'utf8')
    const [first = '', later = ''] = html.split('<template data-later="">')
    const weights: Budget = {
      page: await sent(path),
      styles: await namedIn(first, /\.css$/),
      frame: await namedIn(first, /\.js$/),
      modules: await namedIn(later, /\.js$/),
      data: await namedIn(later, /\.json$/),
    }
    expect(first, 'what comes later').not.toMatch(/type="module"|preload/)
    for (const kind of Object.keys(budget) as (keyof Budget)[]) {
      expect(weights[kind], kind).toBeLessThanOrEqual(budget[kind])
      expect(weights[kind] > 0, kind).toBe(budget[kind] > 0)
    }
  })
})
