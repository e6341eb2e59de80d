import { wcagContrast } from 'culori'
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

/** The contrast of the mark of each institution with the colour that it lies on, as its pattern has them; 0 for one that is not drawn. */
const contrastsOfMarks = async (page: Page): Promise<Record<string, number>> => {
  const patterns = page.locator('pattern:has(> *)[id*="marked-lead-"]')
  const pairs = await patterns.evaluateAll((all) =>
    all.map((one) => {
      const [ground, mark] = [...one.children].map((shape) => getComputedStyle(shape))
      const colour = mark?.fill === 'none' ? mark.stroke : mark?.fill
      return [one.id, ground?.fill ?? '', mark?.display === 'none' ? '' : (colour ?? '')] as const
    }),
  )
  return Object.fromEntries(
    pairs.map(([id, ground, mark]) => [id.replace(/.*lead-/, ''), mark ? wcagContrast(ground, mark) : 0]),
  )
}

it.each(['no-preference', 'more'] as const)(
  'institutions are told apart by marks, too, and the words of the page can be read, with contrast: %s',
  async (contrast) => {
    const page = await openAtlas('theme/institutions/', { context: { contrast } })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const contrasts = await contrastsOfMarks(page)
      expect(Object.keys(contrasts).toSorted()).toEqual(['health', 'justice', 'other'])
      expect(Object.entries(contrasts).filter(([, one]) => !(one >= 4.5))).toEqual([])
      expect(await wordsBelow(page, contrast === 'more' ? 7 : 4.5, 'on the page')).toEqual([])
    }
  },
)

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
