import { describe, expect, it } from 'vitest'
import { goTo, reload, runAxe, useBrowser, usePage, waitUntilReady } from './support/atlasPage'
import { country, focused, hasFocus, tabTo, tabToMap, typeName } from './support/keyboard'
import { saved } from './support/saved'

useBrowser()
const open = usePage()

it('a whole task by the keyboard alone: find Moldova, read its treaties, compare it with Romania, take the rows away', async () => {
  const page = await open()
  await page.keyboard.press('/')
  await page.keyboard.type('mold')
  await page
    .getByRole('option', { name: /^Moldova/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('article', { name: 'Moldova' })
  await panel.and(focused(page)).waitFor()
  // Into its treaties, by their line, and into where the answer comes from.
  const treaties = panel.getByRole('link', { name: /^Treaties ratified or joined: 13 of 15/ })
  await treaties.waitFor()
  await tabTo(page, async () => (await treaties.and(focused(page)).count()) > 0)
  await page.keyboard.press('Enter')
  await panel.and(focused(page)).waitFor()
  await panel.getByText('Ratified 16 Sept 2005', { exact: true }).waitFor()
  await tabTo(page, async () => (await panel.locator('[data-chain] > summary:focus').count()) > 0)
  await page.keyboard.press('Enter')
  await panel.getByText('Source', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  // Back on the map, where letters lead to the other country.
  await expect.poll(() => country(page)).toBe('MDA')
  await typeName(page, 'rom')
  expect(await country(page)).toBe('ROU')
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'Romania' }).and(focused(page)).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Compare with Moldova' }).waitFor()
  await tabTo(page, hasFocus(page, 'Compare with Moldova'))
  await page.keyboard.press('Enter')
  await page.waitForURL(/compare/)
  await waitUntilReady(page)
  await page.getByRole('button', { name: 'Save or share' }).waitFor()
  await tabTo(page, hasFocus(page, 'Save or share'))
  await page.keyboard.press('Enter')
  const rows = page.getByRole('button', { name: 'This comparison' })
  await rows.waitFor()
  await tabTo(page, async () => (await rows.and(focused(page)).count()) > 0)
  const { name, content } = await saved(page, () => page.keyboard.press('Enter'))
  expect(name).toMatch(/MDA.*ROU|ROU.*MDA/)
  expect(content.toString('utf8')).toContain('Palermo Protocol')
})

describe('the map under the keyboard', () => {
  it('is one stop of the tab key; Home, End and letters lead to names, space stays, Escape closes', async () => {
    const page = await open()
    await tabTo(page, async () => (await focused(page).getAttribute('aria-label')) === 'Place')
    await page.keyboard.press('Tab')
    await expect.poll(() => country(page)).toBe('DEU')
    await page.keyboard.press('End')
    await expect.poll(() => country(page)).toBe('UZB')
    await page.keyboard.press('Home')
    await expect.poll(() => country(page)).toBe('ALB')
    await typeName(page, 'l')
    expect(await country(page)).toBe('LVA')
    await page.keyboard.press('Space')
    await page.getByRole('article', { name: 'Latvia' }).waitFor()
    expect(await country(page)).toBe('LVA')
    await page.keyboard.press('Escape')
    await page.getByRole('article', { name: 'Latvia' }).waitFor({ state: 'detached' })
    // A move of the mouse does not take the mark of the focus away.
    await page.mouse.move(500, 500)
    await expect.poll(() => page.locator('[data-by="focus"]').count()).toBeGreaterThan(0)
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page).getAttribute('aria-label')).toBe('Zoom in')
    // It is the country chosen elsewhere that the tab key comes back to.
    await goTo(page, new URL('?country=TUR', page.url()).href)
    await tabToMap(page)
    expect(await country(page)).toBe('TUR')
  })

  it('stays one stop over the two panels of a phone, and above its sheet', async () => {
    const page = await open('?country=DEU', { width: 360, height: 740 })
    await page.locator('[data-sheet]').waitFor()
    await tabToMap(page)
    const isFree = () =>
      page.evaluate(() => {
        const sheet = document.querySelector('[data-sheet]')
        const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
        return top >= 0 && bottom <= (sheet?.getBoundingClientRect().top ?? 0)
      })
    for (const [key, code] of [
      ['t', 'TJK'],
      ['Home', 'ALB'],
      ['End', 'UZB'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => country(page)).toBe(code)
      await expect.poll(isFree, { message: code }).toBe(true)
    }
    const inMap = page.locator('[data-panels]').locator(':focus')
    await tabTo(page, async () => {
      const isOut = (await inMap.count()) === 0
      if (!isOut) expect(await inMap.evaluate(({ tagName }) => tagName)).toBe('BUTTON')
      return isOut
    })
    // Content below the map is scrolled above the sheet too.
    await tabTo(page, hasFocus(page, 'Save or share'))
    await expect.poll(isFree).toBe(true)
  })

  it('has its keys listed by "?", and those that work anywhere can be turned off', async () => {
    const page = await open()
    await tabToMap(page)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard help' })
    await dialog.getByText('Arrow keys', { exact: true }).waitFor()
    expect(await runAxe(page, { within: 'dialog' })).toEqual([])
    await dialog.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => country(page)).toBe('DEU')
    await page.keyboard.press('/')
    expect(await country(page)).toBe('DEU')
    // They work again once the page has been left.
    await reload(page)
    await page.keyboard.press('/')
    await expect.poll(() => focused(page).getAttribute('role')).toBe('combobox')
  })
})
