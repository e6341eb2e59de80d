import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  openAtlas,
  reload,
  runAxe,
  saved,
  useBrowser,
  usePage,
  waitUntilReady,
} from '../../support/atlasPage'
import { focused, hasFocus, tabTo } from '../../support/keyboard'
import { expectFigures } from '../../support/linksGoneTo'

useBrowser()

const open = usePage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })

const figure = (page: Page) => page.locator('[data-figure] svg')
const textOf = (page: Page, kind: string) => page.locator(`[data-figure-text="${kind}"]`)

/** Saves the figure as a file of a type. */
const save = async (page: Page, type: string) => {
  await page.getByRole('radio', { name: type, exact: true }).check({ force: true })
  return saved(page, () => page.getByRole('button', { name: 'Save the figure' }).click())
}

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

const SEE_2005 = 'figure/?theme=treaties&region=see&on=2005-06-01'

/** Width and height of a PNG in px, and its dots an inch where it says them. */
const pngOf = (png: Buffer) => {
  const at = png.indexOf('pHYs')
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    dotsPerInch: at < 0 ? null : Math.round(png.readUInt32BE(at + 4) * 0.0254),
  }
}

describe('the page of figures', () => {
  it('makes a slide of the routes of Moldova, with its texts, that a link shows again', async () => {
    const page = await open('figure/?country=MDA&view=routes')
    expect(await page.getByRole('radio', { name: 'Table' }).count()).toBe(0)
    const controls = 'fieldset, select, input[type=text], input[type=checkbox], button'
    expect(await page.locator('[data-choices]').locator(controls).count()).toBeLessThanOrEqual(9)
    await page.getByRole('radio', { name: 'Slide' }).check({ force: true })
    await page.getByLabel('Part of the map').selectOption({ label: 'Around: Moldova' })
    await page.getByLabel('Your own title').fill('Moldova: where to & where from ')
    await expect
      .poll(() => page.url())
      .toMatch(
        /country=MDA&view=routes&area=[\d.,]+&size=slide#title=Moldova%3A\+where\+to\+%26\+where\+from$/,
      )
    await page.getByText('Size: 1920 × 1080 px').waitFor()
    await expect.poll(() => figure(page).textContent()).toContain('Moldova: where to & where from')
    expect(await figure(page).locator('[data-route]').count()).toBeGreaterThan(0)

    const svg = await save(page, 'SVG')
    expect(svg.name).toMatch(/_map_slide\.svg$/)
    const drawn = wordsIn(svg.content)
    for (const words of [
      'Moldova: where to &amp; where from',
      'Title by its maker.',
      'What is reported, not how common it is.',
      'not affiliated with UNICEF',
      'Directionality coding 2008-2016',
      'UNSCR 1244',
    ])
      expect(drawn).toContain(words)

    expect(await copied(page, 'Copy the alternative text')).toBe(await textOf(page, 'alt').textContent())
    expect(await textOf(page, 'alt').textContent()).toContain('Moldova: where to & where from')
    expect(await copied(page, 'Copy the citation')).not.toContain('where to')

    const before = await figure(page).evaluate((element) => element.outerHTML)
    await reload(page)
    await expect
      .poll(() => figure(page).evaluate((element, same) => element.outerHTML === same, before))
      .toBe(true)
    expect(await page.getByRole('radio', { name: 'Slide' }).isChecked()).toBe(true)
    expect(await page.getByLabel('Your own title').inputValue()).toBe('Moldova: where to & where from')
    // What is scrolled out may lie beside a link that waits above the window for the Tab key.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
    expect(await runAxe(page)).toEqual([])
  })

  it('draws what the atlas shows, and leads back to its question', async () => {
    const page = await open('figure/?theme=plans&view=table')
    expect(await page.getByRole('radio', { name: 'Table' }).isChecked()).toBe(true)
    await expect.poll(() => figure(page).textContent()).toContain('Uzbekistan')
    await page.getByRole('radio', { name: 'Chart' }).check({ force: true })
    await expect.poll(() => page.url()).toMatch(/theme=plans&view=table&figure=bars$/)
    await page.getByRole('link', { name: 'Change the question in the atlas' }).click()
    await waitUntilReady(page)
    expect(page.url()).toMatch(/theme\/plans\/\?view=table$/)
  })

  it('moves a title of an earlier link behind #', async () => {
    const page = await open('figure/?theme=plans&title=Two+plans&size=social&labels=off')
    await expect.poll(() => page.url()).toMatch(/figure\/\?theme=plans&size=slide#title=Two\+plans$/)
    await expect.poll(() => figure(page).textContent()).toContain('Two plans')
  })

  it('shows a hostile title as text, and ignores settings that do not exist', async () => {
    const title = `</text><script>alert(1)</script><img src=x onerror=alert(2)>" onload="alert(3)\u202E`
    const page = await open(
      `figure/?figure=constructor&size=__proto__&grey=1#title=${encodeURIComponent(title)}`,
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

  // More of them are a sweep (generatedLinks.test.ts).
  it('draws any state with any settings that strangers send', async () =>
    expectFigures(await open('figure/'), 8))

  it('works by the keyboard alone', async () => {
    const page = await open('figure/')
    const isOn = (name: string) => async () =>
      (await focused(page).evaluate((element) => element.closest('label')?.textContent ?? '')) === name
    await tabTo(page, isOn('Map'))
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('[data-figure="bars"]').count()).toBe(1)
    await tabTo(page, isOn('Report'))
    await page.keyboard.press('ArrowRight')
    await tabTo(page, async () => (await focused(page).getAttribute('maxlength')) !== null)
    await page.keyboard.type('By keyboard')
    await expect.poll(() => figure(page).textContent()).toContain('By keyboard')
    await tabTo(page, hasFocus(page, 'Save the figure'))
    const { name } = await saved(page, () => page.keyboard.press('Enter'))
    expect(name).toMatch(/_bars_slide\.png$/)
  })

  it('shows a figure and its texts without a script, and says what a script is for', async () => {
    const page = await openAtlas('figure/', { javaScript: false })
    expect(await figure(page).textContent()).toContain('What is reported, not how common it is.')
    await page.getByText('you need JavaScript').waitFor()
    expect(await textOf(page, 'caption').textContent()).toMatch(/\d+ of 51/)
    expect(await page.getByRole('radio').filter({ visible: true }).count()).toBe(0)
  })
})

it('has its figure first on a phone', async () => {
  const page = await open('figure/', { width: 360, height: 740 })
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? NaN
  expect(await top('[data-figure]')).toBeLessThan(await top('[data-choices]'))
})

describe('the files of a figure', () => {
  it('in the size of a report are for print', async () => {
    const page = await open(`${SEE_2005}#title=UNICEF%20confirms`)
    const png = await save(page, 'PNG')
    expect(png.name).toMatch(/_map_report\.png$/)
    expect(pngOf(png.content)).toMatchObject({ width: Math.round((170 / 25.4) * 300), dotsPerInch: 300 })
  })

  it('for a slide have its px; an SVG asks for nothing, and shows names above their halos in every program', async () => {
    const page = await open(`${SEE_2005}&size=slide`)
    expect(pngOf((await save(page, 'PNG')).content)).toEqual({ width: 1920, height: 1080, dotsPerInch: null })
    const svg = (await save(page, 'SVG')).content.toString('utf8')
    expect(svg).toContain("@font-face{font-family:'Atlas Sans'")
    expect(svg.match(/url\((?!#|data:)|href=/)).toBeNull()
    const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)]
    expect(texts.length).toBeGreaterThan(20)
    expect(svg).not.toMatch(/paint-order|font-weight="\d50"/)
  })
})
