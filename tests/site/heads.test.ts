import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, openGraphLocale, splitPath } from '../../src/domain/languages'
import { builtFiles } from '../support/builtPages'
import { parseDocument } from '../support/parseDocument'

const DIST = 'dist'
const FILES = builtFiles(DIST).filter((file) => /(^|\/)(index|404)\.html$/.test(file))

/** The head alone: a whole page takes long to parse, and there are a thousand. */
const headOf = (file: string) => {
  const html = readFileSync(join(DIST, file), 'utf8')
  const { head } = parseDocument(`${html.slice(0, html.indexOf('</head>'))}</head><body></body></html>`)
  const all = (name: string): string[] =>
    [...head.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
      (meta) => meta.getAttribute('content') ?? '',
    )
  const title = head.querySelector('title')?.textContent ?? ''
  const alternates = [...head.querySelectorAll('link[rel="alternate"][hreflang]')]
  return { title, all, alternates: alternates.map((link) => link.getAttribute('hreflang')) }
}

/** What only sends a reader to another page is none. */
const leadsOn = (file: string) => /^(\w\w\/)?(country|countries|theme)\/index\.html$/.test(file)

describe.each(LANGUAGES)('the heads of pages in %s', (language) => {
  const heads = FILES.filter((file) => splitPath(file).language === language && !leadsOn(file)).map(
    (file) => ({
      ...headOf(file),
      file,
      isListed: !/(^|\/)embed\/|404\.html$/.test(file),
    }),
  )

  it('have a title of at most 60 characters and a description of at most 155', () => {
    expect(heads.length).toBeGreaterThan(120)
    for (const { file, title, all } of heads) {
      expect(title.length, `${file}: ${title}`).toBeLessThanOrEqual(60)
      expect(title.trim(), file).not.toBe('')
      const [description = ''] = all('description')
      expect(description.length, `${file}: ${description}`).toBeLessThanOrEqual(155)
      expect(description.length, file).toBeGreaterThan(40)
    }
  })

  it('describe each page, but for embeds, in words of its own', () => {
    const descriptions = heads.filter(({ isListed }) => isListed).flatMap(({ all }) => all('description'))
    expect(descriptions.filter((words, index) => descriptions.indexOf(words) !== index)).toEqual([])
  })

  it('say the same to social media, with the language, and name the page in all others', () => {
    for (const { file, title, all, alternates, isListed } of heads) {
      if (file.endsWith('404.html')) continue
      expect(all('og:title'), file).toEqual([title])
      expect(all('og:description'), file).toEqual(all('description'))
      expect(all('og:locale'), file).toEqual([openGraphLocale(language)])
      expect(alternates, file).toEqual(isListed ? [...LANGUAGES, 'x-default'] : [])
      if (all('og:image').length > 0) expect(all('og:image:alt').join('').length, file).toBeGreaterThan(5)
    }
  })
})
