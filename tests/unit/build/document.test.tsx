import { describe, expect, it } from 'vitest'
import type { SitePage } from '../../../src/pages/sitePage'
import { robots, sitemap } from '../../../src/build/stages'
import { attributeIn, pageDocument, pageText } from '../../support/pageDocument'

const SITE_URL = 'https://example.org/atlas/'
const HOSTILE = '</script></title><script>alert(1)</script> & "quotes" <!-- '

const page: SitePage = {
  path: 'country/moldova/',
  head: {
    title: 'Moldova & "others"',
    description: 'What is <documented>.',
    card: 'cards/country-moldova.png',
  },
  module: 'pages/atlas/page.ts',
  body: () => ({
    app: <main>App</main>,
    around: (app) => (
      <>
        <header>Before</header>
        {app}
        <footer>After</footer>
      </>
    ),
  }),
}
const { module: _, ...withoutModule } = page
const embed: SitePage = { ...page, path: 'embed/map/', isEmbed: true }

const content = (document: Document, selector: string) => attributeIn(document, selector, 'content')

describe('the head of a page', () => {
  it('names page and card by absolute addresses where the site knows its own', () => {
    const document = pageDocument(page, { siteUrl: SITE_URL })
    expect(attributeIn(document, 'link[rel="canonical"]', 'href')).toBe(`${SITE_URL}country/moldova/`)
    expect(content(document, 'meta[property="og:url"]')).toBe(`${SITE_URL}country/moldova/`)
    expect(content(document, 'meta[property="og:image"]')).toBe(`${SITE_URL}cards/country-moldova.png`)
    expect(content(document, 'meta[property="og:image:width"]')).toBe('1200')
    expect(content(document, 'meta[name="twitter:card"]')).toBe('summary_large_image')
  })

  it('leaves out what needs an absolute address where it does not', () => {
    const head = pageText(page, { siteUrl: null }).split('</head>')[0] ?? ''
    expect(head).not.toMatch(/canonical|og:url|og:image|https?:/)
    expect(content(pageDocument(page, { siteUrl: null }), 'meta[name="twitter:card"]')).toBe('summary')
  })

  it('says title, description and what search engines read as they are, whatever is in them', () => {
    const head = { ...page.head, title: HOSTILE, description: HOSTILE, jsonLd: [{ name: HOSTILE }] }
    const document = pageDocument({ ...page, head }, { siteUrl: null })
    expect(document.title).toBe(HOSTILE.trim())
    expect(content(document, 'meta[name="description"]')).toBe(HOSTILE)
    const data = document.querySelector('script[type="application/ld+json"]')
    expect(JSON.parse(data?.textContent ?? '')).toEqual({ name: HOSTILE })
    expect(document.querySelectorAll('script:not([src], [type$="json"])')).toHaveLength(0)
  })

  it('leads search engines to its other languages, unless it is an embed, which they do not keep', () => {
    const ofPage = pageDocument(page, { siteUrl: null })
    expect(attributeIn(ofPage, 'link[hreflang="sq"]', 'href')).toBe('../../sq/country/moldova/')
    expect(attributeIn(ofPage, 'link[hreflang="x-default"]', 'href')).toBe('../../country/moldova/')
    expect(content(ofPage, 'meta[name="robots"]')).toBeUndefined()
    const ofEmbed = pageDocument(embed, { siteUrl: null })
    expect(ofEmbed.querySelectorAll('[hreflang]')).toHaveLength(0)
    expect(content(ofEmbed, 'meta[name="robots"]')).toBe('noindex')
  })

  it('promises no picture of a page without a card', () => {
    const { card: _card, ...head } = page.head
    const document = pageDocument({ ...page, head }, { siteUrl: SITE_URL })
    expect(document.querySelectorAll('meta[property^="og:image"]')).toHaveLength(0)
  })

  it('says nothing of itself where it stands for addresses that lead nowhere', () => {
    const document = pageDocument({ ...page, isForMissing: true }, { siteUrl: SITE_URL, root: '/atlas/' })
    expect(document.querySelectorAll('link[rel="canonical"], [hreflang], [property^="og:"]')).toHaveLength(0)
    expect(content(document, 'meta[name="robots"]')).toBe('noindex')
    expect(attributeIn(document, 'link[rel="icon"]', 'href')).toBe('/atlas/favicon.png')
  })
})

describe('the files of a page', () => {
  const ORDERED = 'meta[http-equiv], script[src], link[rel="stylesheet"], link[rel="modulepreload"]'
  const filesIn = (document: Document) =>
    [...document.head.querySelectorAll(ORDERED)]
      .filter((element) => !element.closest('noscript'))
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href'))

  it('stand after the policy, style sheets before scripts, which are less urgent', () => {
    const document = pageDocument(page, { siteUrl: null })
    expect(filesIn(document)).toEqual([
      null,
      '../../assets/first.css',
      '../../assets/second.css',
      '../../assets/imported.js',
      '../../assets/script.js',
    ])
    for (const selector of ['script[type="module"]', 'link[rel="modulepreload"]'])
      expect(attributeIn(document, selector, 'fetchpriority')).toBe('low')
    expect(pageText(page, { siteUrl: null })).not.toMatch(/rel="(preload|expect)"|data-precedence/)
  })

  it('of an embed wait in a template, but for the script of the frame, before the styles, and these', () => {
    const document = pageDocument(embed, { siteUrl: null })
    expect(filesIn(document)).toEqual([
      null,
      '../../assets/frame.js',
      '../../assets/first.css',
      '../../assets/second.css',
    ])
    expect(attributeIn(document, 'script[src$="frame.js"]', 'type')).toBeNull()
    const later = document.querySelector<HTMLTemplateElement>('template[data-later]')?.innerHTML ?? ''
    expect([...later.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, file]) => file)).toEqual([
      '../../assets/fonts.css',
      '../../assets/imported.js',
      '../../data/atlas.json',
      '../../assets/script.js',
    ])
    // A frame of an opaque origin may read a module only by CORS.
    expect(later.match(/<(?:script|link rel="(?:module)?preload")[^>]* crossorigin/g)).toHaveLength(3)
    expect(attributeIn(document, 'base', 'target')).toBe('_blank')
  })
})

describe('the body of a page', () => {
  it('has apart what a script makes answer, and says where it does not come to', () => {
    const { body } = pageDocument(page, { siteUrl: null })
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['HEADER', 'DIV', 'FOOTER', 'P'])
    expect(body.querySelector('#atlas[data-root="../../"]')?.innerHTML).toBe('<main>App</main>')
    expect(body.querySelector('[data-unready=""]')?.textContent).toContain('Reload the page')
  })

  it('says so at the start of a frame, and nowhere on a page that is only read', () => {
    const [note] = pageDocument(embed, { siteUrl: null }).body.children
    expect(note?.getAttribute('data-unready')).toBe('frame')
    const read = pageDocument(withoutModule, { siteUrl: null })
    expect(read.querySelectorAll('[data-unready]')).toHaveLength(0)
  })
})

describe('what crawlers read', () => {
  it('lists the pages that are read by themselves', () => {
    const xml = sitemap([page.path], 'https://example.org/')
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      'https://example.org/country/moldova/',
    ])
  })

  it('says where that list is, if there is one', () => {
    expect(robots('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml')
    expect(robots(null)).not.toContain('Sitemap')
  })
})
