import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keepScreenshot, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

const openFindings = (options: Parameters<typeof openAtlas>[1] = {}) => openAtlas('findings/', options)

/** Ids of a section's findings whose figure is to be seen, once nothing fades any more. */
const figuresSeen = (page: Page, section: string): Promise<string[]> =>
  page.locator(`[data-section="${section}"] [data-finding]`).evaluateAll((findings) =>
    findings
      .filter((finding) => {
        const figure = finding.querySelector('figure')
        return figure && getComputedStyle(figure).opacity === '1'
      })
      .map((finding) => finding.getAttribute('data-finding') ?? ''),
  )

describe('a reader', () => {
  it('sees which section is read', async () => {
    const page = await openFindings()
    await page.locator('#definitions').scrollIntoViewIfNeeded()
    await page.evaluate(() => document.getElementById('section-law')?.scrollIntoView())
    await page.locator('[data-contents] a[aria-current]', { hasText: 'National law' }).waitFor()
    expect(await page.locator('[data-contents] a[aria-current]').count()).toBe(1)
  })

  it('sees the map follow the text, one at a time and in one place', async () => {
    const page = await openFindings()
    const places = []
    for (const id of ['both', 'inside']) {
      await page.evaluate((anchor) => {
        document.getElementById(anchor)?.scrollIntoView({ block: 'start' })
        scrollBy(0, -200)
      }, id)
      await expect.poll(() => figuresSeen(page, 'patterns')).toEqual([id])
      places.push(await page.locator(`[data-finding="${id}"] figure`).boundingBox())
    }
    // It stays where it is, while the text goes on, and nothing fades for those who want no motion.
    expect(places[1]?.x).toBe(places[0]?.x)
    const figure = page.locator('[data-finding="both"] figure')
    expect(await figure.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s')
  })

  it('reaches the map of each finding by keyboard, and sees it then', async () => {
    const page = await openFindings()
    for (const id of ['both', 'inside', 'both']) {
      await page.locator(`[data-finding="${id}"] figure a`).focus()
      await expect.poll(() => figuresSeen(page, 'patterns')).toEqual([id])
    }
  })

  it.each([
    ['a narrow', { width: 768 }],
    ['a low', { height: 600 }],
  ])('has every map beside its text in %s window', async (_, size) => {
    const page = await openFindings(size)
    expect(await figuresSeen(page, 'patterns')).toEqual(['both', 'inside'])
  })

  it.each([320, 360, 768, 1024, 1280, 1920])('at %i px need not scroll sideways', async (width) => {
    const page = await openFindings({ width })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await keepScreenshot(page, `findings-${width}`, { fullPage: false })
  })
})
