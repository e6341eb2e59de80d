import type { Frame, FrameLocator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keepScreenshot, mapClasses, openAtlas, runAxe, useBrowser } from './support/atlasPage'
import { atlasFrames, contentHeight, frameHeights, openHostPage, useHosts } from './support/hostPages'
import { focused, tabTo } from './support/keyboard'
import { textFaults } from './support/textFaults'

useBrowser()
useHosts()

/** Opens the builder in the state of a link. */
const openBuilder = async (query: string, button: string, options = {}): Promise<Page> => {
  const page = await openAtlas(query, options)
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('dialog', { name: button }).waitFor()
  return page
}

const preview = (page: Page): FrameLocator =>
  page.getByRole('region', { name: 'Preview' }).frameLocator('iframe')
const codeIn = (page: Page): Promise<string> =>
  page.getByRole('textbox', { name: 'Code', exact: true }).inputValue()

/** How a frame looks to its reader: ground, links, words and answers. */
const looksOf = async (frame: Frame | FrameLocator) => ({
  ground: await frame.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor),
  link: await frame.locator('[data-atlas-link]').evaluate((link) => getComputedStyle(link).color),
  question: await frame.getByRole('heading', { level: 1 }).textContent(),
  classes: await mapClasses(frame),
})

describe('the builder of embeds', () => {
  it('shows what another site will show: chosen, seen, copied and pasted', async () => {
    const page = await openBuilder('?theme=plans&region=see', 'Embed this map', {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    })
    await preview(page).locator(':root[data-ready]').waitFor({ state: 'attached' })
    const before = await looksOf(preview(page))
    const entries = await page.evaluate(() => history.length)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.getByLabel('Colour of links', { exact: true }).fill('#FFCC00')
    await page.getByRole('radio', { name: 'Frame with script' }).check()
    await expect
      .poll(
        async () =>
          (await page.getByRole('region', { name: 'Preview' }).locator('iframe').getAttribute('src')) ?? '',
      )
      .toContain('?theme=plans&region=see&look=dark&accent=ffcc00')
    await preview(page).locator(':root[data-ready]').waitFor({ state: 'attached' })
    const seen = await looksOf(preview(page))
    expect(seen.question).toBe(before.question)
    expect(seen.ground).not.toBe(before.ground)
    expect(seen.link).toBe('rgb(255, 204, 0)')
    expect(await page.evaluate(() => history.length)).toBe(entries)
    await page.getByRole('button', { name: 'Copy code' }).click()
    await page.getByText('Code copied').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await codeIn(page))

    const host = await openHostPage(copied)
    const [frame] = await atlasFrames(host)
    if (!frame) throw new Error('There is no frame.')
    expect(await looksOf(frame)).toEqual(seen)
    await expect.poll(async () => (await frameHeights(host))[0] === (await contentHeight(frame))).toBe(true)
  })

  it('makes the code of the country that is open, of its map, and of two that are compared', async () => {
    const page = await openBuilder('?country=MDA&theme=plans', 'Embed this country')
    expect(await codeIn(page)).toContain('/embed/country/moldova/"')
    await page.getByRole('radio', { name: 'This map' }).check()
    expect(await codeIn(page)).toContain('/embed/map/?theme=plans&amp;country=MDA"')

    const compare = await openBuilder('compare/?country=MDA&compare=ROU', 'Embed this comparison')
    expect(await codeIn(compare)).toContain('/embed/compare/?country=MDA&amp;compare=ROU"')
    expect(await codeIn(compare)).toContain('title="Moldova and Romania compared')
  })

  it('says what is no colour, what to do where a site keeps no frames or removes the code, and is used by the keyboard alone', async () => {
    const page = await openAtlas('?region=see')
    const button = page.getByRole('button', { name: 'Embed this map' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, async () => (await focused(page).getAttribute('type')) === 'radio')
    await page.keyboard.press('ArrowRight')
    expect(await codeIn(page)).toContain('look=light')
    const field = page.getByLabel('Colour of links', { exact: true })
    await field.fill('00a0ff')
    await field.fill('00a0f')
    await page.getByText('A colour has six digits').waitFor()
    expect(await codeIn(page)).toContain('accent=00a0ff')
    await field.fill('')
    expect(await codeIn(page)).not.toContain('accent')
    await page.getByRole('radio', { name: 'Picture with a link' }).check()
    await page.getByText('put its address in place of PICTURE.png').waitFor()
    expect(await codeIn(page)).toContain('What is reported, not how common it is.')
    await page.getByText('If your site removes the code').click()
    await page.getByText(`must allow ${new URL(page.url()).origin} in frame-src`).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await button.and(focused(page)).waitFor()
  })

  it('is whole and clear in windows of every width', async () => {
    const page = await openBuilder('?theme=plans&country=MDA', 'Embed this map', { touch: true })
    await preview(page).locator(':root[data-ready]').waitFor({ state: 'attached' })
    for (const [width, height] of [
      [1280, 800],
      [768, 1024],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => textFaults(page), { message: `${width} px` }).toEqual([])
      await keepScreenshot(page, `builder-${width}`, { fullPage: false })
    }
    // The preview is a page of its own, and the page below is inert while the dialog is open.
    expect(await runAxe(page, { within: 'dialog' })).toEqual([])
  })
})
