import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { legendCounts, mapClasses, showState, useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

const rows = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'evidence', 'class'])

/** Every map there is: theme, part and evidence, as classes.csv lists them. */
const maps = [
  ...new Map(
    rows.map(({ theme, sub, evidence }) => [`${theme}/${sub}/${evidence}`, { theme, sub, evidence }]),
  ).values(),
]

const NONE = { x: NaN, y: NaN, width: NaN, height: NaN }

const queryOf = ({ theme, sub, evidence }: (typeof maps)[number]): string => {
  const query = new URLSearchParams({ theme })
  if (theme === 'treaties') query.set('instrument', sub)
  else if (sub) query.set('sub', sub)
  if (evidence) query.set('evidence', evidence)
  return `?${query}`
}

const expectedOf = (map: (typeof maps)[number]): Record<string, string> =>
  Object.fromEntries(
    rows
      .filter((row) => row.theme === map.theme && row.sub === map.sub && row.evidence === map.evidence)
      .map((row) => [row.entity, row.class]),
  )

it('every map draws the classes of classes.csv, and its key counts them one after the other', async () => {
  expect([maps.length, new Set(maps.map(({ theme }) => theme)).size]).toEqual([45, 7])
  const page = await open()
  for (const map of maps) {
    await showState(page, queryOf(map))
    const expected = expectedOf(map)
    expect(Object.keys(expected)).toHaveLength(51)
    await expect.poll(() => mapClasses(page), { message: queryOf(map) }).toEqual(expected)
    const counts: Record<string, number> = {}
    for (const id of Object.values(expected).flatMap((ids) => ids.split(' ')))
      counts[id] = (counts[id] ?? 0) + 1
    const shown = async () =>
      Object.fromEntries(Object.entries(await legendCounts(page)).filter(([, count]) => count > 0))
    await expect.poll(shown, { message: queryOf(map) }).toEqual(counts)
  }
})

it('"What is reported, not how common trafficking is." stands right under the map and its clock until it is said once, by the foot, which is in sight', async () => {
  const page = await open('', { width: 320 })
  const inMain = page.locator('main').getByText('What is reported, not how common trafficking is.')
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? NONE
  const order = async () => {
    const map = await box('main [data-panels]')
    const note = (await inMain.boundingBox()) ?? NONE
    const below = note.y - (map.y + map.height)
    return [below >= -1, below < 80]
  }
  for (const width of [320, 700, 1119]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(order, { message: `${width} px` }).toEqual([true, true])
  }
  for (const width of [1120, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await inMain.waitFor({ state: 'hidden' })
    const foot = page.locator('footer').getByText('What is reported, not how common trafficking is.')
    await expect.poll(async () => (await foot.boundingBox())?.y, { message: `${width} px` }).toBeLessThan(780)
  }
})
