import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { movedPlaces } from '../../src/build/MovedDocument'
import { folderOf, LANGUAGES } from '../../src/domain/languages'
import { parseDocument } from '../support/parseDocument'

const DIST = 'dist'
const built = LANGUAGES.filter((language) => existsSync(join(DIST, folderOf(language), 'index.html')))
const read = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8')

describe.each(built)('the old addresses in %s', (language) => {
  it.each(movedPlaces().map((place) => [place.path, place] as const))('%s leads on', (path, { to }) => {
    const html = read(folderOf(language) + path)
    const document = parseDocument(html)
    const link = document.querySelector('main a[href]:not([data-leave])')?.getAttribute('href') ?? ''
    const root = 'https://host.example/'
    expect(new URL(link, root + folderOf(language) + path).href).toBe(root + folderOf(language) + to)
    expect(html).toContain(`content="0; url=${link}"`)
    const [page = '', part] = to.split('#')
    expect(read(folderOf(language) + page)).toContain(part === undefined ? '<h1' : ` id="${part}"`)
    expect(document.documentElement.getAttribute('lang')).toBe(language)
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(document.querySelectorAll('link[hreflang]')).toHaveLength(0)
    expect(document.querySelectorAll('script:not([src])')).toHaveLength(0)
  })
})

it('is not listed for search engines', () => {
  const file = join(DIST, 'sitemap.xml')
  const listed = existsSync(file) ? readFileSync(file, 'utf8') : ''
  expect(movedPlaces().filter(({ path }) => listed.includes(`/${path}</loc>`))).toEqual([])
})
