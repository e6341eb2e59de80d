import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { goTo, keepScreenshot, openAtlas, useBrowser, usePage } from './support/atlasPage'
import { signOf, watchMotion, wordsBelow, wordsUnderPlates } from './support/sight'

useBrowser()
const openForced = usePage({ context: { forcedColors: 'active' } })

/** Pages with something set, chosen or current on them. */
const STATES = [
  { name: 'the map', path: '?country=MDA&region=see&class=origin', schemes: ['light', 'dark'] },
  { name: 'a comparison', path: 'compare/?country=MDA&compare=ROU', schemes: ['light'] },
  { name: 'a country', path: 'country/moldova/', schemes: ['dark'] },
] as const

const expectWordsToBeRead = async (page: Page): Promise<void> => {
  expect(await wordsUnderPlates(page)).toEqual([])
  expect(await wordsBelow(page, 4.5)).toEqual([])
}

describe('where the system sets the colours', () => {
  it.each(STATES)('all that is written on $name can be read', async ({ name, path, schemes }) => {
    const page = await openForced(path)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      await expectWordsToBeRead(page)
      await keepScreenshot(page, `forced-colours-${name.split(' ')[1]}-${colorScheme}`)
    }
  })

  it('what is current, pressed, set or chosen is told by an edge or a ground, not by the colour of words', async () => {
    const page = await openForced('theme/coordination/?view=table&country=AUT&region=eu-west')
    await page.locator('tr[data-chosen]').waitFor()
    await expectWordsToBeRead(page)
    const pairs = [
      ['nav a[aria-current]', 'nav a[href*="findings"]'],
      ['nav a[href$="theme/coordination/"][aria-current]', 'nav a[href$="theme/plans/"]'],
      ['a[data-view="table"]', 'a[data-view="map"]'],
      ['tr[data-chosen]', 'tr[data-entity-row]:not([data-chosen])'],
    ] as const
    for (const [one, other] of pairs) expect(await signOf(page, one), one).not.toBe(await signOf(page, other))
  })
})

const displayOfMark = (page: Page): Promise<string> =>
  page
    .locator('pattern[id$="marked-lead-other"] circle')
    .evaluate((circle) => getComputedStyle(circle).display)

it('for readers who ask for more contrast words have a contrast of 7 with the page, and institutions carry the marks of paper', async () => {
  const page = await openAtlas('theme/institutions/', { context: { contrast: 'more' } })
  expect(await displayOfMark(page)).not.toBe('none')
  expect(await wordsBelow(page, 7, 'on the page')).toEqual([])
  await page.emulateMedia({ contrast: 'no-preference' })
  await expect.poll(() => displayOfMark(page)).toBe('none')
})

/** Lets everything move that can: a sheet, a map to a day, a page to a country. */
const move = async (page: Page): Promise<void> => {
  const handle = page.getByRole('slider', { name: 'Height of the panel' })
  await handle.press('End')
  await handle.press('Home')
}

it('motion is there for a sheet that is moved, and not for readers who ask for less of it', async () => {
  const page = await openAtlas('?country=MDA', { width: 360, height: 740, touch: true, reducedMotion: false })
  const moved = await watchMotion(page)
  await move(page)
  await expect.poll(moved).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await goTo(page, '?country=MDA&theme=plans')
  const movedLess = await watchMotion(page)
  await move(page)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  expect(await movedLess()).toBe(0)
})
