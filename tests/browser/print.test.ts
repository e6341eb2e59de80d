import { existsSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { folderOf, LANGUAGES } from '../../src/domain/languages'
import { naming, textOf } from '../support/mentions'
import { useBrowser, usePage } from './support/atlasPage'
import { sheetsOf, smallestText } from './support/print'

useBrowser()
const open = usePage()

/** Smallest size that is set anywhere, in points; a name on a map may miss it by what rounding makes of it. */
const LEAST_PT = 6.95

it('the comparison of the longest names is one sheet that can be read, with routes and the address of its sources', async () => {
  const page = await open('compare/?country=BIH&compare=MKD')
  await page.locator('[data-shared="destination"]').waitFor()
  expect(
    await page.getByRole('region', { name: 'What the study says about both' }).count(),
    'the study names them together nowhere',
  ).toBe(0)
  expect(await sheetsOf(page)).toBe(1)
  expect((await smallestText(page, 198)).pt).toBeGreaterThanOrEqual(LEAST_PT)
  const address = new URL('compare/?country=BIH&compare=MKD', inject('siteUrl')).href
  expect(
    await page.getByText(`Source and exact place of every answer: ${address}`, { exact: true }).isVisible(),
  ).toBe(true)
  expect(await page.getByText('What is reported, not how common trafficking is.').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Swap' }).isVisible()).toBe(false)
  // With an article in each of its sentences.
  const other = await open('compare/?country=GBR&compare=RUS')
  await other.locator('[data-shared="destination"]').waitFor()
  expect(await sheetsOf(other)).toBe(1)
})

it('the comparison of two that the study names together says what it says of both, on its sheet too', async () => {
  const page = await open('compare/?country=ALB&compare=GRC')
  const part = page.getByRole('region', { name: 'What the study says about both' })
  const agreement = part.getByText(textOf('bilateral-albania-greece'), { exact: true })
  await agreement.waitFor()
  const mentions = await part
    .locator('[data-mention]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-mention')))
  expect(mentions).toEqual(naming('ALB', 'GRC').map(({ id }) => id))
  expect(await sheetsOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => agreement.isVisible()).toBe(true)
})

/** The longest pages: two articles, long names, notes on the name; in every language that the site was built in. */
const LONG = ['lithuania', 'spain', 'serbia', 'france', 'north-macedonia', 'kosovo']
const folders = LANGUAGES.map((language) => folderOf(language)).filter((folder) =>
  existsSync(`dist/${folder}country/moldova/index.html`),
)

it.each(folders.map((folder) => [folder === '' ? 'en/' : folder, folder] as const))(
  'a country and a comparison are one sheet each that can be read: %s',
  async (_, folder) => {
    for (const slug of LONG) {
      const page = await open(`${folder}country/${slug}/`)
      expect(await sheetsOf(page), `${folder}country/${slug}/`).toBe(1)
    }
    const page = await open(`${folder}country/lithuania/`)
    expect((await smallestText(page, 188)).pt).toBeGreaterThanOrEqual(LEAST_PT)
    for (const pair of ['country=BIH&compare=MKD', 'country=GBR&compare=RUS']) {
      const compared = await open(`${folder}compare/?${pair}`)
      await compared.locator('[data-shared="destination"]').waitFor()
      expect(await sheetsOf(compared), `${folder}compare/?${pair}`).toBe(1)
    }
  },
)

it('the sheet of a country has what answers, and no links to other pages; what is opened is printed below it', async () => {
  const page = await open('country/moldova/')
  await page.emulateMedia({ media: 'print' })
  for (const name of ['What each report says', 'The law’s own words, in 2007', 'Treaties', 'Sources'])
    expect(await page.getByRole('heading', { name, exact: true }).first().isVisible(), name).toBe(true)
  expect(await page.getByText('Everything about Moldova').isVisible()).toBe(false)
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await page.getByRole('link', { name: 'Show on the map' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: null })
  await page.getByText('Everything about Moldova').click()
  expect(await sheetsOf(page)).toBeGreaterThan(2)
})

it('the map with a country takes no sheet for what was left folded, nor one that has only the foot', async () => {
  const page = await open('?country=DEU')
  await page.getByRole('link', { name: /^All about Germany/ }).waitFor()
  expect(await sheetsOf(page)).toBeLessThanOrEqual(5)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.getByText('source and rule').first().isVisible()).toBe(false)
})
