import { describe, expect, inject, it } from 'vitest'
import type { Page } from 'playwright-core'
import {
  breakFile,
  goTo,
  look,
  mapClasses,
  reload,
  runAxe,
  showState,
  useBrowser,
  usePage,
} from './support/atlasPage'
import { classesBy } from '../support/classesBy'
import { parseCsv } from '../support/csv'
import { saveRows } from './support/share'
import {
  ABOUT_CHILDREN,
  COMBINATIONS,
  drawnOf,
  expectedOf,
  isInside,
  isOnChildren,
  outsideOf,
  routeIds,
  routeLabels,
  routeLabelsOverOthers,
  rows,
} from './support/routes'

useBrowser()
const open = usePage()

describe('routes over the map', () => {
  it('are those of corridors.csv, counted anew, for combinations of filters: all in the list, on the map those in most reports', async () => {
    const page = await open()
    for (const combination of COMBINATIONS) {
      const expected = expectedOf(combination)
      const drawn = drawnOf(combination)
      expect(drawn.ids.length, combination.query).toBeGreaterThan(0)
      await showState(page, `?view=routes${combination.query}`)
      await expect
        .poll(() => routeIds(page, 'svg[data-map]'), { message: combination.query })
        .toEqual(drawn.ids)
      const isPart = drawn.ids.length < expected.length
      const words = `On the map: ${drawn.ids.length}. Reports that name each: at least ${drawn.least}.`
      await expect.poll(() => page.getByText(words).count(), { message: words }).toBe(isPart ? 1 : 0)
      const count = expected.length.toLocaleString('en-GB')
      await page
        .locator('[data-answer]')
        .filter({ hasText: `: ${count}.` })
        .waitFor()
      await expect
        .poll(() => routeIds(page, '[data-routes-list]'), { message: combination.query })
        .toEqual(expected)
    }
    expect(expectedOf(ABOUT_CHILDREN)).toHaveLength(120)
  })

  it('say which years they are of, and are all there in the two panels of a phone', async () => {
    const page = await open('?view=routes&years=2009-2011')
    await page
      .getByRole('heading', {
        name: 'On which routes were children reported to be trafficked, in reports from 2009 to 2011?',
      })
      .waitFor()
    await page.locator('[data-key-route="children"]').waitFor()
    await page.getByText('The study’s own map of routes').waitFor()
    await page.setViewportSize({ width: 360, height: 740 })
    await showState(page, '?view=routes')
    await page.locator('[data-frame="east-panel"] [data-routes]').waitFor({ state: 'attached' })
    await expect.poll(() => routeIds(page, 'svg[data-map]')).toEqual(drawnOf(ABOUT_CHILDREN).ids)
    // Places outside are named as far as there is room, each so that it can be read.
    await expect.poll(() => routeLabels(page)).toContain('from CHN 2')
    await expect.poll(() => routeLabelsOverOthers(page)).toEqual([])
  })

  it('are named when pointed at, with years, victims and place in the source', async () => {
    const page = await open('?routes=on&country=MDA')
    const line = page.locator('path[data-route="MDA-RUS"]')
    await line.waitFor({ state: 'attached' })
    const tip = page.locator('[data-pointer-label="MDA-RUS"]')
    const middle = () =>
      line.evaluate((element) => {
        const path = element as SVGPathElement
        const point = path.getPointAtLength(path.getTotalLength() / 2)
        const { x, y } = point.matrixTransform(path.getScreenCTM() ?? undefined)
        return { x, y }
      })
    // Again and again, until the map rests and its script answers.
    await expect
      .poll(async () => {
        const { x, y } = await middle()
        await page.mouse.move(x, y + 40)
        await page.mouse.move(x, y)
        return tip.count()
      })
      .toBe(1)
    const at = await middle()
    await expect
      .poll(() => tip.textContent())
      .toMatch(/Moldova → Russian Federation.*children.*TIP Report 20\d\d.*MDA>RUS/)
    // The pointer is on the route and not on the country below it, until it has left the line.
    await expect.poll(() => page.locator('[data-pointer-label]').count()).toBe(1)
    await page.mouse.move(at.x, at.y + 14)
    await tip.waitFor({ state: 'detached' })
    await page.locator('[data-pointer-label]').waitFor()
    await page.mouse.move(at.x, at.y)
    await tip.waitFor()
    await page.mouse.click(at.x, at.y)
    await page.locator('[data-country]:not([data-country="MDA"])').waitFor()
  })

  it('are named at a country where they end, one by one; places outside are named at the frame with their number, and keep their lines on a press', async () => {
    const page = await open('?view=routes')
    await page.locator('[data-route="MDA-RUS"]').first().waitFor({ state: 'attached' })
    await page.locator('[data-entity="MDA"][role="button"]').hover()
    const tip = page.locator('[data-pointer-label="MDA"]')
    await tip.getByText('Moldova → Russian Federation').waitFor()
    const own = rows.filter(
      (row) => isOnChildren(row.victims) && (row.origin === 'MDA' || row.destination === 'MDA'),
    )
    const pairs = new Set(own.map(({ origin, destination }) => `${origin}-${destination}`))
    await expect.poll(() => tip.locator('li').count()).toBe(pairs.size)
    await expect.poll(() => tip.textContent()).toMatch(/children; .*TIP Report .*2015.*MDA>RUS/)
    await expect.poll(() => routeLabels(page)).toEqual(outsideOf(drawnOf(ABOUT_CHILDREN).ids))
    const nigeria = page.locator('svg[data-map] [data-route-place]', { hasText: 'Nigeria (2) →' })
    const ofPlace = page.locator('svg [data-pointed-routes] g > path')
    await nigeria.click()
    await expect.poll(() => ofPlace.count()).toBe(4)
    await nigeria.click()
    await expect.poll(() => ofPlace.count()).toBe(0)
  })
})

const fillsOn = (page: Page) =>
  page
    .locator('svg[data-map] [data-entity][role]')
    .evaluateAll((shapes) =>
      shapes.map((shape) => [shape.getAttribute('fill'), shape.getAttribute('fill-opacity')] as const),
    )

/** The same colours, less strong, with one in the place of each texture, which lines would be lost in. */
const flattened = (fills: Awaited<ReturnType<typeof fillsOn>>) =>
  fills.map(([fill]) => [fill?.startsWith('url(') ? 'var(--c-uncoloured)' : fill, '0.65'])

it('the routes of a chosen country over a question are drawn over its colours by keys, on every theme, described, in the key and in the link, until removed', async () => {
  const page = await open('theme/plans/?country=MDA')
  const before = await fillsOn(page)
  const choice = page.getByRole('switch', { name: 'Routes on the map' })
  await choice.press('Space')
  await expect.poll(() => routeIds(page, 'svg[data-map]')).toEqual(['MDA-RUS'])
  await page.waitForURL((url) => url.search === '?theme=plans&country=MDA&routes=on')
  expect(await mapClasses(page)).toEqual(classesBy('plans'))
  await expect.poll(() => fillsOn(page)).toEqual(flattened(before))
  await page
    .locator('[data-route-note]')
    .getByText(
      'Moldova · Routes with child trafficking reported, in reports from 2008 to 2016: 1. Routes from it: 1 (the Russian Federation).',
    )
    .waitFor()
  expect(await page.locator('[data-key-route="children"]').textContent()).toBe(
    'Routes with child trafficking reported, in reports from 2008 to 2016',
  )
  expect(await runAxe(page, { within: '[data-route-note], [data-country]' })).toEqual([])

  await page.getByRole('link', { name: 'Treaties', exact: true }).click()
  await page.locator('[data-legend-class="bound"]').waitFor({ state: 'attached' })
  await expect.poll(() => routeIds(page, 'svg[data-map]')).toEqual(['MDA-RUS'])
  expect(await mapClasses(page)).toEqual(classesBy('treaties', 'palermo'))
  await goTo(page, '?theme=treaties&country=MDA&routes=on')
  expect(await mapClasses(page)).toEqual(classesBy('treaties', 'palermo'))
  await choice.and(page.getByRole('switch', { checked: true })).press('Space')
  await page.locator('svg [data-routes]').waitFor({ state: 'detached' })
  await expect.poll(async () => (await fillsOn(page)).every(([, opacity]) => opacity === null)).toBe(true)
  await choice.and(page.locator(':focus')).waitFor()
})

it('the choice of routes narrows them, and keeps that in the link', async () => {
  const page = await open('?view=routes')
  const choice = page.locator('[data-route-scope]')
  await choice.getByRole('button', { name: /^All forms/ }).click()
  await choice.getByLabel('Only between two countries in the study').check()
  const inside = drawnOf({ query: '', keeps: (row) => isOnChildren(row.victims) && isInside(row) }).ids
  expect(inside).toHaveLength(60)
  await expect.poll(() => routeIds(page, 'svg[data-map]')).toEqual(inside)
  await page.getByRole('combobox', { name: 'Report years: from' }).selectOption('2012')
  await choice.getByLabel('Form of exploitation').selectOption('forced-begging')
  const expected = expectedOf({
    query: '',
    keeps: (row) =>
      isOnChildren(row.victims) &&
      isInside(row) &&
      Number(row.report_year) >= 2012 &&
      row.forms.split(';').includes('forced-begging'),
  })
  expect(expected.length).toBeGreaterThan(0)
  await expect.poll(() => routeIds(page, 'svg[data-map]')).toEqual(expected)
  const kept = { view: 'routes', form: 'forced-begging', years: '2012-2016', ends: 'inside' }
  await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(kept)
  await reload(page)
  await expect.poll(() => routeIds(page, 'svg[data-map]')).toEqual(expected)
  const { content } = await saveRows(page)
  const file = parseCsv(content.toString(), 'the file', ['origin', 'destination', 'about'])
  expect(file.map((row) => `${row.origin}-${row.destination}`).toSorted()).toEqual(expected)
  expect(file.every(({ about }) => about.includes('What is reported, not how common trafficking is.'))).toBe(
    true,
  )
})

it('routes that do not load are said to, the map stays, and they are asked for again', async () => {
  const address = breakFile(inject('brokenUrl'), 'other-version', 'data/corridors.json')
  const page = await open(`${address}?country=MDA&routes=on`, {
    expectedProblems: [/Failed to load resource/, /net::ERR/, /requestfailed/i],
  })
  const notice = page.getByRole('alert').filter({ hasText: 'The routes did not load' })
  await notice.getByText('Everything else on the page is complete.').waitFor()
  expect(Object.keys(await mapClasses(page))).toHaveLength(51)
  await Promise.all([
    page.waitForRequest((request) => request.url().endsWith('corridors.json')),
    notice.getByRole('button', { name: 'Try again' }).click(),
  ])
  await notice.waitFor()
  await page.locator('[data-answer]').filter({ hasText: '19 of 51' }).waitFor()
})

it('axe finds nothing in the choice of routes, and in their list on a phone', async () => {
  const page = await open('?view=routes')
  await page.locator('svg [data-routes]').first().waitFor({ state: 'attached' })
  const choice = page.locator('[data-route-scope]')
  await choice.getByRole('button', { name: /^All forms/ }).click()
  await choice.getByLabel('Form of exploitation').waitFor()
  await look(page, 'routes-scope-1280', true, '[data-route-scope]')
  await open('?view=routes&country=ROU', { width: 360, height: 740 })
  await page.locator('[data-routes-list]').waitFor()
  await look(page, 'routes-list-360', false, '#atlas-words')
})
