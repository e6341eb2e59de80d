import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openAtlas, useBrowser, usePage, waitUntilReady } from './support/atlasPage'

useBrowser()
const open = usePage()
const openPhone = usePage({ width: 360, height: 740, touch: true })

const menu = (page: Page) => page.locator('header summary', { hasText: 'Menu' })
const links = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link')

describe('the way between the pages', () => {
  it.each(['', 'findings/'])('is a row on a wide page, used by keyboard: /%s', async (path) => {
    const page = await open(path)
    expect(await links(page).allTextContents()).toEqual([
      'Atlas',
      'Countries',
      'Findings',
      'Data',
      'About',
      'Help for a child',
    ])
    const data = links(page).filter({ hasText: 'Data' })
    await data.press('Enter')
    await page.waitForURL(/data\/$/)
    await waitUntilReady(page)
    expect(await data.getAttribute('aria-current')).toBe('page')
  })

  it.each(['', 'country/albania/'])('is a menu on a narrow page, used by keyboard: /%s', async (path) => {
    const page = await open(path, { width: 360, height: 740 })
    expect(await links(page).count()).toBe(0)
    await menu(page).press('Enter')
    await links(page).first().waitFor()
    await page.keyboard.press('Tab')
    await links(page).first().and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await links(page).first().waitFor({ state: 'hidden' })
    await menu(page).and(page.locator(':focus')).waitFor()
    // It closes too when something else is pressed or the focus goes on.
    await menu(page).click()
    await links(page).first().waitFor()
    await page.mouse.click(2, 700)
    await links(page).first().waitFor({ state: 'hidden' })
    await menu(page).click()
    await links(page).last().focus()
    await page.keyboard.press('Tab')
    await links(page).first().waitFor({ state: 'hidden' })
    await menu(page).press('Enter')
    await links(page).filter({ hasText: 'Findings' }).press('Enter')
    await page.waitForURL(/findings\/$/)
  })

  it('has targets for a finger on a phone, begins there with help for a child, and says which page is open', async () => {
    const page = await openPhone('country/albania/')
    await expect.poll(async () => (await menu(page).boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await menu(page).tap()
    await links(page).last().waitFor()
    for (const link of await links(page).all())
      await expect.poll(async () => (await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(await links(page).first().textContent()).toBe('Help for a child')
    expect(await links(page).filter({ hasText: 'Countries' }).getAttribute('aria-current')).toBe('true')
    await links(page).first().tap()
    await page.waitForURL(/help\/$/)
  })

  it('works without JavaScript, and the map is drawn large', async () => {
    const page = await openAtlas('', { javaScript: false })
    const map = page.locator('[data-frame="wide"] svg[data-map]')
    await expect.poll(async () => (await map.boundingBox())?.width).toBeGreaterThan(900)
    await page.getByRole('link', { name: 'Treaties', exact: true }).click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Who had ratified or joined' }).waitFor()
    // Before its stylesheet is there, every form of the map is seen.
    await page.waitForLoadState()
    await expect.poll(async () => (await map.boundingBox())?.width).toBeGreaterThan(900)
    await page.setViewportSize({ width: 360, height: 740 })
    await menu(page).click()
    await links(page).filter({ hasText: 'Countries' }).click()
    await page.waitForURL(/compare\/$/)
  })

  it.each([
    [1280, 800],
    [390, 844],
    [844, 390],
  ])('keeps the way out in sight at %i px when the page is scrolled', async (width, height) => {
    const page = await open('how-to-read/', { width, height })
    const out = page.getByRole('banner').locator('[data-leave="button"]')
    for (const place of ['end', 'start'] as const) {
      await page.evaluate((block) => document.body.scrollIntoView({ block, behavior: 'instant' }), place)
      await expect
        .poll(async () => {
          const box = await out.boundingBox()
          return box && box.y >= 0 && box.y + box.height <= 48 && box.x + box.width <= width
        })
        .toBe(true)
    }
    await page.goto(page.url().replace(/#.*|$/, '#conclude'))
    const heading = page.getByRole('heading', { name: 'What you can conclude' })
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeGreaterThanOrEqual(48)
  })

  it('names the pages beside a page under its heading', async () => {
    const page = await open('accessibility/')
    const beside = page.getByRole('navigation', { name: 'In this part' }).getByRole('link')
    expect(await beside.allTextContents()).toEqual(['About', 'How to read', 'Lesson', 'Accessibility'])
    await beside.first().click()
    await page.waitForURL(/about\/$/)
    await expect.poll(() => beside.first().getAttribute('aria-current')).toBe('page')
  })
})
