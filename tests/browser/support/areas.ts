import type { Page } from 'playwright-core'
import { boxOfPath, movedPath } from '../../../src/map/geometry/path'

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
