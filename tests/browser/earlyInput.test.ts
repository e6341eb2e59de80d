import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { classesBy } from '../support/classesBy'
import { mapClasses, useBrowser, usePage, waitUntilReady } from './support/atlasPage'
import { hold } from './support/hold'
import { country, focused, tabToMap } from './support/keyboard'

useBrowser()
const open = usePage()

/** A page that has been painted, and whose script waits for its data until they are let through. */
const openEarly = async (path: string): Promise<{ page: Page; arrive: () => Promise<void> }> => {
  const page = await open('help/')
  const letThrough = await hold(page, '**/data/atlas.json')
  await page.goto(new URL(path, inject('siteUrl')).href)
  const arrive = async () => {
    letThrough()
    await waitUntilReady(page)
  }
  return { page, arrive }
}

it('answers what was chosen before its script came, and marks the country that has the focus', async () => {
  const { page, arrive } = await openEarly('theme/treaties/')
  const instrument = page.getByLabel('Treaty')
  await instrument.selectOption('opsc')
  await tabToMap(page)
  await arrive()
  expect(await instrument.inputValue()).toBe('opsc')
  expect(await mapClasses(page)).toEqual(classesBy('treaties', 'opsc'))
  expect(new URL(page.url()).searchParams.get('instrument')).toBe('opsc')
  expect(await country(page)).toBe('DEU')
  expect(await page.locator('[data-by="focus"]').count()).toBeGreaterThan(0)
  await page.locator('[data-pointer-label="DEU"]').waitFor()
})

it('finds what was typed before its script came', async () => {
  const { page, arrive } = await openEarly('')
  await page.getByRole('combobox', { name: /^Search/ }).pressSequentially('mold')
  await arrive()
  await page
    .getByRole('option', { name: /^Moldova/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'Moldova' }).and(focused(page)).waitFor()
})

it('compares two countries that were chosen before its script came', async () => {
  const { page, arrive } = await openEarly('compare/')
  await page.getByLabel('First country').selectOption('MDA')
  await page.getByLabel('Second country').selectOption('ROU')
  await arrive()
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.locator('[data-comparison="MDA ROU"]').waitFor()
})
