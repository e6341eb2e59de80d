import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { linksOfUse } from '../support/generatedLinks'
import { openAtlas, reload, runAxe, saved, showState, useBrowser, waitUntilReady } from './support/atlasPage'
import { focused, hasFocus, tabTo } from './support/keyboard'

useBrowser()

const LINKS = 60

const anySettings = fc
  .record({
    figure: fc.constantFrom('map', 'chart', 'comparison', 'table', 'film'),
    size: fc.constantFrom('column', 'page', 'slide', 'social', 'square', 'poster', 'A0'),
    grey: fc.constantFrom('on', 'off', ''),
    title: fc.string({ unit: 'binary', maxLength: 200 }),
    labels: fc.constantFrom('on', 'off'),
    key: fc.constantFrom('on', 'off'),
  })
  .map((settings) => new URLSearchParams(settings).toString())

const figure = (page: Page) => page.locator('[data-figure] svg')
const textOf = (page: Page, kind: string) => page.locator(`[data-figure-text="${kind}"]`)

/** Saves the figure as a file by its button. */
const save = (page: Page, format: string) =>
  saved(page, () =>
    page
      .getByRole('group', { name: 'Download the figure' })
      .getByRole('button', { name: format, exact: true })
      .click(),
  )

/** The text of a drawing, without its elements and what no reader sees between letters. */
const wordsIn = (svg: Buffer): string =>
  svg
    .toString()
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>|\u2060/g, '')

const copied = async (page: Page, button: string): Promise<string> => {
  const press = page.getByRole('button', { name: button })
  await press.click()
  await press.locator('..').getByText('Text copied.').waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

describe('the page of figures', () => {
  it('makes a slide of the routes of Moldova, with its texts and data, that a link shows again', async () => {
    const page = await openAtlas('?country=MDA&routes=on', {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    })
    await page.getByRole('link', { name: 'Make a figure' }).click()
    await waitUntilReady(page)
    expect(page.url()).toMatch(/\/figure\/\?country=MDA&routes=on$/)
    await page.getByRole('radio', { name: 'Slide, 16:9' }).check()
    await page.getByLabel('Part of the map').selectOption({ label: 'Around: Moldova' })
    await page.getByLabel('Your own title').fill('Moldova: where to & where from ')
    await expect
      .poll(() => page.url())
      .toMatch(/country=MDA&area=[\d.,]+&routes=on&size=slide&title=Moldova%3A\+where\+to\+%26\+where\+from$/)
    await page.getByText('Size: 1920 × 1080 px').waitFor()
    await expect.poll(() => figure(page).textContent()).toContain('Moldova: where to & where from')
    expect(await figure(page).locator('[data-route]').count()).toBeGreaterThan(0)

    const svg = await save(page, 'SVG')
    expect(svg.name).toMatch(/_map_slide\.svg$/)
    const drawn = wordsIn(svg.content)
    for (const words of [
      'Moldova: where to &amp; where from',
      'What is reported, not how common it is.',
      'Directionality coding 2008-2016',
      'UNSCR 1244',
    ])
      expect(drawn).toContain(words)
    const png = await save(page, 'PNG')
    expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([1920, 1080])
    const pdf = await save(page, 'PDF')
    expect(pdf.content.subarray(0, 5).toString()).toBe('%PDF-')
    const csv = await saved(page, () => page.getByRole('button', { name: 'Download as CSV' }).click())
    expect(csv.name).toMatch(/_map_slide\.csv$/)
    expect(csv.content.toString()).toMatch(/MDA/)

    expect(await copied(page, 'Copy the alternative text')).toBe(await textOf(page, 'alt').textContent())
    expect(await textOf(page, 'alt').textContent()).toContain('Moldova: where to & where from')
    await page.getByRole('radio', { name: 'BibTeX' }).check()
    const bibtex = await copied(page, 'Copy the citation')
    expect(bibtex).toMatch(/^@misc\{[\s\S]+Moldova: where to \\& where from[\s\S]+\}\s*$/)

    const before = await figure(page).evaluate((element) => element.outerHTML)
    await reload(page)
    await expect
      .poll(() => figure(page).evaluate((element, same) => element.outerHTML === same, before))
      .toBe(true)
    expect(await page.getByRole('radio', { name: 'Slide, 16:9' }).isChecked()).toBe(true)
    expect(await page.getByLabel('Your own title').inputValue()).toBe('Moldova: where to & where from')
    expect(await runAxe(page)).toEqual([])
  })

  it('comes from the table as a table, and from a comparison as a comparison', async () => {
    const page = await openAtlas('theme/plans/?view=table')
    await page.getByRole('link', { name: 'Make a figure' }).click()
    await waitUntilReady(page)
    expect(await page.getByRole('radio', { name: 'Table' }).isChecked()).toBe(true)
    await expect.poll(() => figure(page).textContent()).toContain('Uzbekistan')
    expect(await runAxe(page)).toEqual([])

    const compare = await openAtlas('compare/?country=MDA&compare=ROU')
    await compare.getByRole('link', { name: 'Make a figure' }).click()
    await waitUntilReady(compare)
    expect(await compare.getByRole('radio', { name: 'Comparison' }).isChecked()).toBe(true)
    await compare.getByLabel('Second country').selectOption({ label: 'Ukraine' })
    await expect.poll(() => figure(compare).textContent()).toContain('Moldova and Ukraine compared')
    const csv = await saved(compare, () => compare.getByRole('button', { name: 'Download as CSV' }).click())
    expect(csv.content.toString()).toContain('UKR')
    await compare.getByLabel('Second country').selectOption({ label: 'Choose another country' })
    await compare.getByText('Choose two countries to compare.').waitFor()
    expect(await compare.getByRole('button', { name: 'SVG' }).isDisabled()).toBe(true)
    expect(await runAxe(compare)).toEqual([])
  })

  it('shows a hostile title as text, and ignores settings that do not exist', async () => {
    const title = `</text><script>alert(1)</script><img src=x onerror=alert(2)>" onload="alert(3)\u202E`
    const page = await openAtlas(
      `figure/?figure=constructor&size=__proto__&grey=1&title=${encodeURIComponent(title)}`,
    )
    const shown = title.replace('\u202E', '')
    await expect
      .poll(async () => (await figure(page).textContent())?.replaceAll('\u2060', ''))
      .toContain('alert(3)')
    expect(await page.getByLabel('Your own title').inputValue()).toBe(shown)
    expect(await figure(page).locator('script, img, [onload], [onerror]').count()).toBe(0)
    expect(await page.getByRole('radio', { name: 'Map', exact: true }).isChecked()).toBe(true)
    const svg = (await save(page, 'SVG')).content.toString()
    const hostile = await page.evaluate(
      (text) => {
        const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
        return drawing.querySelectorAll('parsererror, script, img, [onload], [onerror]').length
      },
      svg.replace(/<style>[^]*?<\/style>/, ''),
    )
    expect(hostile).toBe(0)
  })

  it('draws any state with any settings that strangers send, or says what is lacking', async () => {
    const page = await openAtlas('figure/')
    const settings = fc.sample(anySettings, { seed: 20261128, numRuns: LINKS })
    for (const [index, query] of linksOfUse(LINKS).entries()) {
      await showState(page, `?${query}&${settings[index]}`)
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
      await expect
        .poll(() => page.locator('[data-figure] svg, [data-no-figure]').count(), { message: query })
        .toBe(1)
    }
    expect(await page.locator('[data-failure]').count()).toBe(0)
  })

  it('works by the keyboard alone', async () => {
    const page = await openAtlas('figure/')
    const isOn = (name: string) => async () =>
      (await focused(page).evaluate((element) => element.closest('label')?.textContent ?? '')) === name
    await tabTo(page, isOn('Map'))
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('[data-figure="chart"]').count()).toBe(1)
    await tabTo(page, isOn('Full width of a page, 170 mm'))
    await page.keyboard.press('ArrowDown')
    await tabTo(page, async () => (await focused(page).getAttribute('maxlength')) !== null)
    await page.keyboard.type('By keyboard')
    await expect.poll(() => figure(page).textContent()).toContain('By keyboard')
    await tabTo(page, hasFocus(page, 'SVG'))
    const { name } = await saved(page, () => page.keyboard.press('Enter'))
    expect(name).toMatch(/_chart_slide\.svg$/)
  })

  it('follows the way back, and lets a reader who speaks another language have the same figure', async () => {
    const page = await openAtlas('figure/?theme=plans&grey=on')
    await page.getByLabel('Theme').selectOption({ label: 'Coordination' })
    await expect.poll(() => page.url()).toContain('theme=coordination&grey=on')
    await page.goBack()
    await expect.poll(() => page.getByLabel('Theme').inputValue()).toBe('plans')
    expect(await page.getByRole('radio', { name: 'In greys' }).isChecked()).toBe(true)
    const links = await page
      .getByRole('navigation', { name: 'Language of the figure' })
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    for (const link of links) expect(link).toMatch(/figure\/\?theme=plans&grey=on$/)
  })

  it('shows a figure and its texts without a script, and says what a script is for', async () => {
    const page = await openAtlas('figure/', { javaScript: false })
    expect(await figure(page).textContent()).toContain('What is reported, not how common it is.')
    await page.getByText('you need JavaScript').waitFor()
    expect(await textOf(page, 'caption').textContent()).toContain('29 of 51')
    expect(await page.getByRole('radio').filter({ visible: true }).count()).toBe(0)
  })
})

it('has room for its figure first on a phone, and cuts off nothing', async () => {
  const page = await openAtlas('figure/', { width: 360, height: 740, touch: true })
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? NaN
  expect(await top('[data-figure]')).toBeLessThan(await top('[data-scope]'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(await runAxe(page)).toEqual([])
})
