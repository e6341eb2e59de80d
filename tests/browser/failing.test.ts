import { describe, expect, inject, it } from 'vitest'
import { breakFile, openAtlas, showState, useBrowser, usePage } from './support/atlasPage'

useBrowser()

/** The browser itself reports what the server did not send. */
const reported = [/Failed to load resource/, /404/, /net::ERR/, /requestfailed/i]

const openShared = usePage()
/** Opens a page of a site with one file broken; it becomes ready where it can. */
const openBroken = (fault: 'missing' | 'cut-off', file: string, path = '', waitForReady = true) =>
  openShared(breakFile(inject('brokenUrl'), fault, file) + path, { expectedProblems: reported, waitForReady })

it.each(['Intl.ListFormat', 'ResizeObserver'])(
  'a browser that lacks a function keeps the page as it was made, says so truly, and asks for the same anew: %s',
  async (lacking) => {
    const page = await openAtlas('help/', { expectedProblems: [/.*/] })
    await page.addInitScript((path) => {
      const names = path.split('.')
      const name = names.pop() ?? ''
      const owner = names.reduce<object>((object, key) => Reflect.get(object, key) as object, window)
      Reflect.deleteProperty(owner, name)
    }, lacking)
    const address = new URL('../?theme=plans&country=MDA', page.url()).href
    await page.goto(address)
    const notice = page.getByRole('alert').filter({ hasText: 'does not' }).first()
    await notice.waitFor()
    const words = (await notice.textContent()) ?? ''
    expect(words).toMatch(/This page does not work in this browser|This part of the page does not work/)
    expect(words).not.toContain('data')
    const shapes = await page
      .locator('svg[data-map] [data-entity]')
      .evaluateAll((all) => new Set(all.map((shape) => shape.getAttribute('data-entity'))).size)
    expect(shapes).toBe(51)
    expect(await page.locator('[data-legend-class]').count()).toBeGreaterThan(2)
    const wholePage = page.getByRole('alert').filter({ hasText: 'This page does not work in this browser' })
    const key = page.getByRole('button', { name: 'Key', exact: true })
    // Where the script ends after a part has failed, the page says so in the place of the part.
    await wholePage.or(key).first().waitFor()
    const isWhole = (await wholePage.count()) > 0
    const again = (isWhole ? wholePage : notice).getByRole('button', { name: 'Try again' })
    // One part alone is drawn anew, and the rest works; a page is loaded anew.
    if (isWhole) await Promise.all([page.waitForEvent('load'), again.click()])
    else {
      await again.click()
      await notice.waitFor()
      // The country that is chosen takes the place of the key.
      await key.click()
      await page.locator('[data-legend-class]').first().click()
      await page.locator('svg[data-map] [data-shown="false"]').first().waitFor({ state: 'attached' })
      await page.locator('[data-legend-class]').first().click()
      await expect.poll(() => page.url()).toBe(address)
    }
    expect(page.url()).toBe(address)
  },
)

describe('a data file that does not arrive', () => {
  const file = 'data/atlas.json'
  // That each kind of damage is told apart is held by tests/component/mount.test.tsx.
  it.each([
    ['', '19 of 51'],
    ['theme/treaties/', '42 of 50'],
  ])('of all maps: words, the page as it was made, and a retry, on /%s', async (path, said) => {
    const page = await openBroken('missing', file, path, false)
    const notice = page.getByRole('alert').filter({ hasText: `${file} is missing from this site` })
    await notice.waitFor()
    expect(await page.locator('svg[data-map] [data-entity]').count()).toBeGreaterThan(50)
    expect(await page.locator('[data-answer]').textContent()).toContain(said)
    await Promise.all([
      page.waitForRequest((request) => request.url().endsWith(file)),
      notice.getByRole('button', { name: 'Try again' }).click(),
    ])
    await notice.waitFor()
  })

  it('of the outlines: leaves the map that the page was made with at work, wide and narrow', async () => {
    const outlines = 'data/outlines.topo.json'
    const page = await openBroken('cut-off', outlines)
    await page.getByRole('link', { name: 'Action plans', exact: true }).click()
    await page.locator('svg[data-map] [data-entity="MDA"][role="button"]').click()
    await page.locator('[data-country="MDA"]').waitFor()
    const words = page.locator('details', { hasText: 'This map in words' })
    await words.locator('summary').press('Enter')
    const retry = words.getByRole('button', { name: 'Try again' })
    await retry.waitFor()
    await Promise.all([page.waitForRequest((request) => request.url().endsWith(outlines)), retry.click()])
    await page.setViewportSize({ width: 360, height: 740 })
    const shapes = page.locator('svg[data-map] [data-entity][role="button"]')
    await expect.poll(() => shapes.count()).toBe(51)
  })
})

it('routes that cannot be drawn leave the map and what follows the same change at work, and are tried again', async () => {
  const page = await openAtlas('?country=MDA', { expectedProblems: [/It cannot be drawn/] })
  await page.evaluate(() => {
    const markup = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')
    if (!markup) throw new Error('Markup is written in another way.')
    Object.defineProperty(Element.prototype, 'innerHTML', {
      ...markup,
      set(this: Element, text: string) {
        if (text.includes('data-routes=') && !('mayDraw' in window)) throw new Error('It cannot be drawn.')
        markup.set?.call(this, text)
      },
    })
  })
  await showState(page, '?country=MDA&routes=on')
  const notice = page.getByRole('alert').filter({ hasText: 'The routes did not load' })
  await notice.waitFor()
  await page.locator('[data-route-note]').waitFor()
  expect(await page.locator('svg [data-routes]').count()).toBe(0)
  await page.locator('svg[data-map] [data-entity="ROU"][role="button"]').click()
  await page.locator('[data-country="ROU"] [data-country-lines]').waitFor()
  await page.locator('svg[data-map] [data-entity="MDA"][role="button"]').click()
  await page.locator('[data-country="MDA"] [data-country-lines]').waitFor()
  await page.evaluate(() => Reflect.set(window, 'mayDraw', true))
  await notice.getByRole('button', { name: 'Try again' }).click()
  await page.locator('svg [data-routes="1"]').waitFor({ state: 'attached' })
  expect(await notice.count()).toBe(0)
})
