import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { folderOf, type Language, LANGUAGES, OWN_NAMES } from '../../src/domain/languages'
import { look, openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'
import { builtFiles, builtPages } from '../support/builtPages'
import { waitUntilWhole } from './support/look'
import { addressOnHost, SITE } from '../support/pageLinks'
import { textFaults } from './support/textFaults'

useBrowser()

const DIST = 'dist'
const onHost = addressOnHost(DIST)
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

type Messages = Readonly<Record<string, string>>
const messagesOf = (language: Language): Messages =>
  Object.assign(
    {},
    ...['atlas', 'site'].map((name) => JSON.parse(readFileSync(`src/text/${language}/${name}.json`, 'utf8'))),
  )
const namesOf = (language: Language): Messages =>
  (JSON.parse(readFileSync(`public/data/names/${language}.json`, 'utf8')) as { names: Messages }).names

const isOther = (file: string) => OTHERS.some((language) => file.startsWith(folderOf(language)))

describe('the pages on the disk', () => {
  let files: readonly string[] = []
  beforeAll(() => {
    files = builtFiles(DIST).filter((file) => file.endsWith('/index.html') || file === 'index.html')
  })

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

/** A page of each kind that a language has texts of its own for. */
const KINDS = [
  'theme/treaties/?country=MDA&routes=on',
  'country/bosnia-and-herzegovina/',
  'compare/?country=MKD&compare=BIH',
  'published/',
  'help/',
  'embed/map/',
]

describe.each(OTHERS)('in %s', (language) => {
  it('front page and a country are found faultless by axe', async () => {
    const page = await openAtlas(folderOf(language))
    await look(page, `${language}-front`, false)
    await page.goto(new URL(`${folderOf(language)}country/moldova/`, inject('siteUrl')).href)
    await waitUntilReady(page)
    await look(page, `${language}-country`, false)
  })

  it('nothing reaches beyond the window, is cut off or lies on other words, narrow or wide', async () => {
    const page = await openAtlas(`${folderOf(language)}help/`)
    for (const kind of KINDS) {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(new URL(folderOf(language) + kind, inject('siteUrl')).href)
      await waitUntilReady(page)
      await waitUntilWhole(page)
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await expect.poll(() => textFaults(page), { message: `${kind} at ${width} px` }).toEqual([])
      }
    }
  })

  it('question, names, key and foot speak it, before the script and after', async () => {
    const messages = messagesOf(language)
    const names = namesOf(language)
    for (const javaScript of [false, true]) {
      const page = await openAtlas(folderOf(language), { javaScript })
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await page.getByRole('heading', { level: 1, name: messages['question.patterns.main'] }).waitFor()
      expect(await page.locator('[data-foot]').innerText()).toContain(messages['foot.prevalence'])
      const moldova = page.locator('[data-entity="MDA"][role]')
      expect(await moldova.getAttribute('aria-label')).toContain(names['MDA'])
    }
  })
})

it('the menu of languages takes the state of the page along, by keyboard', async () => {
  const page = await openAtlas('?theme=treaties&country=MDA')
  await page.locator('header summary', { hasText: OWN_NAMES.en }).focus()
  await page.keyboard.press('Enter')
  const french = page.getByRole('link', { name: OWN_NAMES.fr })
  expect(await french.textContent()).toContain('draft')
  await french.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/fr\/\?theme=treaties&country=MDA$/)
  await waitUntilReady(page)
  await page
    .locator('[data-country="MDA"]')
    .getByRole('heading', { name: namesOf('fr')['MDA'] })
    .waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
})

it('works without a script', async () => {
  const page = await openAtlas('country/moldova/', { javaScript: false })
  await page.locator('header summary', { hasText: OWN_NAMES.en }).click()
  await page.getByRole('link', { name: OWN_NAMES.ru }).click()
  await page.waitForURL(/\/ru\/country\/moldova\/$/)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(namesOf('ru')['MDA'])
})

it('findings stay in English, are marked as such, and say so in the language of the page', async () => {
  const page = await openAtlas('de/findings/')
  expect(await page.locator('[data-in-english]').innerText()).toBe(messagesOf('de')['language.inEnglish'])
  expect(
    await page.getByRole('heading', { level: 1 }).locator('xpath=ancestor::*[@lang][1]').getAttribute('lang'),
  ).toBe('en')
})

it('the search finds a country by its name in the language of the page', async () => {
  const page = await openAtlas('ru/')
  const field = page.getByRole('combobox')
  await field.fill('румын')
  await page
    .getByRole('option', { name: namesOf('ru')['ROU'] })
    .first()
    .click()
  await page.locator('[data-country="ROU"]').waitFor()
  expect(page.url()).toContain(`${inject('siteUrl')}ru/?country=ROU`)
})
