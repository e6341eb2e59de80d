import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publisherFrom } from '../../src/build/settings'
import { parseDocument } from '../support/parseDocument'
import { builtDocument } from './support/builtDocument'

const publisher = publisherFrom(process.env['SITE_OWNER'], process.env['SITE_CONTACT'])
const page = builtDocument('about/')
const rowOf = (id: string) => page.getElementById(id)?.closest('section')?.textContent ?? ''

describe('the page about the atlas', () => {
  it('has its rows in their order', () => {
    expect([...page.querySelectorAll('main h2')].map(({ id }) => id)).toEqual(
      'publisher why sources reading words cite terms privacy offline accessibility mistakes'.split(' '),
    )
  })

  it('says who publishes this copy, or that it names nobody', () => {
    expect(rowOf('publisher')).toContain(publisher?.owner ?? 'This copy names no publisher.')
    expect(rowOf('cite')).toContain(
      publisher ? `${publisher.owner} (2` : 'Child Trafficking Atlas: Europe and Central Asia (2',
    )
    expect(page.querySelector('[data-footer]')?.textContent).toContain(
      publisher ? `Publisher: ${publisher.owner}.` : 'A copy that names no publisher.',
    )
    expect(page.querySelector('meta[name="author"]')?.getAttribute('content')).toBe(publisher?.owner)
  })

  it('says what is stored, what leaving does, and to whom the work of others belongs', () => {
    expect(rowOf('privacy')).toMatch(/No cookies.*does not erase your browser history/s)
    expect(rowOf('terms')).toContain('not affiliated with UNICEF')
  })
})

describe('a door', () => {
  it.each([
    ['compare/', 'Countries'],
    ['about/', 'About'],
  ])('%s has one name, in the head, in the title and as its heading', (path, name) => {
    const document = builtDocument(path)
    const current = document.querySelector('header nav a[aria-current="page"]')
    expect(current?.textContent).toBe(name)
    expect(document.querySelector('h1')?.textContent).toBe(name)
    expect(document.title.startsWith(`${name} – `)).toBe(true)
  })
})

describe('an address without a page of its own', () => {
  it.each([
    ['country/', 'compare/'],
    ['countries/', 'compare/'],
    ['theme/', ''],
  ])('%s leads to %s, without a script too', (from, to) => {
    const text = readFileSync(`dist/${from}index.html`, 'utf8')
    const [, address = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(text) ?? []
    const target = new URL(address, `https://example.org/${from}`).pathname
    expect(target).toBe(`/${to}`)
    expect(text).toContain(`<a href="${address}">`)
    expect(existsSync(`dist${target}index.html`)).toBe(true)
  })

  it('leads from the page for what is not there to the map, the countries, the search and help, and promises nothing', () => {
    const missing = parseDocument(readFileSync('dist/404.html', 'utf8'))
    const main = missing.querySelector('main')
    expect([...(main?.querySelectorAll('li a') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'The map',
      'Countries',
      'Search',
      'Help for a child',
    ])
    expect(main?.textContent).not.toMatch(/record|visit/)
    expect(missing.querySelector('[aria-current="page"]')).toBe(null)
  })
})
