import { expect, inject, it } from 'vitest'
import { naming, textOf } from '../support/mentions'
import { useBrowser, usePage } from './support/atlasPage'
import { areOneSheet, LEAST_PT, sheetsOf, smallestText } from './support/print'

useBrowser()
const open = usePage()

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

it('a country and a comparison are one sheet each that can be read', async () => {
  // Two of the longest; the sweep of this name has more, in every language.
  await areOneSheet(open, '', ['lithuania', 'serbia'])
})

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
