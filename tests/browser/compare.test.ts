import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { countOf, expectedRows } from '../support/comparison'
import { readDataCsv } from '../support/csv'
import { breakFile, showState, useBrowser, usePage, waitUntilReady } from './support/atlasPage'
import { country, focused, tabToMap, typeName } from './support/keyboard'
import { insideOf } from './support/mapTaps'
import { shownClasses } from './support/readComparison'

useBrowser()
const open = usePage()
const openPhone = usePage({ width: 390, height: 844, touch: true })

const treaties = readDataCsv('treaties.csv', ['entity', 'instrument', 'source_id'])

const comparison = (page: Page) => page.locator('[data-comparison]')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const picked = async (page: Page) => [
  await page.getByRole('combobox', { name: 'First country' }).inputValue(),
  await page.getByRole('combobox', { name: 'Second country' }).inputValue(),
]
const queryOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
/** The words of a screen reader on the focused country after its name. */
const shapeWords = async (page: Page) => (await page.locator('[id$="-map-focus"]').textContent()) ?? ''
const sourcesThere = (page: Page) => page.locator('[data-shared="destination"]').waitFor()

/** How the marks of sides and the time in a row of the comparison are displayed. */
const looksOfRow = async (page: Page) => {
  await sourcesThere(page)
  const row = page.locator('tr[data-row="plans"]')
  const displays = (selector: string) =>
    row.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).display))
  return { marks: await displays('[data-side] svg[viewBox^="-7"]'), times: await displays('th small') }
}

describe('two countries side by side', () => {
  it('has the sources of both sides one press away, and leaves only the differences where asked to', async () => {
    const page = await open('compare/?country=MDA&compare=ROU')
    await sourcesThere(page)
    const side = (row: string, code: string) => page.locator(`tr[data-row="${row}"] [data-side="${code}"]`)
    for (const code of ['MDA', 'ROU']) {
      await side('plans', code).locator('summary').click()
      await expect
        .poll(() => side('plans', code).textContent())
        .toMatch(/Source.*where in the source: .*Rule applied/)
      await expect.poll(() => side('plans', code).locator('[data-source]').count()).toBeGreaterThan(0)
    }
    const crc = side('treaties/crc', 'ROU')
    await crc.locator('summary').click()
    const record = treaties.find(({ entity, instrument }) => entity === 'ROU' && instrument === 'CRC')
    await expect.poll(() => crc.locator(`[data-source="${record?.source_id}"]`).count()).toBe(1)
    await page.getByRole('radio', { name: /^Differences/ }).check()
    const shown = await shownClasses(page)
    const differing = countOf(expectedRows(['MDA', 'ROU']), 'differs')
    expect([countOf(shown, 'differs'), Object.keys(shown).length]).toEqual([differing, differing])
  })

  it('has the mark of a side at its answers only where the columns have no heads, and the time below its question', async () => {
    const address = 'compare/?country=MDA&compare=ROU'
    expect(await looksOfRow(await open(address))).toEqual({ marks: ['none', 'none'], times: ['block'] })
    expect(await looksOfRow(await openPhone(address))).toEqual({
      marks: ['block', 'block'],
      times: ['block'],
    })
  })

  it('tells routes between the two, those they share, and treaties on another day, which the link keeps', async () => {
    const page = await open('compare/?country=RUS&compare=UKR')
    await sourcesThere(page)
    const corridors = readDataCsv('corridors.csv', ['origin', 'destination', 'victims', 'report_year'])
    const children = corridors.filter(
      ({ origin, destination, victims }) =>
        origin === 'UKR' && destination === 'RUS' && victims.startsWith('children'),
    )
    const years = children.map(({ report_year: year }) => Number(year)).toSorted()
    expect(await page.locator('tr[data-route="UKR-RUS"]').textContent()).toContain(`Children: ${years[0]}`)
    const places = (from: string) =>
      new Set(corridors.filter(({ origin }) => origin === from).map(({ destination }) => destination))
    const shared = [...places('RUS')].filter((place) => places('UKR').has(place))
    await page.locator('[data-shared="origin"] summary').click()
    await expect.poll(() => page.locator('[data-shared="origin"] tbody tr').count()).toBe(shared.length)
    await showState(page, '?country=CZE&compare=SVK&on=1994-01-01')
    await page.getByRole('region', { name: 'Treaties on 1 January 1994' }).waitFor()
    const palermo = page.locator('tr[data-row="treaties/palermo"] [data-side="CZE"]')
    expect(await palermo.textContent()).toContain('Not yet open for signature')
  })
})

it('what cannot be compared is one folded line, and no row among the differences', async () => {
  const page = await open('compare/?country=ALB&compare=XKX')
  const row = page.locator('tr[data-row="treaties/crc"]')
  await page.getByText('17 treaties cannot be compared').waitFor()
  expect(await row.isVisible()).toBe(false)
  await page.getByText('17 treaties cannot be compared').click()
  await row.getByText('cannot be compared').waitFor()
  await page.getByRole('radio', { name: /^Differences/ }).check()
  await page
    .getByRole('region', { name: /^Treaties on/ })
    .getByText('There is no difference here.')
    .waitFor()
  expect(await row.count()).toBe(0)
  await showState(page, '?country=ALB&compare=XKX&and=SRB')
  await page.locator('[data-comparison="ALB XKX SRB"]').waitFor()
  expect(await page.locator('[aria-labelledby="compared-treaties"] > details').count()).toBe(0)
})

describe('the pair', () => {
  it('is reached from a country, and from one and then the other; and chosen by a form', async () => {
    const page = await open('?country=MDA')
    const leadsTo = async (first: string, second: string) => {
      await page.waitForURL(/compare\//)
      await waitUntilReady(page)
      expect(await picked(page)).toEqual([first, second])
    }
    await page.getByLabel('More choices for Moldova').click()
    await page.getByRole('link', { name: 'Compare with another country' }).click()
    await leadsTo('MDA', '')
    await page.getByRole('combobox', { name: 'First country' }).selectOption('Kosovo*')
    await page.getByRole('combobox', { name: 'Second country' }).selectOption('Liechtenstein')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.locator('[data-comparison="XKX LIE"]').waitFor()
    expect(queryOf(page)).toEqual({ country: 'XKX', compare: 'LIE' })
    await expect.poll(() => page.title()).toBe('Kosovo* and Liechtenstein compared – Child Trafficking Atlas')

    await open('?country=MDA')
    await page.locator('svg[data-map] [data-entity="ROU"]').first().click()
    await page.getByLabel('More choices for Romania').click()
    await page.getByRole('link', { name: 'Compare with Moldova' }).click()
    await leadsTo('ROU', 'MDA')
  })

  it('is chosen on the map by its keys alone, and the way back leads to the first country', async () => {
    const page = await open('compare/')
    await tabToMap(page)
    await typeName(page, 'mold')
    expect(await country(page)).toBe('MDA')
    const shape = focused(page)
    // As on the map of the atlas: by sub-region and name, with the neighbours.
    await expect
      .poll(() => shapeWords(page))
      .toMatch(/ 35 of 51\. Sub-region: South-Eastern Europe\. Neighbours: Romania/)
    await page.keyboard.press('Enter')
    await page.getByText('Choose another country', { exact: true }).and(page.getByRole('status')).waitFor()
    expect(await shape.getAttribute('aria-pressed')).toBe('true')
    expect(await picked(page)).toEqual(['MDA', ''])
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => country(page)).toBe('ROU')
    await page.keyboard.press('Enter')
    await page.locator('[data-comparison="MDA ROU"]').waitFor()
    await heading(page).and(focused(page)).waitFor()
    expect(queryOf(page)).toEqual({ country: 'MDA', compare: 'ROU' })
    await page.goBack()
    const pressed = page.locator('svg[data-map] [data-entity][aria-pressed="true"]')
    await expect.poll(() => pressed.getAttribute('data-entity')).toBe('MDA')
    await pressed.press('Escape')
    await expect.poll(() => picked(page)).toEqual(['', ''])
  })

  it('is chosen on the map by two taps on a phone, and nothing moves between them', async () => {
    const page = await openPhone('compare/')
    await page.locator('[data-frame="east-panel"]').waitFor()
    const tap = async (code: string) => {
      const { x, y } = await insideOf(page, code)
      await page.touchscreen.tap(x, y)
      await expect.poll(() => page.url()).toContain(code)
    }
    const topOfMap = () =>
      page.locator('[data-panels]').evaluate((map) => map.getBoundingClientRect().top + scrollY)
    const top = await topOfMap()
    await tap('FRA')
    expect(await topOfMap()).toBe(top)
    await tap('KAZ')
    await page.locator('[data-comparison="FRA KAZ"]').waitFor()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(200)
  })

  it('is swapped and replaced, and the back button brings it back', async () => {
    const page = await open('compare/?country=MDA&compare=ROU')
    await page.getByRole('button', { name: 'Swap' }).click()
    await page.locator('[data-comparison="ROU MDA"]').waitFor()
    await page.getByRole('combobox', { name: 'Second country' }).selectOption('BGR')
    await page.locator('[data-comparison="ROU BGR"]').waitFor()
    expect(new URL(page.url()).pathname).toMatch(/compare\/$/)
    expect(queryOf(page)).toEqual({ country: 'ROU', compare: 'BGR' })
    await page.goBack()
    await page.locator('[data-comparison="ROU MDA"]').waitFor()
    await page.goBack()
    await page.locator('[data-comparison="MDA ROU"]').waitFor()
    await expect.poll(() => page.title()).toMatch(/^Moldova and Romania compared/)
  })

  it('may be named by slugs, in any case and by codes of other data; one that is named twice is asked for', async () => {
    const page = await open('compare/?country=moldova&compare=rks')
    expect(await comparison(page).getAttribute('data-comparison')).toBe('MDA XKX')
    await showState(page, '?country=MDA&compare=MDA')
    await page.getByText('Choose two different countries.').waitFor()
    expect(await comparison(page).count()).toBe(0)
    await page.getByRole('combobox', { name: 'Second country' }).selectOption('ALB')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.locator('[data-comparison="MDA ALB"]').waitFor()
    await open('compare/?country=MDA&compare=XX')
    await page.getByText('Choose two different countries.').waitFor()
  })
})

it('up to four countries are added to a pair, each in a column of its own, and left out again', async () => {
  const page = await open('compare/?country=MDA&compare=ROU')
  const add = page.getByRole('combobox', { name: 'Add a country' })
  await add.selectOption('BGR')
  await page.locator('[data-comparison="MDA ROU BGR"]').waitFor()
  await add.selectOption('UKR')
  await page.locator('[data-comparison="MDA ROU BGR UKR"]').waitFor()
  expect(await add.count()).toBe(0)
  expect(queryOf(page)).toEqual({ country: 'MDA', compare: 'ROU', and: 'BGR,UKR' })
  await expect.poll(() => page.title()).toMatch(/^Moldova, Romania, Bulgaria and Ukraine compared/)
  const classes = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'evidence', 'class'])
  for (const code of ['MDA', 'ROU', 'BGR', 'UKR']) {
    const plan = classes.find(({ entity, theme }) => entity === code && theme === 'plans')
    const cell = page.locator(`tr[data-row="plans"] [data-side="${code}"]`)
    expect(await cell.getAttribute('data-class'), code).toBe(plan?.class)
  }
  await page.getByRole('combobox', { name: 'Third country' }).selectOption('Remove Bulgaria')
  await page.locator('[data-comparison="MDA ROU UKR"]').waitFor()
  await page.getByRole('link', { name: 'Romania and Ukraine' }).click()
  await page.locator('[data-comparison="ROU UKR"]').waitFor()
})

it('keeps answers and treaties where a country’s file does not load, asks again, and says what works without data', async () => {
  const address = breakFile(inject('brokenUrl'), 'missing', 'data/countries/ROU.json')
  const page = await open(`${address}compare/?country=MDA&compare=ROU`, {
    expectedProblems: [/404/, /ROU\.json/],
  })
  const notice = page.getByRole('alert')
  await notice.getByText('data/countries/ROU.json').waitFor()
  await Promise.all([
    page.waitForRequest((request) => request.url().endsWith('countries/ROU.json')),
    notice.getByRole('button', { name: 'Try again' }).click(),
  ])
  await notice.getByText('data/countries/ROU.json').waitFor()
  expect(await shownClasses(page)).toEqual(expectedRows(['MDA', 'ROU']))
  await open(`${breakFile(inject('brokenUrl'), 'truncated', 'data/atlas.json')}compare/`, {
    waitForReady: false,
    expectedProblems: [/404/, /ROU\.json/, /atlas\.json/],
  })
  await notice.getByText('You can still choose countries below').waitFor()
})
