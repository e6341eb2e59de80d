import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { boxOfPath, movedPath } from '../../../src/map/geometry/path'

/** A phone that is held upright. */
export const PHONE = { width: 390, height: 844, touch: true }

/** A link whose countries fill the map, with those of them that are in an inset. */
interface Filter {
  readonly query: string
  readonly isOnPhone?: boolean
  readonly inInsets: readonly string[]
  /** `npm test` opens it: the sweep opens all. */
  readonly isTelling?: boolean
}

export const FILTERS: readonly Filter[] = [
  { query: '?group=eu', inInsets: ['LUX', 'MLT'], isTelling: true },
  { query: '?region=cis', inInsets: [] },
  { query: '?region=eu-west', inInsets: ['LUX', 'LIE', 'MLT'] },
  { query: '?theme=coordination&class=coordinator-and-body', inInsets: [] },
  {
    query: '?theme=coordination&class=coordinator-and-body&region=eu-west',
    inInsets: ['CYP'],
    isTelling: true,
  },
  { query: '?region=see&country=iceland', inInsets: ['ISL'], isTelling: true },
  { query: '?group=eu', isOnPhone: true, inInsets: [], isTelling: true },
  { query: '?region=cis', isOnPhone: true, inInsets: [] },
  { query: '?theme=coordination&class=coordinator-and-body', isOnPhone: true, inInsets: [] },
]

export const nameOf = ({ query, isOnPhone }: Filter): string => (isOnPhone ? `${query} on a phone` : query)

/** Countries that do not lie whole in the frame of the map that shows them; a box in the page is wider than a turned shape. */
export const outside = async (page: Page, codes: readonly string[]): Promise<string[]> => {
  const drawn = await page.evaluate(
    (wanted) =>
      wanted.map((code) => {
        const shape = document.querySelector<SVGUseElement>(`[data-zoomed] [data-entity="${code}"][role]`)
        const { a, b, c, d, e, f } = shape?.getScreenCTM() ?? new DOMMatrix()
        const path = document.querySelector(shape?.getAttribute('href') ?? '')?.getAttribute('d') ?? ''
        const map = shape?.closest('[data-frame]')?.getBoundingClientRect().toJSON() as DOMRect | undefined
        return { code, path, map, matrix: [a, b, c, d, e, f] as const }
      }),
    codes,
  )
  return drawn.flatMap(({ code, path, map, matrix }) => {
    const { x, y, width, height } = boxOfPath(movedPath(path, matrix))
    const isInside =
      map &&
      x >= map.left - 1 &&
      x + width <= map.right + 1 &&
      y >= map.top - 1 &&
      y + height <= map.bottom + 1
    return isInside ? [] : [code]
  })
}

/** The countries of the insets that a reader sees. */
export const insets = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-lens]')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-lens')))

const EDGE_OF_RUSSIA = ['RUS']

/** Expects that an open page has all that a filter shows in view or in an inset. */
export const expectInView = async (page: Page, { inInsets }: Filter): Promise<void> => {
  await expect.poll(() => insets(page)).toEqual(inInsets)
  const shown = await page
    .locator('[data-zoomed] [data-shown="true"][role]')
    .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-entity') ?? ''))
  expect(shown.length).toBeGreaterThan(5)
  const wanted = shown.filter((code) => !inInsets.includes(code) && !EDGE_OF_RUSSIA.includes(code))
  await expect.poll(() => outside(page, wanted)).toEqual([])
}
