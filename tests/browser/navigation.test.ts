import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isThere } from '../support/toolPages'
import { openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'

useBrowser()

const menu = (page: Page) => page.locator('header summary', { hasText: 'Menu' })
const links = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link')

describe('the way between the pages', () => {
  it.each(['', 'findings/'])('is a row on a wide page, used by keyboard: /%s', async (path) => {
    const page = await openAtlas(path)
    expect(await links(page).allTextContents()).toEqual([
      'Atlas',
      'Countries',
      'Findings',
      'Data',
      'About',
      'Help for a child',
    ])
    const methods = links(page).filter({ hasText: 'Data' })
    await methods.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/methods\/$/)
    await waitUntilReady(page)
    expect(await methods.getAttribute('aria-current')).toBe('page')
  })

  it.each(['', 'country/albania/'])('is a menu on a narrow page, used by keyboard: /%s', async (path) => {
    const page = await openAtlas(path, { width: 360, height: 740 })
    expect(await links(page).count()).toBe(0)
    await menu(page).focus()
    await page.keyboard.press('Enter')
    await links(page).first().waitFor()
    await page.keyboard.press('Tab')
    expect(
      await links(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Escape')
    await links(page).first().waitFor({ state: 'hidden' })
    await menu(page).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await links(page).filter({ hasText: 'Findings' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/findings\/$/)
  })

  it('closes its menu when something else is pressed or the focus goes on', async () => {
    const page = await openAtlas('methods/', { width: 360, height: 740 })
    await menu(page).click()
    await links(page).first().waitFor()
    await page.mouse.click(20, 700)
    await links(page).first().waitFor({ state: 'hidden' })
    await menu(page).click()
    await links(page).last().focus()
    await page.keyboard.press('Tab')
    await links(page).first().waitFor({ state: 'hidden' })
  })

  it('has targets for a finger', async () => {
    const page = await openAtlas('', { width: 360, height: 740, touch: true })
    expect((await menu(page).boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await menu(page).tap()
    await links(page).last().waitFor()
    for (const link of await links(page).all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

  it('works without JavaScript', async () => {
    const page = await openAtlas('', { width: 360, height: 740, javaScript: false })
    await menu(page).click()
    await links(page).filter({ hasText: 'Countries' }).click()
    await page.waitForURL(/compare\/$/)
  })

  it('begins on a phone with help for a child, and ends with the languages of the site', async () => {
    const page = await openAtlas('country/albania/', { width: 390, height: 844, touch: true })
    await menu(page).tap()
    expect(await links(page).first().textContent()).toBe('Help for a child')
    expect(await links(page).filter({ hasText: 'Countries' }).getAttribute('aria-current')).toBe('true')
    await links(page).first().tap()
    await page.waitForURL(/help\/$/)
  })

  it.each([
    [1280, 800],
    [1024, 768],
    [768, 1024],
    [390, 844],
    [844, 390],
  ])('keeps the way out in sight at %i px when the page is scrolled', async (width, height) => {
    const page = await openAtlas('how-to-read/', { width, height })
    const out = page.getByRole('banner').locator('[data-leave="button"]')
    for (const place of ['end', 'start'] as const) {
      await page.evaluate((block) => document.body.scrollIntoView({ block, behavior: 'instant' }), place)
      const box = await out.boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= 48 && box.x + box.width <= width).toBe(true)
    }
    await page.goto(page.url().replace(/#.*|$/, '#conclude'))
    const heading = page.getByRole('heading', { name: 'What you can conclude' })
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeGreaterThanOrEqual(48)
  })

  it('names the pages beside a page under its heading', async () => {
    const page = await openAtlas('accessibility/')
    const beside = page.getByRole('navigation', { name: 'In this part' }).getByRole('link')
    expect(await beside.allTextContents()).toEqual([
      'How to read',
      ...(isThere({ tool: 'lesson' }) ? ['Lesson'] : []),
      'Accessibility',
      'Help and offline',
    ])
    await beside.last().click()
    await page.waitForURL(/help\/$/)
    expect(await beside.last().getAttribute('aria-current')).toBe('page')
  })
})
