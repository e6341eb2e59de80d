import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { classesBy } from '../support/classesBy'
import { readDataCsv } from '../support/csv'
import { mapClasses, openAtlas, runAxe, useBrowser, usePage } from './support/atlasPage'
import { openShare, savePicture } from './support/share'

useBrowser()
const open = usePage()

const FILE = pathToFileURL(resolve('dist/offline/child-trafficking-atlas-en.html')).href
const rows = readDataCsv('classes.csv', ['entity', 'class'])

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor()

describe('the atlas in one file', () => {
  it('is the interactive atlas: themes, day, table, search and what is told of a country', async () => {
    // From the disk; a request to anywhere fails the test, see support/problems.ts.
    const page = await open(FILE)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    expect(await mapClasses(page)).toEqual(classesBy('patterns'))
    await page.getByText('A single file, with data of').waitFor()
    await page.getByRole('link', { name: 'Action plans', exact: true }).click()
    await heading(page, 'National Action Plan')
    await expect.poll(() => mapClasses(page)).toEqual(classesBy('plans'))
    await page.locator('svg[data-map] [data-entity="MDA"][role="button"]').click()
    await page.locator('[data-country-lines]').waitFor()
    await page.getByRole('link', { name: 'Treaties', exact: true }).click()
    await page.getByRole('slider').first().waitFor()
    await expect.poll(() => mapClasses(page)).toEqual(classesBy('treaties', 'palermo'))
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await page.locator('[data-entity-row]').first().waitFor()
    await expect.poll(() => page.locator('[data-entity-row]').count()).toBe(51)
    await page.getByRole('combobox', { name: 'Search' }).fill('Roumanie')
    await page.getByRole('option', { name: /Romania/ }).click()
    await page.locator('[data-country="ROU"]').waitFor()
    await page.waitForURL(/#.*country=ROU/)
    await page.goBack()
    await page.locator('[data-country="MDA"]').waitFor()
    expect(requests.filter((url) => !/^(data|blob):/.test(url))).toEqual([])
  })

  it('restores the state of its address, draws routes and saves a picture', async () => {
    const page = await open(`${FILE}#theme=internal&region=see&routes=on&country=ALB`)
    await page.locator('[data-country-lines]').waitFor()
    await page.locator('[data-route-note], [data-routes]').first().waitFor({ state: 'attached' })
    await openShare(page)
    const { name, content } = await savePicture(page, 'Report', 'SVG')
    expect(name).toMatch(/\.svg$/)
    expect(content.toString(), 'its own letters').toMatch(/@font-face\{[^}]*Atlas Serif[^}]*data:font\/woff2/)
  })

  it('has every value with its sources without a script too, and no link that leads nowhere', async () => {
    const page = await openAtlas(FILE, { javaScript: false })
    const shown = await page
      .locator('#values tr[data-row]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-row')))
    expect(shown).toEqual(rows.map((row) => `${row.entity} ${row.class}`))
    await page.locator('summary', { hasText: 'Who was bound by the Palermo Protocol' }).click()
    await page.getByRole('row', { name: /^Albania Bound/ }).waitFor()
    const dead = await page.locator('a[href]').evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => {
          const isState = href === '#' || /^#\w+=/.test(href)
          const isPlace = href.startsWith('#') && document.getElementById(href.slice(1)) !== null
          return !isState && !isPlace && !href.startsWith('https://') && !href.startsWith('http://')
        }),
    )
    expect(dead).toEqual([])
    for (const text of ['What is reported, not how common it is.', 'Boundaries and names imply no opinion'])
      expect(await page.locator('footer').getByText(text).first().isVisible(), text).toBe(true)
  })

  it('fits a phone, and is read by those who listen', async () => {
    // High enough that the clock at the lower edge does not lie on the second part of the map.
    const page = await openAtlas(FILE, { width: 360, height: 844, touch: true })
    expect(await page.locator('svg[data-map]').count()).toBe(2)
    // Its values are one table of very many rows, all alike: axe looks at some of them.
    await page
      .locator('#values tr[data-row]')
      .evaluateAll((lines) => lines.slice(20).forEach((line) => line.remove()))
    expect(await runAxe(page)).toEqual([])
  })
})
