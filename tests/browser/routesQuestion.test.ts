import { describe, expect, it } from 'vitest'
import type { CorridorsFile } from '../../src/data/contract'
import { openAtlas, showState, useBrowser, usePage } from './support/atlasPage'
import { ABOUT_CHILDREN, drawnOf, expectedOf, isOnChildren, routeIds } from './support/routes'
import { stopClock } from './support/stopClock'

useBrowser()
const open = usePage()

const ofMoldova = (keeps: (victims: string) => boolean) =>
  expectedOf({
    query: '',
    keeps: ({ victims, origin, destination }) => keeps(victims) && [origin, destination].includes('MDA'),
  })

describe('the question of the routes', () => {
  it('opens from its tab with a heading, a sentence and a key of its own, over land without colours', async () => {
    const page = await open('theme/plans/')
    await page.getByRole('link', { name: 'Routes', exact: true }).click()
    await page.locator('[data-routes-list]').waitFor()
    await page.waitForURL((url) => url.searchParams.get('view') === 'routes')
    await page
      .getByRole('heading', {
        level: 1,
        name: 'On which routes were children reported to be trafficked, in reports from 2008 to 2016?',
      })
      .waitFor()
    expect(await page.locator('[data-answer]').textContent()).toBe(
      'Routes with child trafficking reported, in reports from 2008 to 2016: 120. Both ends among the 51: 60.',
    )
    expect(await page.locator('[data-legend-class], [data-published]').count()).toBe(0)
    const fills = await page
      .locator('svg[data-map] [data-entity][role]')
      .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('fill')))
    expect([...new Set(fills)]).toEqual(['var(--c-uncoloured)'])
    await expect
      .poll(() => page.title())
      .toContain('On which routes were children reported to be trafficked, in reports from 2008 to 2016?')
    await page.getByRole('link', { name: 'Action plans' }).click()
    await page.locator('[data-legend-class]').first().waitFor()
    await page.waitForURL((url) => url.searchParams.get('view') === null)
  })

  it('draws those that more reports name, lists all, and says each count once', async () => {
    const page = await open('?view=routes')
    const drawn = drawnOf(ABOUT_CHILDREN)
    expect(drawn).toMatchObject({ ids: { length: 54 }, least: 2 })
    await expect.poll(() => routeIds(page, 'svg[data-map]')).toEqual(drawn.ids)
    await expect.poll(() => routeIds(page, '[data-routes-list]')).toHaveLength(120)
    await page.getByText('On the map: 54. Reports that name each: at least 2.').waitFor()
    const text = await page.locator('main').innerText()
    for (const count of ['120', '897', '54'])
      expect(text.match(new RegExp(`\\b${count}\\b`, 'g')), count).toHaveLength(1)
  })

  it('of a chosen country draws and lists its own alone; others are counted, and shown where people of any age are asked about', async () => {
    const page = await open('?view=routes&country=MDA')
    await page.locator('svg [data-routes="1"]').waitFor({ state: 'attached' })
    const children = ofMoldova(isOnChildren)
    const others = ofMoldova(() => true).length - children.length
    const words = `Adults or not stated: ${others}.`
    expect(await page.locator('[data-country] p').first().textContent()).toContain(
      'Moldova · Routes with child trafficking reported, in reports from 2008 to 2016: 1. Routes from it: 1 (the Russian Federation).',
    )
    expect(await page.locator('[data-route-note]').textContent()).toContain(words)
    await expect.poll(() => routeIds(page, '[data-routes-list]')).toEqual(children)
    const who = page.locator('h1').getByLabel('Statements about')
    await who.selectOption({ label: 'people of any age' })
    await page.waitForURL((url) => url.searchParams.get('victims') === 'children,not-stated,adults')
    await expect.poll(() => routeIds(page, 'svg[data-map]')).toEqual(ofMoldova(() => true))
    const heads = page.locator('[data-routes-list] th[scope="rowgroup"]')
    await expect.poll(() => heads.allTextContents()).toEqual(['To', 'From'])
    await who.selectOption({ label: 'children' })
    await page.locator('svg [data-routes="1"]').waitFor({ state: 'attached' })
    // Where the map of all routes has the line from Guinea to France, there is none now.
    expect(await page.locator('svg[data-map] [data-route="GIN-FRA"]').count()).toBe(0)
  })

  it('sorts its list by any column, and a row that is pointed at stands out on the map', async () => {
    const page = await open('?view=routes&ends=inside')
    const firsts = page.locator('[data-routes-list] tr[data-route] > [data-column="destination"]')
    await firsts.first().waitFor()
    const head = page.locator('[data-routes-list] thead [data-column="destination"]')
    await head.getByRole('button').click()
    await page
      .locator('[data-routes-list] thead [data-column="destination"][aria-sort="ascending"]')
      .waitFor()
    const names = await firsts.allTextContents()
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
    await page.locator('tr[data-route="ROU-ITA"]').hover()
    await page.locator('svg [data-pointed-routes] path').first().waitFor({ state: 'attached' })
  })

  it('with more routes than a map can draw, none is drawn but those of a chosen country, and the list gives all on a press', async () => {
    const page = await open('theme/plans/')
    await page.route('**/corridors.json*', async (route) => {
      const file = (await (await route.fetch()).json()) as CorridorsFile
      const codes = await page
        .locator('svg[data-map] [data-entity][role]')
        .evaluateAll((shapes) => [...new Set(shapes.map((shape) => shape.getAttribute('data-entity') ?? ''))])
      const pairs = codes.flatMap((origin) => codes.map((destination) => ({ origin, destination })))
      const corridors = pairs
        .filter(({ origin, destination }) => origin !== destination)
        .map((pair) => ({ ...file.corridors[0], ...pair, victims: 'children', years: [2010] }))
      await route.fulfill({ json: { ...file, corridors } })
    })
    await page.getByRole('link', { name: 'Routes', exact: true }).click()
    await page.getByText('Too many lines for a map: 2,550. Choose a country to see its own').waitFor()
    expect(await page.locator('svg[data-map] [data-route]').count()).toBe(0)
    // A role is looked for in the line alone, because it is read from every element of thousands of rows.
    const left = page.locator('#atlas-words p', { hasText: /^In this list/ })
    await left.getByText('In this list: 300 of 2,550.').waitFor()
    await left.getByRole('button', { name: '300 more' }).press('Enter')
    await left.getByText('In this list: 600 of 2,550.').waitFor()
    await expect.poll(() => page.locator('[data-routes-list] tr[data-route]').count()).toBe(600)
    for (let shown = 900; shown < 2550; shown += 300) {
      await left.getByRole('button', { name: '300 more' }).press('Enter')
      await left.getByText(`In this list: ${shown.toLocaleString('en')} of 2,550.`).waitFor()
    }
    await left.getByRole('button', { name: '150 more' }).press('Enter')
    await left.waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('[data-routes-list] tr[data-route]').count()).toBe(2550)
    await showState(page, '?view=routes&country=ROU&direction=out')
    await expect.poll(() => routeIds(page, 'svg[data-map]')).toHaveLength(50)
  })

  it('has the places where routes end by name, and by documented links on a press', async () => {
    const page = await open('?view=routes')
    await page.getByRole('radio', { name: 'Places' }).check()
    const names = page.locator('#atlas-words tbody th')
    await names.first().getByText('Afghanistan').waitFor()
    await page.getByRole('button', { name: 'Documented links' }).click()
    const links = expectedOf(ABOUT_CHILDREN).flatMap((id) => id.split('-'))
    const counts = [...new Set(links)].map((code) => links.filter((end) => end === code).length)
    const shown = async () =>
      (await page.locator('#atlas-words tbody td:last-child').allTextContents()).map(Number)
    await expect.poll(shown).toEqual(counts.toSorted((a, b) => b - a))
    expect(await page.locator('#atlas-words').textContent()).toContain('not victims, and are not a ranking')
    await names.getByRole('button', { name: 'Romania' }).click()
    await page.locator('[data-country="ROU"]').waitFor()
  })

  it('shows one report year after the other, played from the first, and all again', async () => {
    const page = await openAtlas('?view=routes')
    const handle = (end: string) => page.getByRole('slider', { name: `Report years: ${end}` })
    const asks = (years: string) =>
      page
        .getByRole('heading', {
          level: 1,
          name: `On which routes were children reported to be trafficked, in reports from ${years}`,
        })
        .waitFor()
    await stopClock(page)
    await page.getByRole('button', { name: 'Play' }).click()
    await asks('2008')
    await page.clock.runFor(3000)
    await asks('2010')
    await handle('to').fill('2012')
    await page.getByRole('button', { name: 'Play' }).waitFor()
    await asks('2010 to 2012')
    await handle('from').fill('2008')
    await handle('to').fill('2016')
    await page.locator('[data-answer]', { hasText: '2016: 120.' }).waitFor()
  })
})
