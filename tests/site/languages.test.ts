import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../scripts/translations/catalogue'
import { folderOf, type Language, LANGUAGES } from '../../src/domain/languages'
import { rootFrom } from '../../src/domain/sitePaths'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { questionText } from '../../src/text/sentences/words'
import { textsIn } from '../support/allTexts'
import { realDataset } from '../support/dataset'
import { isDraft } from '../../src/domain/reviews'
import { type BuiltPage, builtFiles, builtPages } from '../support/builtPages'
import { parseDocument } from '../support/parseDocument'
import { addressOnHost, SITE } from '../support/pageLinks'

const DIST = 'dist'
const onHost = addressOnHost(DIST)
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

type Messages = Readonly<Record<string, string>>
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const messagesIn = (language: Language): Messages =>
  Object.assign({}, ...(['first', 'pages'] as const).map((name) => catalogueOf(language, name)))

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

const LONG_PAGES = {
  findings: 'findings/',
  methods: 'data/',
  law: 'law/',
  guide: 'how-to-read/',
  accessibility: 'accessibility/',
} as const

/** Whether the language has all messages whose ids begin with the page's name. */
const isTranslated = (page: string, language: Language): boolean => {
  const idsIn = (one: Language) =>
    Object.keys(catalogueOf(one, 'pages')).filter((id) => id.startsWith(`${page}.`))
  return idsIn('en').every((id) => idsIn(language).includes(id))
}

describe.each(OTHERS)('the long pages in %s', (language) => {
  it('are in its language, as drafts, once it has all their messages, and else in English, which menus say', () => {
    for (const [page, path] of Object.entries(LONG_PAGES)) {
      const [built] = builtPages(DIST, `${folderOf(language)}${path}index.html`)
      const { document } = built as BuiltPage
      const isOwn = isTranslated(page, language)
      const heading = document.querySelector('h1')
      expect(heading?.closest('[lang]')?.getAttribute('lang'), page).toBe(isOwn ? language : 'en')
      expect(document.querySelectorAll('main > [lang="en"]'), page).toHaveLength(isOwn ? 0 : 1)
      const note = document.querySelector('[data-draft-note] a[hreflang="en"]')?.getAttribute('href')
      expect(note, page).toBe(isOwn && isDraft(language) ? `../../${path}` : undefined)
      const links = [
        ...document.querySelectorAll(
          `:is(header, main nav) a[href="${rootFrom(path)}${path}"]:not([data-language])`,
        ),
      ]
      expect(links.length, page).toBeGreaterThan(0)
      for (const link of links) {
        expect(link.getAttribute('hreflang'), page).toBe(isOwn ? null : 'en')
        const inEnglish = messagesIn(language)['language.pageInEnglish']?.replace('{page}', '').trim()
        expect(link.textContent?.includes(inEnglish ?? ''), page).toBe(!isOwn)
      }
    }
  })

  it('have among them one for missing addresses, to which the English one leads', () => {
    expect(existsSync(join(DIST, folderOf(language), '404.html'))).toBe(true)
    const all = parseDocument(readFileSync(join(DIST, '404.html'), 'utf8'))
    const link = all.querySelector(`main a[lang="${language}"]`)
    expect(link?.getAttribute('href')?.endsWith(`/${folderOf(language)}`)).toBe(true)
  })
})

describe.each(OTHERS)('the front page in %s', (language) => {
  const [front] = builtPages(DIST, `${folderOf(language)}index.html`)
  const { document } = front as BuiltPage

  it('has question, names and footer in its language', () => {
    const messages = messagesIn(language)
    const { names } = read(`public/data/names/${language}.json`) as { names: Messages }
    expect(document.documentElement.lang).toBe(language)
    expect(document.querySelector('h1')?.getAttribute('aria-label')).toBe(
      questionText(textsIn(language), realDataset(), DEFAULT_FILTERS),
    )
    expect(document.querySelector('[data-footer]')?.textContent).toContain(messages['footer.prevalence'])
    expect(document.querySelector('[data-entity="MDA"][role]')?.getAttribute('aria-label')).toContain(
      names['MDA'],
    )
  })
})
