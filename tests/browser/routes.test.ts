import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { membersIn2007 } from '../support/members'
import { breakFile, look, mapClasses, openAtlas, showState, useBrowser } from './support/atlasPage'

useBrowser()

const COLUMNS = ['report_year', 'origin', 'destination', 'victims', 'forms'] as const
const rows = readDataCsv('corridors.csv', COLUMNS)
const study = new Map(readDataCsv('entities.csv', ['id', 'subregion']).map((row) => [row.id ?? '', row]))
const eu = membersIn2007('eu')

/** A combination as a link, and the same again as a test of one row of the CSV. */
interface Combination {
  readonly query: string
  readonly keeps: (row: (typeof rows)[number]) => boolean
}

const isOnChildren = (victims: string) => ['children', 'children-and-adults'].includes(victims)
const inside = ({ origin, destination }: (typeof rows)[number]) => study.has(origin) && study.has(destination)
const regionOf = (code: string) => study.get(code)?.subregion

const COMBINATIONS: readonly Combination[] = [
  { query: '', keeps: ({ victims }) => isOnChildren(victims) },
  { query: '&ends=inside', keeps: (row) => isOnChildren(row.victims) && inside(row) },
  { query: '&victims=not-stated', keeps: ({ victims }) => victims === 'not-stated' },
  {
    query: '&years=2010-2012',
    keeps: (row) => isOnChildren(row.victims) && /^201[012]$/.test(row.report_year),
  },
  {
    query: '&form=forced-begging',
    keeps: (row) => isOnChildren(row.victims) && row.forms.split(';').includes('forced-begging'),
  },
  {
    query: '&region=see',
    keeps: (row) =>
      isOnChildren(row.victims) && [row.origin, row.destination].some((code) => regionOf(code) === 'see'),
  },
  {
    query: '&group=eu&victims=children,adults&years=2014-2016',
    keeps: (row) =>
      row.victims !== 'not-stated' &&
      Number(row.report_year) >= 2014 &&
      [row.origin, row.destination].some((code) => eu.has(code)),
  },
  {
    query: '&country=GBR&direction=in&victims=children,not-stated',
    keeps: (row) => row.victims !== 'adults' && row.destination === 'GBR',
  },
]

const expectedOf = ({ keeps }: Combination): string[] =>
  [...new Set(rows.filter(keeps).map(({ origin, destination }) => `${origin}-${destination}`))].toSorted()

/** Ids of the routes within a part of the page, each once. */
const routeIds = async (page: Page, within: string): Promise<string[]> => {
  await page.locator('[data-routes]').first().waitFor({ state: 'attached' })
  const ids = await page
    .locator(`${within} [data-route]`)
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-route') ?? ''))
  return [...new Set(ids)].toSorted()
}

describe('routes over the map', () => {
  it('are those of corridors.csv, counted anew, for eight combinations of filters; the list shows the same', async () => {
    const page = await openAtlas()
    for (const combination of COMBINATIONS) {
      const expected = expectedOf(combination)
      expect(expected.length, combination.query).toBeGreaterThan(0)
      await showState(page, `?routes=on&drawn=all${combination.query}`)
      await expect
        .poll(() => routeIds(page, 'svg[data-map]'), { message: combination.query })
        .toEqual(expected)
      const count = expected.length.toLocaleString('en-GB')
      expect(await page.locator('[data-route-note]').textContent()).toContain(`: ${count} pair`)
      expect(await page.locator('[data-route-chip]').textContent()).toContain(`· ${expected.length}`)
      await showState(page, `?view=routes${combination.query}`)
      await page.locator('[data-routes-list]').waitFor()
      expect(await routeIds(page, '[data-routes-list]'), combination.query).toEqual(expected)
    }
    expect(expectedOf(COMBINATIONS[0] as Combination)).toHaveLength(122)
  })

  it('say which years they are of, and are all there in the two panels of a phone', async () => {
    const page = await openAtlas('?routes=on&years=2009-2011')
    await page.locator('[data-route-note]', { hasText: 'Routes 2009–2011' }).waitFor()
    expect(await page.locator('[data-route-chip] button').first().textContent()).toContain('2009–2011')
    await page.setViewportSize({ width: 360, height: 740 })
    await showState(page, '?routes=on&drawn=all')
    await page.locator('[data-frame="east-panel"] [data-routes]').waitFor({ state: 'attached' })
    await expect.poll(() => routeIds(page, 'svg[data-map]')).toHaveLength(122)
  })

  it('are named when pointed at, with years, victims and place in the source', async () => {
    const page = await openAtlas('?routes=on&country=MDA')
    const line = page.locator('path[data-route="MDA-RUS"]')
    await line.waitFor({ state: 'attached' })
    const at = await line.evaluate((element) => {
      const path = element as SVGPathElement
      const point = path.getPointAtLength(path.getTotalLength() / 2)
      const { x, y } = point.matrixTransform(path.getScreenCTM() ?? undefined)
      return { x, y }
    })
    await page.mouse.move(at.x, at.y)
    const tip = page.locator('[data-route-tip="MDA-RUS"]')
    await tip.waitFor()
    const text = await tip.textContent()
    expect(text).toContain('Moldova to Russian Federation')
    expect(text).toContain('children')
    expect(text).toMatch(/TIP Report 20\d\d.*MDA>RUS/)
    // The pointer is on the route and not on the country below it, until it has left the line.
    expect(await page.locator('[data-tip]').count()).toBe(0)
    await page.mouse.move(at.x, at.y + 14)
    await tip.waitFor({ state: 'detached' })
    await page.locator('[data-tip]').waitFor()
    await page.mouse.move(at.x, at.y)
    await tip.waitFor()
    await page.mouse.click(at.x, at.y)
    await page.locator('[data-country]:not([data-country="MDA"])').waitFor()
  })

  it('are named at a country where they end, one by one, and at a place outside, at the edge of the map', async () => {
    const page = await openAtlas('?routes=on')
    await page.locator('[data-route="MDA-RUS"]').first().waitFor({ state: 'attached' })
    await page.locator('[data-entity="MDA"][role="button"]').hover()
    const tip = page.locator('[data-tip="MDA"]')
    await tip.getByText('Moldova to Russian Federation').waitFor()
    const own = rows.filter(
      (row) => isOnChildren(row.victims) && (row.origin === 'MDA' || row.destination === 'MDA'),
    )
    const pairs = new Set(own.map(({ origin, destination }) => `${origin}-${destination}`))
    expect(Number(await tip.locator('[data-tip-routes]').getAttribute('data-tip-routes'))).toBe(pairs.size)
    expect(await tip.textContent()).toMatch(/children; .*TIP Report .*2015.*MDA>RUS/)
    const dot = page.locator('[data-place="NGA"] rect')
    await dot.hover()
    await page.locator('[data-route-tip="NGA"]', { hasText: 'Nigeria to Italy' }).waitFor()
  })
})

describe('the chip of the routes', () => {
  it('turns them on and off, chooses among them and keeps that in the link', async () => {
    const page = await openAtlas()
    const chip = page.locator('[data-route-chip]')
    await chip.getByRole('button', { name: 'Routes off' }).click()
    await chip.getByLabel('Draw routes on the map').check()
    await page.locator('svg [data-routes="54"]').waitFor({ state: 'attached' })
    await chip.getByLabel('Only between two of the study').check()
    await page.locator('svg [data-routes="60"]').waitFor({ state: 'attached' })
    await chip.getByLabel('from', { exact: true }).selectOption('2012')
    await chip.getByLabel('Form of exploitation').selectOption('forced-begging')
    const ids = await routeIds(page, 'svg[data-map]')
    const link = new URL(page.url())
    expect(Object.fromEntries(link.searchParams)).toEqual({
      routes: 'on',
      form: 'forced-begging',
      years: '2012-2016',
      ends: 'inside',
    })
    const again = await openAtlas(link.search)
    expect(await routeIds(again, 'svg[data-map]')).toEqual(ids)
    await chip.getByLabel('Draw routes on the map').uncheck()
    await page.locator('svg [data-routes]').waitFor({ state: 'detached' })
    await chip.getByRole('button', { name: 'Routes off' }).waitFor()
  })
})

const ofMoldova = (keeps: (victims: string) => boolean) =>
  expectedOf({
    query: '',
    keeps: ({ victims, origin, destination }) => keeps(victims) && [origin, destination].includes('MDA'),
  })

describe('the question of the routes', () => {
  it('opens from its tab with a heading, a sentence and a key of its own, over land without colours', async () => {
    const page = await openAtlas('theme/plans/')
    await page.getByRole('link', { name: 'Routes', exact: true }).click()
    await page.locator('[data-routes-list]').waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('routes')
    expect(await page.locator('h1').textContent()).toBe('Which routes between countries do reports name?')
    expect(await page.locator('[data-answer]').textContent()).toBe(
      'Reports of 2008–2016 name 122 pairs of countries between which children are trafficked.',
    )
    expect(await page.locator('[data-legend-class], [data-published]').count()).toBe(0)
    const fills = await page
      .locator('svg[data-map] path[data-entity][role]')
      .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('fill')))
    expect([...new Set(fills)]).toEqual(['var(--c-uncoloured)'])
    await expect.poll(() => page.title()).toContain('Which routes between countries')
    await page.getByRole('link', { name: 'Action plans' }).click()
    await page.locator('[data-legend-class]').first().waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe(null)
  })

  it('draws those that more reports name until all are asked for, and lists all', async () => {
    const page = await openAtlas('?view=routes')
    await page.locator('svg [data-routes="54"]').waitFor({ state: 'attached' })
    expect(await routeIds(page, '[data-routes-list]')).toHaveLength(122)
    await page.getByRole('button', { name: 'Draw all 122' }).click()
    await page.locator('svg [data-routes="122"]').waitFor({ state: 'attached' })
    expect(new URL(page.url()).searchParams.get('drawn')).toBe('all')
  })

  it('of a chosen country draws and lists its own alone; others are counted, and shown at a press', async () => {
    const page = await openAtlas('?view=routes&country=MDA')
    await page.locator('svg [data-routes="1"]').waitFor({ state: 'attached' })
    const children = ofMoldova(isOnChildren)
    const others = ofMoldova(() => true).length - children.length
    const words = `${children.length} about children; ${others} more about adults or not stated.`
    for (const place of ['[data-route-note]', '[data-routes-answer]', '[data-routes-view]'])
      expect(await page.locator(place).textContent(), place).toContain(words)
    expect(await routeIds(page, '[data-routes-list]')).toEqual(children)
    await page.locator('[data-route-note]').getByRole('button', { name: 'Show these too' }).click()
    await expect.poll(() => routeIds(page, 'svg[data-map]')).toEqual(ofMoldova(() => true))
    const heads = page.locator('[data-routes-list] th[scope="rowgroup"]')
    expect(await heads.allTextContents()).toEqual(['To', 'From'])
    await page.locator('[data-route-note]').getByRole('button', { name: 'Only those about children' }).click()
    await page.locator('svg [data-routes="1"]').waitFor({ state: 'attached' })
    // Where the map of all routes has the line from Guinea to France, there is none now.
    expect(await page.locator('svg[data-map] [data-route="GIN-FRA"]').count()).toBe(0)
  })

  it('sorts its list by any column, and a row that is pointed at stands out on the map', async () => {
    const page = await openAtlas('?view=routes&ends=inside')
    const firsts = page.locator('[data-routes-list] tr[data-route] > [data-column="destination"]')
    await firsts.first().waitFor()
    const head = page.locator('[data-routes-list] thead [data-column="destination"]')
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const names = await firsts.allTextContents()
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
    await page.locator('tr[data-route="ROU-ITA"]').hover()
    await page.locator('svg [data-pointed-routes] path').first().waitFor({ state: 'attached' })
  })

  it('has the places where routes end by name, and by documented links on a press', async () => {
    const page = await openAtlas('?view=routes')
    await page.locator('[data-list-of="places"]').click()
    const places = page.locator('[data-place-row]')
    const codes = () => places.evaluateAll((shown) => shown.map((row) => row.getAttribute('data-place-row')))
    expect((await codes())[0]).toBe('AFG')
    await page.getByRole('button', { name: 'Documented links' }).click()
    const links = expectedOf(COMBINATIONS[0] as Combination).flatMap((id) => id.split('-'))
    const countOf = (code: string | null) => links.filter((end) => end === code).length
    const counts = (await codes()).map(countOf)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts).toHaveLength(new Set(links).size)
    expect(await page.locator('[data-routes-view]').textContent()).toContain('not victims, and rank nothing')
    await page.locator('[data-place-row="ROU"]').getByRole('button').click()
    await page.locator('[data-country="ROU"]').waitFor()
  })

  it('shows one report year after the other, played from the first, and all again', async () => {
    const page = await openAtlas('?view=routes')
    const years = page.locator('[data-route-years]')
    await years.getByRole('button', { name: 'Play' }).click()
    await years.locator('button[aria-pressed="true"]', { hasText: '2008' }).waitFor()
    await years.locator('button[aria-pressed="true"]', { hasText: '2010' }).waitFor()
    await years.getByRole('button', { name: '2012' }).click()
    await years.getByRole('button', { name: 'Play' }).waitFor()
    await page.locator('[data-answer]', { hasText: 'Reports of 2012 name' }).waitFor()
    await years.getByRole('button', { name: 'All years' }).click()
    await page.locator('[data-answer]', { hasText: '122 pairs' }).waitFor()
  })
})

describe('routes that do not load', () => {
  it.each(['missing', 'other-version', 'cut-off'] as const)(
    '%s: says so, keeps the map, tries again',
    async (fault) => {
      const address = breakFile(inject('brokenUrl'), fault, 'data/corridors.json')
      const page = await openAtlas(`${address}?routes=on`, {
        expectedProblems: [/Failed to load resource/, /404/, /net::ERR/, /requestfailed/i],
      })
      const notice = page.getByRole('alert').filter({ hasText: 'The routes did not load' })
      await notice.waitFor()
      expect(await notice.textContent()).toContain('The rest of the page is complete.')
      expect(Object.keys(await mapClasses(page))).toHaveLength(51)
      await Promise.all([
        page.waitForRequest((request) => request.url().endsWith('corridors.json')),
        notice.getByRole('button', { name: 'Try again' }).click(),
      ])
      await notice.waitFor()
      expect(await page.locator('[data-answer]').textContent()).toContain('29 of 51')
    },
  )
})

describe('light and dark', () => {
  it('axe finds nothing at 1280 and at 360 px', async () => {
    const page = await openAtlas('?routes=on')
    await page.locator('svg [data-routes]').waitFor({ state: 'attached' })
    const chip = page.locator('[data-route-chip]')
    await chip.getByRole('button').first().click()
    await chip.getByLabel('Form of exploitation').waitFor()
    await look(page, 'routes-chip-1280', true, 'main')
    await showState(page, '?view=routes&country=ROU')
    await page.locator('[data-routes-list]').waitFor()
    await look(page, 'routes-list-1280', true, 'main')
    await page.setViewportSize({ width: 360, height: 740 })
    await look(page, 'routes-list-360', false, '[data-routes-view]')
    await showState(page, '?routes=on')
    await chip.getByLabel('Form of exploitation').waitFor()
    await look(page, 'routes-chip-360', false, '[data-route-chip]')
  })
})
