import type { Frame, FrameLocator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { mapClasses, useBrowser, usePage } from './support/atlasPage'
import { atlasFrame, contentHeight, frameHeights, openHostPage, useHosts } from './support/hostPages'
import { focused, tabTo } from './support/keyboard'
import { codeIn, openBuilder, shareButton } from './support/share'

useBrowser()
useHosts()
const open = usePage({
  touch: true,
  context: { permissions: ['clipboard-read', 'clipboard-write'] },
})

const preview = (page: Page): FrameLocator =>
  page.getByRole('region', { name: 'Preview' }).frameLocator('iframe')

/** Opens the builder in the state of a link. */
const openIn = async (query: string): Promise<Page> => {
  const page = await open(query)
  await openBuilder(page)
  return page
}
const unfold = (page: Page) => page.getByText('Language, colour of links').click()

/** How a frame looks to its reader: ground, links, words and answers. */
const looksOf = async (frame: Frame | FrameLocator) => ({
  ground: await frame.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor),
  link: await frame.locator('[data-atlas-link]').evaluate((link) => getComputedStyle(link).color),
  question: await frame.getByRole('heading', { level: 1 }).textContent(),
  classes: await mapClasses(frame),
})

describe('the builder of embeds', () => {
  it('shows what another site will show: chosen, seen, copied and pasted', async () => {
    const page = await openIn('?theme=plans&region=see')
    await preview(page).locator(':root[data-ready]').waitFor({ state: 'attached' })
    const before = await looksOf(preview(page))
    const entries = await page.evaluate(() => history.length)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await unfold(page)
    await page.getByLabel('Colour of links', { exact: true }).fill('#FFCC00')
    await page.getByRole('radio', { name: 'Frame (iframe) with a script' }).check()
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
    const frame = await atlasFrame(host)
    expect(await looksOf(frame)).toEqual(seen)
    await expect.poll(async () => (await frameHeights(host))[0] === (await contentHeight(frame))).toBe(true)
  })

  it('says what is no colour, what to do where a site keeps no frames or removes the code, and is used by the keyboard alone', async () => {
    const page = await openIn('?region=see')
    await tabTo(page, async () => (await focused(page).getAttribute('value')) === 'auto')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => codeIn(page)).toContain('look=light')
    await unfold(page)
    const field = page.getByLabel('Colour of links', { exact: true })
    await field.fill('00a0ff')
    await field.fill('00a0f')
    await page.getByText('A colour has six digits').waitFor()
    expect(await codeIn(page)).toContain('accent=00a0ff')
    await field.fill('')
    await expect.poll(() => codeIn(page)).not.toContain('accent')
    await page.getByRole('radio', { name: 'Picture with a link' }).check()
    await page.getByText('put its address in place of PICTURE.png').waitFor()
    expect(await codeIn(page)).toContain('What is reported, not how common trafficking is.')
    await page.getByText('If your site removes the code').click()
    await page.getByText(`must allow ${new URL(page.url()).origin} in frame-src`).waitFor()
    // One pane back, then out.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await shareButton(page).and(focused(page)).waitFor()
  })
})
