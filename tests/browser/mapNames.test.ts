import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openAtlas, showState, useBrowser } from './support/atlasPage'

useBrowser()

/** A name as the browser has set it: its words, and the countries whose shapes lie under its letters. */
interface SetName {
  readonly code: string | undefined
  readonly words: string
  readonly under: readonly string[]
}

/** Names that are seen on the map, by a selector, with what lies under them, as the browser's own geometry tells. */
const namesOnMap = async (page: Page, selector: string): Promise<SetName[]> => {
  await page.evaluate(() => document.fonts.ready)
  return page.locator(selector).evaluateAll((texts) =>
    (texts as SVGTextElement[])
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => {
        const size = Number.parseFloat(getComputedStyle(text).fontSize)
        const shapes = [
          ...(text.ownerSVGElement?.querySelectorAll<SVGPathElement>('[data-zoomed] > path[data-entity]') ??
            []),
        ]
        // From the upper edge of capitals to the lower edge of what hangs, and some places in between.
        const points = [...text.querySelectorAll('tspan')].flatMap((line) => {
          const { x, width } = line.getBBox()
          const { y } = line.getStartPositionOfChar(0)
          return [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].flatMap((share) =>
            [-0.66, -0.3, 0, 0.2].map((up) => new DOMPoint(x + share * width, y + up * size)),
          )
        })
        const under = shapes.filter((shape) => points.some((point) => shape.isPointInFill(point)))
        return {
          code: text.dataset['name'] ?? text.dataset['chosenName'],
          words: [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
          under: under.map((shape) => shape.getAttribute('data-entity') ?? ''),
        }
      }),
  )
}

/** What may lie under a chosen name: its own shape where it has room on a phone, else none of the 51. */
const CHOSEN = {
  UKR: ['Ukraine', ['UKR']],
  TUR: ['Türkiye', ['TUR']],
  ROU: ['Romania', []],
  BLR: ['Belarus', []],
  GRC: ['Greece', []],
} as const

describe.each([
  [320, 3],
  [390, 10],
])('on a phone of %i px', (width, least) => {
  it('the name of a chosen country lies on no other, and is written once', async () => {
    const page = await openAtlas('', { width, height: 844, touch: true })
    for (const [code, [words, under]] of Object.entries(CHOSEN)) {
      await showState(page, `?country=${code}`)
      await expect.poll(() => namesOnMap(page, '[data-chosen-name]')).toEqual([{ code, words, under }])
    }
  })

  it('no other name lies on a country that it does not name', async () => {
    const page = await openAtlas('', { width, height: 844, touch: true })
    await page.locator('[data-frame="east-panel"] text[data-name="KAZ"]').waitFor()
    const names = await namesOnMap(page, 'text[data-from]')
    expect(names.length).toBeGreaterThan(least)
    expect(names.filter(({ code, under }) => under.some((other) => other !== code))).toEqual([])
  })
})

it('a chosen name moves into its shape where zoom makes room for it', async () => {
  const page = await openAtlas('?country=GRC')
  const greece = { code: 'GRC', words: 'Greece' }
  await expect.poll(() => namesOnMap(page, '[data-chosen-name]')).toEqual([{ ...greece, under: [] }])
  for (let times = 0; times < 3; times++) await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => namesOnMap(page, '[data-chosen-name]')).toEqual([{ ...greece, under: ['GRC'] }])
})
