import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { goTo, mapClasses, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

/** The classes of the key in the order of its rows, as numbered. */
const keyClasses = (page: Page): Promise<string[]> =>
  page
    .locator('table[data-numbered] [data-legend-class]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-legend-class') ?? ''))

/** The numbers on the map by country. */
const numbers = (page: Page): Promise<[code: string, number: string][]> =>
  page
    .locator('svg[data-map] text[data-number]')
    .evaluateAll((texts) =>
      texts.map((text) => [text.getAttribute('data-number') ?? '', text.textContent ?? '']),
    )

it('numbers on the map of a link are those of the rows of the key, for every theme', async () => {
  const page = await openAtlas()
  for (const path of ['', 'theme/definitions/', 'theme/institutions/', 'theme/treaties/']) {
    await goTo(page, `${path}?numbers=on`)
    await expect.poll(async () => (await numbers(page)).length).toBeGreaterThan(30)
    const [rows, classes] = [await keyClasses(page), await mapClasses(page)]
    for (const [code, number] of await numbers(page))
      expect(
        number
          .split('+')
          .map((one) => rows[Number(one) - 1])
          .join(' '),
        `${path} ${code}`,
      ).toBe(classes[code])
  }
  await goTo(page, '')
  expect(await numbers(page)).toEqual([])
})
