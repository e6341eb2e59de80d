import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { countryPages } from '../../../src/pages/country/countryPages'
import { citationBib, citationCff, citationRis, citationText } from '../../../src/pictures/citation'
import { llmsText } from '../../../src/pages/data/describeData'
import { listedPages } from '../../../src/build/pagesIn'
import type { SiteData, SitePage } from '../../../src/pages/sitePage'
import { readSiteData } from '../../../src/build/readSiteData'
import { splitPath } from '../../../src/domain/languages'
import { addressesFrom } from '../../../src/domain/sitePaths'

const SITE_URL = 'https://example.org/atlas/'
/** Where a site that was not told its address happens to lie. */
const SOMEWHERE = 'https://host.example/ngo/'

const PAGES =
  /^(|findings\/|compare\/|published\/|law\/|data\/([a-z]+\/)?|how-to-read\/|help\/|about\/|theme\/[a-z]+\/|country\/[a-z-]+\/)$/
/** Written by the build, after the data. */
const MADE_AT_BUILD = /^data\/child-trafficking-atlas-data-[\d-]+\.zip$/

/** The addresses without a page or file of the site. */
const missing = (addresses: readonly string[], site: string): string[] =>
  addresses.filter((address) => {
    if (!address.startsWith(site)) return true
    const { path } = splitPath(address.slice(site.length).replace(/#.*$/, ''))
    return !PAGES.test(path) && !MADE_AT_BUILD.test(path) && !existsSync(join('public', path))
  })

/** The data that the pages in English are made from. */
const englishData = async (siteUrl: string | null): Promise<SiteData> => {
  const data = (await readSiteData('public', siteUrl)).get('en')
  if (!data) throw new Error('There are no pages in English.')
  return data
}

const describedPages = async (siteUrl: string | null): Promise<readonly SitePage[]> => {
  const data = await englishData(siteUrl)
  return [...countryPages(data), ...listedPages(data).filter(({ head }) => head.jsonLd)]
}

/** Every property of schema.org that holds an address, however deep. */
const addressesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    ['url', 'item', 'contentUrl', 'usageInfo'].includes(key) && typeof inner === 'string'
      ? [inner]
      : addressesIn(inner),
  )
}

const linksOf = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address ?? '')

const llms = async (siteUrl: string | null): Promise<string[]> => {
  const { published, dataset } = await englishData(siteUrl)
  return linksOf(llmsText(published.package, dataset, addressesFrom(siteUrl, '')))
}

describe('a site that knows its address', () => {
  it('gives search engines absolute addresses, each of something that is there', async () => {
    const pages = await describedPages(SITE_URL)
    expect(pages).toHaveLength(52)
    for (const { path, head } of pages) {
      const addresses = addressesIn(head.jsonLd)
      expect(addresses, path).toContain(SITE_URL + path)
      expect(addresses.length, path).toBeGreaterThan(4)
      expect(missing(addresses, SITE_URL), path).toEqual([])
    }
  })

  it('leads programs that read llms.txt to absolute addresses', async () => {
    expect((await llms(SITE_URL)).length).toBeGreaterThan(20)
    expect(missing(await llms(SITE_URL), SITE_URL)).toEqual([])
  })

  it('is cited with it, in every form', () => {
    expect(citationText('2026-11-25', '25 November 2026', SITE_URL)).toMatch(/2026\. https:\S+\/atlas\/$/)
    expect(citationBib('2026-11-25', SITE_URL)).toMatch(
      /^ {2}url {5}= \{https:\/\/example\.org\/atlas\/\},$/m,
    )
    expect(citationRis('2026-11-25', SITE_URL)).toContain(`\r\nUR  - ${SITE_URL}\r\nER  - `)
    expect(parseYaml(citationCff('2026-11-25', SITE_URL))).toMatchObject({
      'cff-version': '1.2.0',
      url: SITE_URL,
    })
  })
})

describe('a site that does not', () => {
  it('gives search engines the way from the page, which holds in any folder', async () => {
    for (const { path, head } of await describedPages(null)) {
      const found = addressesIn(head.jsonLd)
      expect(
        found.filter((address) => !address.startsWith('../')),
        path,
      ).toEqual([])
      const resolved = found.map((address) => new URL(address, SOMEWHERE + path).href)
      expect(resolved, path).toContain(SOMEWHERE + path)
      expect(missing(resolved, SOMEWHERE), path).toEqual([])
    }
  })

  it('leads programs that read llms.txt from where the file lies', async () => {
    const resolved = (await llms(null)).map((address) => new URL(address, `${SOMEWHERE}llms.txt`).href)
    expect(missing(resolved, SOMEWHERE)).toEqual([])
  })

  it('is cited without an address rather than with a wrong one', async () => {
    const forms = [
      citationText('2026-11-25', '25 November 2026', null),
      citationBib('2026-11-25', null),
      citationRis('2026-11-25', null),
      citationCff('2026-11-25', null),
    ]
    for (const form of forms) expect(form).not.toMatch(/https?:|\burl\b|UR {2}-|null/)
  })
})
