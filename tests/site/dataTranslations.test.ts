import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TranslationsFile, CountryFile } from '../../src/data/contract'
import { parseDocument } from '../support/parseDocument'
import { realCountry } from '../support/dataset'

const { texts } = JSON.parse(readFileSync('public/data/translations/ru.json', 'utf8')) as TranslationsFile

const REPEATED = ['complete list', 'partial list']

const textsOf = ({ statements, memberships, mentions, sources }: CountryFile): readonly string[] => {
  const all = [
    ...statements.flatMap(({ locator, note, detail }) => [locator, note, detail]),
    ...memberships.map(({ locator }) => locator),
    ...mentions.flatMap(({ text, places }) => [text, ...places]),
    ...sources.map(({ publisher }) => publisher),
  ]
  return [...new Set(all)].filter((text) => text !== undefined).filter((text) => !REPEATED.includes(text))
}

const pageOf = (slug: string) => {
  const page = parseDocument(readFileSync(`dist/ru/country/${slug}/index.html`, 'utf8')).body
  for (const element of page.querySelectorAll('script, style, [hidden]')) element.remove()
  return page
}

/** A sign of a section stays with its number on the page. */
const unbound = (text: string): string => text.replaceAll('\u00A0', ' ')

/** Both ways in which a text is shown: at the beginning of a sentence with a capital. */
const waysOf = (text: string): readonly string[] =>
  [text, text.charAt(0).toUpperCase() + text.slice(1)].map(unbound)

/** The share of Latin letters in what is left when the elements that `without` selects are taken out. */
const latinShare = (slug: string, without: string): number => {
  const page = pageOf(slug)
  for (const element of page.querySelectorAll(without)) element.remove()
  const count = (script: RegExp) => page.textContent.match(script)?.length ?? 0
  const [latin, cyrillic] = [count(/\p{Script=Latin}/gu), count(/\p{Script=Cyrillic}/gu)]
  return latin / (latin + cyrillic)
}

/** Titles of works are the links to them, or stand alone where a work has no address. */
const TITLES = '#sources li > p:first-child > [lang="en"]'

describe.each([
  ['moldova', 'MDA'],
  ['germany', 'DEU'],
])('the Russian page of %s', (slug, code) => {
  const own = textsOf(realCountry(code))
  const page = pageOf(slug)
  const marked = new Set(
    [...page.querySelectorAll('[lang="en"]')].map(({ textContent }) => unbound(textContent)),
  )
  for (const element of page.querySelectorAll('[lang="en"]')) element.remove()
  const unmarked = unbound(page.textContent)

  it('shows each text that is translated in Russian, without a mark', () => {
    const translated = own.filter((text) => texts[text] !== undefined)
    expect(
      translated.filter((text) => !waysOf(texts[text] ?? '').some((way) => unmarked.includes(way))),
    ).toEqual([])
    expect(translated.filter((text) => waysOf(text).some((way) => marked.has(way)))).toEqual([])
  })

  it('shows each text that is not translated in English, marked as such', () => {
    const english = own.filter((text) => texts[text] === undefined)
    expect(english.length).toBeGreaterThan(0)
    expect(english.filter((text) => !waysOf(text).some((way) => marked.has(way)))).toEqual([])
  })

  it('has no English words beside what is marked', () => {
    expect(latinShare(slug, '[lang="en"]')).toBeLessThan(0.1)
  })

  it('has few English words beside titles of works', () => {
    expect(latinShare(slug, TITLES)).toBeLessThan(0.1)
  })
})
