import { readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { type Language, languageName } from '../../src/domain/languages'
import { englishWords, unmarkedIn } from '../support/foreignWords'
import { parseDocument } from '../support/parseDocument'
import { goTo, look, useBrowser, usePage, waitUntilReady } from './support/atlasPage'
import { expectToFit } from './support/languagePages'

useBrowser()
const open = usePage()

it.each([
  ['de/?country=MKD', '[data-country="MKD"]'],
  ['ru/theme/treaties/?country=MDA', '[data-country="MDA"]'],
  ['de/theme/definitions/?view=table', 'table:has([data-source])'],
])('marks what is in English in the panel or table of %s', async (path, shown) => {
  const page = await open(path)
  await page.locator('[data-country-lines], td button').first().waitFor()
  for (const opener of await page.locator('td button').all()) await opener.click()
  await page.locator(shown).first().waitFor()
  const closed = page.locator(`${shown} details:not([open])`)
  while ((await closed.count()) > 0)
    await closed.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  await page.locator(`${shown} [lang="en"]`).first().waitFor({ state: 'attached' })
  const { body } = parseDocument(await page.content())
  const text = body.textContent
  expect(englishWords().some((word) => text.includes(word))).toBe(true)
  expect(unmarkedIn(body as unknown as Element, englishWords())).toEqual([])
})

type Messages = Readonly<Record<string, string>>
const namesOf = (language: Language): Messages =>
  (JSON.parse(readFileSync(`public/data/names/${language}.json`, 'utf8')) as { names: Messages }).names

it('the search finds a country by its name in the language of the page, and its panel loads the translations of the data', async () => {
  const page = await open('ru/')
  const asked = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => /data\/translations\/.*/.exec(name) ?? []),
    )
  expect(await asked()).toEqual([])
  await page.getByRole('banner').getByRole('combobox').fill('румын')
  await page
    .getByRole('option', { name: namesOf('ru')['ROU'] })
    .first()
    .click()
  await page.locator('[data-country="ROU"]').waitFor()
  expect(page.url()).toContain(`${inject('siteUrl')}ru/?country=ROU`)
  await goTo(page, 'ru/theme/treaties/?country=MDA')
  await page.locator('[data-country-answer] summary').first().click()
  const title = page.locator('[data-country-answer] details p').first()
  await expect.poll(() => title.textContent()).toMatch(/^\p{Script=Cyrillic}/u)
  expect(await title.locator('[lang]').count()).toBe(0)
  await expect.poll(asked).toEqual(['data/translations/ru.json'])
  // Languages differ in words, so axe looks at one with another script, and at what it marks as of another language.
  await look(page, 'ru-theme', false)
  await goTo(page, 'theme/treaties/?country=MDA')
  await page.locator('[data-country-answer] details').waitFor()
  expect(await asked()).toEqual([])
})

// Every kind of page in every language is a sweep.
it.each([
  ['fr', 'compare/?country=MKD&compare=BIH'],
  ['de', 'theme/treaties/?country=MDA&routes=on'],
  ['sq', 'embed/map/'],
] as const)(
  'in %s nothing reaches beyond the window, is cut off or lies on other words, at %s',
  (language, kind) => expectToFit(language, [kind]),
)

it('the menu of languages takes the state of the page along, by keyboard', async () => {
  const page = await open('?theme=treaties&country=MDA')
  await page.locator('header summary', { hasText: languageName('en') }).focus()
  await page.keyboard.press('Enter')
  const french = page.getByRole('link', { name: languageName('fr') })
  await expect.poll(() => french.textContent()).toContain('draft')
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
