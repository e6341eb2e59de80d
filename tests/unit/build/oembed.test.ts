import { Window } from 'happy-dom'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/languages'
import type { SiteData, SitePage } from '../../../src/pages/sitePage'
import { countryPages } from '../../../src/pages/country/countryPages'
import { atlasPages } from '../../../src/build/pagesIn'
import { oembedsOf } from '../../../src/build/oembeds'
import { cardPath, oembedPath } from '../../../src/domain/sitePaths'
import { readSiteData } from '../../../src/build/readSiteData'
import { THEMES } from '../../../src/domain/themes'
import { attributeIn, pageDocument } from '../../support/pageDocument'

const SITE_URL = 'https://example.org/atlas/'

interface Made {
  readonly pages: readonly SitePage[]
  readonly answers: ReturnType<typeof oembedsOf>
}

const make = (data: SiteData, language: Language): Made => {
  const pages = [...atlasPages(data), ...countryPages(data)]
  return { pages, answers: oembedsOf(data, pages, (path) => cardPath(language, path)) }
}

let sites: ReadonlyMap<Language, SiteData>
beforeAll(async () => {
  sites = await readSiteData('public', SITE_URL)
})
const madeIn = (language: Language): Made => {
  const data = sites.get(language)
  if (!data) throw new Error(`There are no pages in ${language}.`)
  return make(data, language)
}

/** The rules of oEmbed 1.0 for an answer of type `rich`, sections 2.3.4 and 2.3.4.4; a line for each fault. */
const oembedFaults = (answer: Readonly<Record<string, unknown>>): string[] => {
  const isText = (key: string) => typeof answer[key] === 'string' && answer[key] !== ''
  const isCount = (key: string) => Number.isInteger(answer[key]) && Number(answer[key]) > 0
  const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].map((key) => key in answer)
  return [
    ...(answer['version'] === '1.0' ? [] : ['version must be 1.0']),
    ...(answer['type'] === 'rich' ? [] : ['type must be rich']),
    ...['html', 'title', 'provider_name'].filter((key) => !isText(key)).map((key) => `${key} is missing`),
    ...['width', 'height', 'cache_age'].filter((key) => !isCount(key)).map((key) => `${key} is no number`),
    ...(thumbnail.every((is) => is === thumbnail[0]) ? [] : ['a thumbnail is whole or not there']),
  ]
}

const frameIn = (html: string) => {
  const { document } = new Window({ settings: { disableIframePageLoading: true } })
  document.body.innerHTML = html
  const [quote, frame, ...more] = document.body.children
  return { link: quote?.querySelector('a'), frame, count: more.length }
}

describe('what other sites learn by the address of a page', () => {
  it('is there for the front page, each theme and each country, and is what oEmbed 1.0 asks for', () => {
    for (const language of ['en', 'ru'] as const) {
      const { answers } = madeIn(language)
      expect(answers.size).toBe(1 + THEMES.length + 51)
      for (const [path, answer] of answers) expect(oembedFaults(answer), path).toEqual([])
    }
  })

  it('is a link to the page and a frame of its own language and state, of the size it names, without a script', () => {
    const { answers } = madeIn('fr')
    const { link, frame, count } = frameIn(answers.get('theme/treaties/')?.html ?? '')
    expect(frame?.getAttribute('src')).toBe(`${SITE_URL}fr/embed/map/?theme=treaties`)
    expect([frame?.getAttribute('width'), frame?.getAttribute('height'), count]).toEqual(['600', '780', 0])
    expect(link?.getAttribute('href')).toBe(`${SITE_URL}fr/theme/treaties/`)
    const moldova = answers.get('country/moldova/')
    expect(frameIn(moldova?.html ?? '').frame?.getAttribute('src')).toBe(
      `${SITE_URL}fr/embed/country/moldova/`,
    )
    expect(moldova?.title).toBe('République de Moldova – Atlas de la traite des enfants')
    expect(moldova?.thumbnail_url).toBe(`${SITE_URL}cards/fr/country-moldova.png`)
  })

  it('is found from the head of the page, by an absolute address, and only where the site knows its own', () => {
    const { pages } = madeIn('en')
    const page = pages.find(({ path }) => path === 'theme/plans/')
    if (!page) throw new Error('There is no page of plans.')
    const found = (oembed: string | undefined, siteUrl: string | null) => {
      const read = pageDocument(
        { ...page, head: { ...page.head, oembed }, body: () => ({ app: null }) },
        { siteUrl },
      )
      return attributeIn(read, 'link[rel="alternate"][type="application/json+oembed"]', 'href')
    }
    const path = oembedPath('en', page.path)
    expect(found(path, SITE_URL)).toBe('https://example.org/atlas/oembed/theme-plans.json')
    expect(found(path, null)).toBeUndefined()
    expect(found(undefined, SITE_URL)).toBeUndefined()
  })

  it('is nothing where the site does not know its address', async () => {
    const data = sites.get('en')
    if (!data) throw new Error('There are no pages in English.')
    expect(oembedsOf({ ...data, siteUrl: null }, countryPages(data), () => undefined).size).toBe(0)
  })
})

describe('what social media read', () => {
  it('names the language with a country, as Open Graph asks, and the others it can be read in', () => {
    const [page] = madeIn('sq').pages
    if (!page) throw new Error('There is no page.')
    const read = pageDocument({ ...page, body: () => ({ app: null }) }, { siteUrl: SITE_URL, language: 'sq' })
    const locales = (name: string) =>
      [...read.querySelectorAll(`meta[property="${name}"]`)].map((meta) => meta.getAttribute('content'))
    expect(locales('og:locale')).toEqual(['sq_AL'])
    expect(locales('og:locale:alternate')).toEqual(['en_GB', 'fr_FR', 'de_DE', 'ru_RU', 'ro_RO'])
  })
})
