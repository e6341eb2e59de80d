import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { goTo, keepScreenshot, runAxe, saved, useBrowser, usePage } from './support/atlasPage'
import { tabTo } from './support/keyboard'
import { openPicture, openShare, paneBack, savePicture, shareDialog, shareRow } from './support/share'
import { textFaults } from './support/textFaults'

useBrowser()

const open = usePage({ context: { permissions: ['clipboard-read', 'clipboard-write'] } })
const openTouched = usePage({ touch: true })

/** Whether a button has the focus; it may also hold the word that it says afterwards. */
const hasFocus = (page: Page) => (name: string) => () =>
  page.evaluate((start) => document.activeElement?.textContent.startsWith(start) ?? false, name)

const figure = (page: Page) => shareDialog(page).locator('[data-figure] svg')
const titleField = (page: Page) => shareDialog(page).getByRole('textbox', { name: 'Title' })

/** The text of a drawing, without its elements and what no reader sees between letters. */
const wordsIn = (svg: Buffer): string =>
  svg
    .toString()
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>|\u2060/g, '')

/** Width and height of a PNG in px, and its dots an inch where it says them. */
const pngOf = (png: Buffer) => {
  const at = png.indexOf('pHYs')
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    dotsPerInch: at < 0 ? null : Math.round(png.readUInt32BE(at + 4) * 0.0254),
  }
}

const SEE_2005 = '?theme=treaties&region=see&on=2005-06-01'

describe('the pane that makes a picture', () => {
  it('shows what it saves: the map that was on the page, in its size, with the texts beside it', async () => {
    const page = await open('?theme=plans&region=see')
    const pane = await openPicture(page)
    expect(await page.getByRole('dialog').count()).toBe(1)
    await expect.poll(() => figure(page).textContent()).toContain('Albania')
    const svg = await savePicture(page, 'Slide', 'SVG')
    await pane.getByRole('status').getByText('Saved').waitFor()
    expect(svg.name).toMatch(/^child-trafficking-atlas_plans_on-2009_see_.*map_slide\.svg$/)
    const link = new URL('theme/plans/?region=see', inject('siteUrl')).href
    for (const words of [
      'What is reported, not how common trafficking is.',
      'imply no opinion on legal status',
      link,
    ])
      expect(wordsIn(svg.content).replaceAll(/\s+/g, ' ')).toContain(words)
    for (const kind of ['Alternative text', 'Long description', 'Citation']) {
      const block = pane.getByRole('region', { name: kind })
      await block.getByRole('button', { name: 'Copy' }).click()
      await block.getByRole('status').getByText('Copied').waitFor()
      const text = await block.locator('[data-figure-text]').textContent()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    }
  })

  it('draws a title as it is typed, says whose it is, and keeps it out of the address, the citation and the name', async () => {
    const page = await open(`${SEE_2005}`)
    const pane = await openPicture(page)
    const address = page.url()
    const title = `</text><script>alert(1)</script><img src=x onerror=alert(2)>" onload="alert(3)\u202E`
    await titleField(page).fill(title)
    await expect
      .poll(async () => (await figure(page).textContent())?.replaceAll('\u2060', ''))
      .toContain('alert(3)')
    expect(await figure(page).locator('script, img, [onload], [onerror]').count()).toBe(0)
    await expect.poll(() => figure(page).textContent()).toContain('Title by its maker.')
    expect(await pane.locator('[data-figure-text="alt"]').textContent()).toContain('Title by its maker.')
    expect(await pane.locator('[data-figure-text="citation"]').textContent()).not.toContain('alert')
    expect(page.url()).toBe(address)
    const svg = await savePicture(page, 'Report', 'SVG')
    expect(svg.name).not.toContain('alert')
    expect(wordsIn(svg.content)).toContain('alert(3)')
    const faults = await page.evaluate(
      (text) =>
        new DOMParser()
          .parseFromString(text, 'image/svg+xml')
          .querySelectorAll('parsererror, script, img, [onload], [onerror]').length,
      svg.content.toString().replace(/<style>[^]*?<\/style>/, ''),
    )
    expect(faults).toBe(0)
    // One pane back it is still there; a dialog that is opened again begins with the question.
    await paneBack(page).click()
    await shareRow(page, 'Picture').getByRole('button').click()
    await expect.poll(() => titleField(page).inputValue()).toContain('alert(3)')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await shareDialog(page).waitFor({ state: 'detached' })
    await openPicture(page)
    expect(await titleField(page).inputValue()).toBe('')
  })

  it('draws no words of a link', async () => {
    const page = await open('?theme=plans&title=UNICEF%20confirms#title=UNICEF%20confirms')
    await openPicture(page)
    expect(await titleField(page).inputValue()).toBe('')
    expect(await figure(page).textContent()).not.toContain('UNICEF confirms')
    const svg = await savePicture(page, 'Square', 'SVG')
    expect(wordsIn(svg.content)).not.toContain('UNICEF confirms')
  })

  it('saves of a table the map of its question, and of all treaties at once nothing', async () => {
    const page = await open('?theme=plans&view=table&region=see')
    await openShare(page)
    await shareRow(page, 'Picture').getByText('a table has no picture of its own').waitFor()
    await shareRow(page, 'Picture').getByRole('button').click()
    await figure(page).locator('[data-map] [data-entity="ALB"]').first().waitFor()
    expect(await figure(page).textContent()).toMatch(/theme\/plans\/\?region=see/)
    await goTo(page, 'theme/treaties/?view=grid')
    await openShare(page)
    await shareRow(page, 'Picture').getByText('A picture is a map of one treaty.').waitFor()
    expect(await shareRow(page, 'Picture').getByRole('button').count()).toBe(0)
  })

  it('works by the keyboard alone, and Escape goes one pane back, then closes', async () => {
    const page = await open('?theme=plans')
    await openShare(page)
    await tabTo(page, hasFocus(page)('Make a picture'))
    await page.keyboard.press('Enter')
    await expect.poll(hasFocus(page)('Save or share')).toBe(true)
    await figure(page).waitFor()
    const isOn = (name: string) => () =>
      page.evaluate(
        (start) => document.activeElement?.closest('label')?.textContent.startsWith(start) ?? false,
        name,
      )
    await tabTo(page, isOn('Report'))
    await page.keyboard.press('ArrowRight')
    await shareDialog(page).locator('[data-size="slide"]').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('By keyboard')
    await expect.poll(() => figure(page).textContent()).toContain('By keyboard')
    await tabTo(page, hasFocus(page)('Save picture'))
    const { name } = await saved(page, () => page.keyboard.press('Enter'))
    expect(name).toMatch(/_map_slide\.png$/)
    await page.keyboard.press('Escape')
    await expect.poll(hasFocus(page)('Make a picture')).toBe(true)
    await page.keyboard.press('Escape')
    await shareDialog(page).waitFor({ state: 'detached' })
  })

  it('says that SVG still works where the browser draws no picture', async () => {
    const page = await open('?theme=plans')
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null)
    })
    const pane = await openPicture(page)
    await pane.getByRole('button', { name: 'Save picture' }).click()
    await pane.getByText('The picture could not be made. SVG still works.').waitFor()
    expect((await savePicture(page, 'Report', 'SVG')).name).toMatch(/\.svg$/)
  })

  it.each([
    ['a desk', open, { width: 1280, height: 800 }],
    ['a phone', openTouched, { width: 390, height: 844 }],
  ] as const)('fits %s', async (_, openIn, size) => {
    const page = await openIn('', size)
    const pane = await openPicture(page)
    await expect.poll(() => textFaults(page)).toEqual([])
    expect(await runAxe(page, { within: 'dialog' })).toEqual([])
    await keepScreenshot(page, `picture-${size.width}`, { fullPage: false })
    const box = await figure(page).boundingBox()
    const room = await pane.locator('[data-figure]').boundingBox()
    expect(box?.width).toBeLessThanOrEqual((room?.width ?? 0) + 1)
    expect(box?.height).toBeLessThanOrEqual((room?.height ?? 0) + 1)
    expect(box?.width).toBeGreaterThan(size.width < 500 ? 180 : 300)
  })
})

describe('the files of a picture', () => {
  it('in the size of a report are for print, for a slide have their px; an SVG asks for nothing, and shows names above their halos in every program', async () => {
    const page = await open(SEE_2005)
    await openPicture(page)
    const png = await savePicture(page, 'Report', 'PNG')
    expect(png.name).toMatch(/_map_report\.png$/)
    expect(pngOf(png.content)).toMatchObject({ width: Math.round((170 / 25.4) * 300), dotsPerInch: 300 })
    expect(pngOf((await savePicture(page, 'Slide', 'PNG')).content)).toEqual({
      width: 1920,
      height: 1080,
      dotsPerInch: null,
    })
    const svg = (await savePicture(page, 'Slide', 'SVG')).content.toString('utf8')
    expect(svg).toContain("@font-face{font-family:'Atlas Sans'")
    expect(svg.match(/url\((?!#|data:)|href=/)).toBeNull()
    expect(svg).not.toMatch(/paint-order|font-weight="\d50"/)
    expect([...svg.matchAll(/<text [^>]*>Romania<\/text>/g)]).toHaveLength(2)
    const last = svg.slice(svg.lastIndexOf('>Romania<') - 200, svg.lastIndexOf('>Romania<'))
    expect(last.slice(last.lastIndexOf('<text'))).toContain('stroke="none"')
  })
})
