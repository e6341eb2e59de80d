import type { Frame, FrameLocator, Page } from 'playwright-core'

/** A holder of an atlas: a page, or a frame of another site's page. */
type Readable = Pick<Page | Frame | FrameLocator, 'locator'>

/** One element of the map, or one line of the key, as the page holds it. */
type Pair = readonly [key: string, value: string]

/** Joins pairs into a record; throws where two pairs with one key disagree, or where there are none. */
export const agreeing = (what: string, pairs: readonly Pair[]): Record<string, string> => {
  const record: Record<string, string> = {}
  const disagreeing = new Set<string>()
  for (const [key, value] of pairs) {
    const known = record[key]
    if (known !== undefined && known !== value) disagreeing.add(`${key} is both "${known}" and "${value}"`)
    record[key] = value
  }
  if (disagreeing.size > 0) throw new Error(`${what} contradicts itself: ${[...disagreeing].join(', ')}`)
  if (pairs.length === 0) throw new Error(`The page has no ${what}.`)
  return record
}

/**
 * Class of every entity as the map draws it; two classes are separated by a space. Throws where copies of
 * one entity (in a lens, on another layer) disagree.
 */
export const mapClasses = async (page: Readable): Promise<Record<string, string>> =>
  agreeing(
    'map',
    await page
      .locator('svg[data-map] [data-entity][data-class]')
      .evaluateAll((shapes) =>
        shapes.map((shape): [string, string] => [
          shape.getAttribute('data-entity') ?? '',
          shape.getAttribute('data-class') ?? '',
        ]),
      ),
  )

/** How many entities the key counts for each class. Throws where a line of the key has no count. */
export const legendCounts = async (page: Readable): Promise<Record<string, number>> => {
  const texts = agreeing(
    'key',
    await page
      .locator('[data-legend-class]')
      .evaluateAll((lines) =>
        lines.map((line): [string, string] => [
          line.getAttribute('data-legend-class') ?? '',
          line.getAttribute('data-count') ?? '',
        ]),
      ),
  )
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => {
      if (!/^\d+$/.test(text)) throw new Error(`The key has no count for ${id}: data-count="${text}"`)
      return [id, Number(text)]
    }),
  )
}
