import { describe, expect, it } from 'vitest'
import { keepScreenshot, openAtlas, useBrowser } from './support/atlasPage'
import { reachBeyond } from './support/reachBeyond'

useBrowser()

it.each(['screen', 'print'] as const)('draws every swatch whole: %s', async (media) => {
  const page = await openAtlas('country/moldova/')
  await page.emulateMedia({ media })
  const [all, whole] = await page.evaluate(() => {
    const rects = [...document.querySelectorAll('article svg > rect:only-child')]
    const boxes = rects.map((rect) => [rect, rect.parentElement].map((one) => one?.getBoundingClientRect()))
    const isWhole = boxes.map(
      ([inner, outer]) =>
        inner && outer && inner.width > 0 && inner.right <= outer.right && inner.bottom <= outer.bottom,
    )
    return [isWhole.length, isWhole.filter(Boolean).length]
  })
  expect(all).toBeGreaterThan(20)
  expect(whole).toBe(all)
})

describe('a country’s page without JavaScript', () => {
  it('leads to the map, to a neighbour, to the comparison and to all others', async () => {
    const page = await openAtlas('country/moldova/', { javaScript: false })
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
    expect(await page.getByRole('link', { name: 'Show on the map' }).getAttribute('href')).toMatch(
      /\/\?country=MDA$/,
    )
    const neighbours = page.getByRole('table', { name: 'Neighbours in the atlas' })
    await neighbours.getByRole('link', { name: 'Ukraine' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ukraine' }).waitFor()
    await page.getByText('All countries').last().click()
    await page.locator('#all-countries').getByRole('link', { name: 'Kosovo*' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kosovo*' }).waitFor()
    await page.getByLabel('Compare Kosovo* with').pressSequentially('Mold')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.waitForURL(/\/compare\/\?country=XKX&compare=MDA$/)
  })

  it.each(['russian-federation', 'liechtenstein'])('%s: every part is there, and opens', async (slug) => {
    const page = await openAtlas(`country/${slug}/`, { javaScript: false })
    for (const link of await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').all()) {
      const part = page.locator((await link.getAttribute('href')) ?? '')
      expect(await part.getByRole('heading', { level: 2 }).isVisible(), await link.innerText()).toBe(true)
    }
    await page.locator('#treaties summary').first().click()
    await page.locator('#treaties details').getByText('status table').first().waitFor()
    await page.getByRole('link', { name: /^Next/ }).click()
    await page.getByRole('heading', { level: 1, name: /Romania|Serbia|Lithuania/ }).waitFor()
  })

  it('is reached from the list of all countries on the front page', async () => {
    const page = await openAtlas('', { javaScript: false })
    await page.locator('summary', { hasText: 'All countries' }).click()
    await page.getByRole('link', { name: 'Moldova', exact: true }).last().click()
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
  })
})

describe('a country’s page', () => {
  it('is reached from the panel', async () => {
    const page = await openAtlas('?country=MDA')
    await page.getByRole('link', { name: 'All about Moldova' }).click()
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
  })

  it('shows where the focus is on every stop of the keyboard', async () => {
    const page = await openAtlas('country/moldova/')
    const stops: string[] = []
    for (let stop = 0; stop < 45; stop += 1) {
      await page.keyboard.press('Tab')
      const [name, isShown] = await page.evaluate(() => {
        const focused = document.activeElement
        // A country of the map is outlined itself, as its land is no box.
        // The search is outlined around its whole field.
        const field = focused?.closest('[role="search"]')?.querySelector(':scope > div')
        const drawn = focused?.closest('svg') ? focused.querySelector('path') : (field ?? focused)
        const style = drawn && getComputedStyle(drawn)
        const widths = [style?.outlineStyle === 'none' ? '0' : style?.outlineWidth, style?.strokeWidth]
        return [focused?.textContent ?? '', widths.some((width) => Number.parseFloat(width ?? '') >= 3)]
      })
      stops.push(String(name).trim())
      expect(isShown, String(name)).toBe(true)
    }
    for (const name of ['Skip to the text', 'Show on the map', 'Routes'])
      expect(
        stops.some((stop) => stop.includes(name)),
        name,
      ).toBe(true)
  })

  it.each(['germany', 'bosnia-and-herzegovina'])('fits a window of any width: %s', async (slug) => {
    const page = await openAtlas(`country/${slug}/`)
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => reachBeyond(page), { message: `${width} px` }).toBe(null)
      await keepScreenshot(page, `${slug}-${width}`)
    }
  })
})
