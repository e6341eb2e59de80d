import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { mapClasses, openAtlas, useBrowser } from './support/atlasPage'
import { sheetsOf } from './support/print'

useBrowser()

const QUESTIONS = [
  'Where are children reported to be trafficked from and to?',
  'Where is trafficking reported inside the country?',
  'Who is bound by the Palermo Protocol on 30 September 2007?',
  'How many of the study’s seven forms of exploitation does the law name?',
  'Does the law protect victims from punishment for acts they were compelled to commit?',
]

const stage = (page: Page) => page.locator('[data-story-stage]')
const steps = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) })
const next = (page: Page) => page.getByRole('link', { name: 'Next step' })

/** How far the map is from the upper edge of the window, in px. */
const mapTop = async (page: Page) => (await page.locator('svg[data-map]').boundingBox())?.y ?? NaN

/** What a page weighs once it is ready, fonts apart, in bytes with brotli. */
const weigh = async (path: string): Promise<number> => {
  const page = await openAtlas(path)
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const files = names
    .filter((name) => name.startsWith(inject('siteUrl')) && !name.endsWith('.woff2'))
    .map((name) => name.slice(inject('siteUrl').length))
  return [`${path}index.html`, ...new Set(files)]
    .map((file) => brotliCompressSync(readFileSync(join('dist', file))).length)
    .reduce((sum, bytes) => sum + bytes, 0)
}

describe('the introduction', () => {
  it('shows the map of the step that is read after a jump to the end, and of the first one after a jump back', async () => {
    const page = await openAtlas('introduction/')
    await page.keyboard.press('End')
    await stage(page)
      .getByText(QUESTIONS.at(-1) ?? '')
      .waitFor()
    await page.keyboard.press('Home')
    await stage(page)
      .getByText(QUESTIONS[0] ?? '')
      .waitFor()
  })

  it.each([
    ['wide', 1280, 800],
    ['on a phone', 360, 740],
  ])('changes one map while it is scrolled, %s', async (_, width, height) => {
    const page = await openAtlas('introduction/', { width, height, touch: width < 500 })
    expect(
      await stage(page)
        .getByText(QUESTIONS[0] ?? '')
        .isVisible(),
    ).toBe(true)
    for (const [index, question] of QUESTIONS.entries()) {
      await steps(page)
        .nth(index)
        .evaluate((step) => step.scrollIntoView({ block: 'center' }))
      await stage(page).getByText(question).waitFor()
      // The map stays in the window, and the text beside or below it.
      if (index > 0) expect(await mapTop(page)).toBeGreaterThanOrEqual(0)
      expect((await steps(page).nth(index).getByRole('heading').boundingBox())?.y).toBeLessThan(height)
    }
    const classes = await mapClasses(page)
    expect(Object.values(classes).filter((name) => name === 'not-documented')).toHaveLength(44)
  })

  it('is led by keyboard, and left at any point', async () => {
    const page = await openAtlas('introduction/')
    for (const [index, question] of QUESTIONS.slice(1).entries()) {
      await next(page).nth(index).focus()
      await page.keyboard.press('Enter')
      await stage(page).getByText(question).waitFor()
      expect(new URL(page.url()).hash).toBe(`#step-${index + 2}`)
    }
    expect(await next(page).count()).toBe(4)
    const open = page.getByRole('link', { name: /^Open this map in the atlas/ })
    expect(await open.count()).toBe(5)
    await open.nth(1).click()
    await page.getByRole('heading', { level: 1, name: QUESTIONS[1] ?? '' }).waitFor()
    const other = await openAtlas('introduction/')
    await other.getByRole('link', { name: 'Skip this and go to the atlas' }).click()
    await other.getByRole('heading', { level: 1, name: /Where are children reported/ }).waitFor()
  })

  it('is complete without JavaScript: every step has its map, key, sources and caution', async () => {
    const page = await openAtlas('introduction/', { javaScript: false })
    expect(await page.locator('figure [data-figure-map]:visible').count()).toBe(5)
    expect(await page.locator('figure [data-key-class]:visible').count()).toBeGreaterThan(15)
    expect(
      await page.locator('[data-step-sources]').getByText('What is reported, not how common it is.').count(),
    ).toBe(5)
    expect(await stage(page).isVisible()).toBe(false)
    expect(await steps(page).first().getByText('29 of 51').isVisible()).toBe(true)
  })

  it('is printed with a map for every step', async () => {
    const page = await openAtlas('introduction/')
    expect(await sheetsOf(page)).toBeLessThanOrEqual(5)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('figure [data-figure-map]:visible').count()).toBe(5)
    expect(await stage(page).isVisible()).toBe(false)
  })

  it('weighs no more than 20 kB on top of the first view', async () => {
    expect((await weigh('introduction/')) - (await weigh(''))).toBeLessThanOrEqual(20_000)
  })
})
