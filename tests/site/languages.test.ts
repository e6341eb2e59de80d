import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, type Language, LANGUAGES } from '../../src/domain/languages'
import { type BuiltPage, builtFiles, builtPages } from '../support/builtPages'
import { addressOnHost, SITE } from '../support/pageLinks'

const DIST = 'dist'
const onHost = addressOnHost(DIST)
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

type Messages = Readonly<Record<string, string>>
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const isOther = (file: string) => OTHERS.some((language) => file.startsWith(folderOf(language)))

describe('the pages on the disk', () => {
  const files = builtFiles(DIST).filter((file) => file.endsWith('/index.html') || file === 'index.html')

  it('are the same in every language', () => {
    const english = files.filter((file) => !isOther(file)).toSorted()
    expect(english.length).toBeGreaterThan(60)
    for (const language of OTHERS) {
      const folder = folderOf(language)
      const own = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length))
      expect(own.toSorted(), language).toEqual(english)
    }
  })

  it.each(OTHERS)('name their language and the same page in all others: %s', (language) => {
    for (const page of builtPages(DIST, `${folderOf(language)}country/m`)) {
      const { document, path } = page
      expect(document.documentElement.getAttribute('lang')).toBe(language)
      const below = path.slice(folderOf(language).length)
      const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')]
      expect(links.map((link) => link.getAttribute('hreflang'))).toEqual([...LANGUAGES, 'x-default'])
      for (const link of links) {
        const tag = link.getAttribute('hreflang') ?? ''
        const { pathname } = new URL(onHost(link.getAttribute('href') ?? ''), SITE + path)
        const folder = tag === 'x-default' ? '' : folderOf(tag as Language)
        expect(pathname).toBe(`${new URL(SITE).pathname}${folder}${below}`)
        expect(() => readFileSync(join(DIST, folder, below, 'index.html'))).not.toThrow()
      }
    }
  })
})

describe.each(OTHERS)('the front page in %s', (language) => {
  const [front] = builtPages(DIST, `${folderOf(language)}index.html`)
  const { document } = front as BuiltPage

  it('has question, names and footer in its language', () => {
    const messages = Object.assign(
      {},
      ...['first', 'pages'].map((name) => read(`src/text/${language}/${name}.json`)),
    ) as Messages
    const { names } = read(`public/data/names/${language}.json`) as { names: Messages }
    expect(document.documentElement.lang).toBe(language)
    expect(document.querySelector('h1')?.getAttribute('aria-label')).toBe(
      messages['question.patterns.main']?.replace('<role/>', messages['role.patterns.main'] ?? ''),
    )
    expect(document.querySelector('[data-footer]')?.textContent).toContain(messages['footer.prevalence'])
    expect(document.querySelector('[data-entity="MDA"][role]')?.getAttribute('aria-label')).toContain(
      names['MDA'],
    )
  })
})
