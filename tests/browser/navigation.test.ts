import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'

useBrowser()

const menu = (page: Page) => page.locator('header summary', { hasText: 'Menu' })
const links = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link')

describe('the way between the pages', () => {
  it.each(['', 'findings/'])('is a row on a wide page, used by keyboard: /%s', async (path) => {
    const page = await openAtlas(path)
    expect(await links(page).allTextContents()).toEqual([
      'Atlas',
      'Findings',
      'Compare',
      'Data and methods',
      'Help',
    ])
    const methods = links(page).filter({ hasText: 'Data and methods' })
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
    await links(page).nth(1).focus()
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
    await links(page).filter({ hasText: 'Compare' }).click()
    await page.waitForURL(/compare\/$/)
  })
})
