import { describe, expect, it } from 'vitest'
import type { SitePage } from '../../../src/pages/sitePage'
import { robots, sitemap } from '../../../src/prerender/crawlers'
import { documentHead } from '../../../src/prerender/documentHead'
import { siteUrlFrom } from '../../../src/prerender/siteUrl'

const page: SitePage = {
  path: 'country/moldova/',
  title: 'Moldova & "others"',
  description: 'What is <documented>.',
  document: 'reading',
  card: 'cards/country-moldova.png',
  render: () => null,
}

describe('the head of a page', () => {
  it('names page and card by absolute addresses where the site knows its own', () => {
    const head = documentHead(page, 'en', 'https://example.org/atlas/')
    expect(head).toContain('<link rel="canonical" href="https://example.org/atlas/country/moldova/" />')
    expect(head).toContain(
      '<meta property="og:image" content="https://example.org/atlas/cards/country-moldova.png" />',
    )
    expect(head).toContain('<meta property="og:image:width" content="1200" />')
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image" />')
  })

  it('leaves out what needs an absolute address where it does not', () => {
    const head = documentHead(page, 'en', null)
    expect(head).not.toMatch(/canonical|og:url|og:image|https?:/)
    expect(head).toContain('<meta name="twitter:card" content="summary" />')
  })

  it('writes title and description as text', () => {
    const head = documentHead(page, 'en', null)
    expect(head).toContain('content="Moldova &amp; &quot;others&quot;"')
    expect(head).toContain('content="What is &lt;documented>."')
  })

  it('leads search engines to its other languages, unless it is an embed, which they do not keep', () => {
    expect(documentHead(page, 'en', null)).toContain('hreflang="sq"')
    expect(documentHead({ ...page, document: 'embed' }, 'en', null)).not.toContain('hreflang')
  })

  it('promises no picture of a page without a card', () => {
    const { card: _, ...bare } = page
    expect(documentHead(bare, 'en', 'https://example.org/')).not.toContain('og:image')
  })
})

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/atlas', 'https://example.org/atlas/'],
    ['http://localhost:8000/a/', 'http://localhost:8000/a/'],
  ])('%s is read as %s', (given, expected) => {
    expect(siteUrlFrom(given)).toBe(expected)
  })

  it('is unknown where nothing is given', () => {
    expect([siteUrlFrom(undefined), siteUrlFrom(' ')]).toEqual([null, null])
  })

  it.each([
    'example.org',
    '/atlas/',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'https://a:b@example.org/',
  ])('%s is refused, with what is expected', (given) => {
    expect(() => siteUrlFrom(given)).toThrow(/SITE_URL is .*Expected an address such as https:/)
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
