import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packedByBrotli } from '../../src/build/siteFiles'
import { folderOf, LANGUAGES } from '../../src/domain/languages'

/**
 * The greatest size of an embed, in bytes with brotli: its page with the data that it starts with, its scripts, its styles. A country
 * is only read, with the words of its law folded: its scripts set its height and its looks. The looks, and what leads to the state of the address, have 600 bytes of every embed's scripts.
 */
const BUDGETS: Readonly<Record<string, { page: number; scripts: number; styles: number }>> = {
  'embed/map/': { page: 60_000, scripts: 24_700, styles: 7_500 },
  'embed/country/': { page: 3_000, scripts: 2_800, styles: 5_000 },
  'embed/country/bosnia-and-herzegovina/': { page: 4_100, scripts: 2_800, styles: 5_000 },
  'embed/country/russian-federation/': { page: 6_500, scripts: 2_800, styles: 5_000 },
  'embed/compare/': { page: 60_000, scripts: 77_200, styles: 5_000 },
}

/** The scripts of a page that hold data, and those that hold code. */
const DATA = /\/atlas-[\w-]{8}\.js$/
const SCRIPT = /\/embed-[\w-]+\.js$/

const known = new Map<string, Promise<number>>()

/** The bytes that hosts send of a file which packs by brotli. */
const sent = (file: string): Promise<number> => {
  const bytes =
    known.get(file) ?? packedByBrotli(file, readFileSync(join('dist', file))).then(({ length }) => length)
  known.set(file, bytes)
  return bytes
}

const built = readdirSync('dist')
const languages = LANGUAGES.filter((language) => language === 'en' || built.includes(language))

describe.each(languages)('in %s', (language) => {
  it.each(Object.entries(BUDGETS))('an embed weighs no more than its budgets: %s', async (embed, budget) => {
    const path = `${folderOf(language)}${embed}index.html`
    const html = readFileSync(join('dist', path), 'utf8')
    const named = async (kind: RegExp): Promise<number> => {
      const files = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="[./]*(assets\/[^"]+)"/g)]
        .map(([, file = '']) => file)
        .filter((file) => kind.test(file) && !file.includes('/fonts-'))
      return (await Promise.all(files.map(sent))).reduce((sum, bytes) => sum + bytes, 0)
    }
    expect(html).not.toContain('type="module"')
    const [data, scripts, styles] = [await named(DATA), await named(SCRIPT), await named(/\.css$/)]
    expect((await sent(path)) + data, 'page').toBeLessThanOrEqual(budget.page)
    expect(data > 0, 'data').toBe(/map|compare/.test(embed))
    for (const [kind, bytes, most] of [
      ['scripts', scripts, budget.scripts],
      ['styles', styles, budget.styles],
    ] as const) {
      expect(bytes, kind).toBeGreaterThan(0)
      expect(bytes, kind).toBeLessThanOrEqual(most)
    }
  })
})
