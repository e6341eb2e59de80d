import { describe, expect, it } from 'vitest'
import { useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()
const openBare = usePage({ javaScript: false })

it('draws every swatch whole, on the screen and in print', async () => {
  const page = await open('country/moldova/')
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    const areWhole = await page.locator('article svg > rect:only-child').evaluateAll((rects) =>
      rects.map((rect) => {
        const [inner, outer] = [rect, rect.parentElement].map((one) => one?.getBoundingClientRect())
        return inner && outer && inner.width > 0 && inner.right <= outer.right && inner.bottom <= outer.bottom
      }),
    )
    expect(areWhole.length).toBeGreaterThan(6)
    expect(areWhole.every(Boolean), media).toBe(true)
  }
})

describe('a country’s page without JavaScript', () => {
  it('is reached from the list on the front page, and leads to the map, a neighbour, the comparison and all others', async () => {
    const page = await openBare()
    await page.locator('summary', { hasText: 'All countries' }).click()
    await page.getByRole('link', { name: 'Moldova', exact: true }).last().click()
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
    expect(await page.getByRole('link', { name: 'Show on the map' }).getAttribute('href')).toMatch(
      /\/\?country=MDA$/,
    )
    await page.getByText('Everything about Moldova').click()
    const neighbours = page.getByRole('table', { name: 'Neighbours in the atlas' })
    await neighbours.getByRole('link', { name: 'Ukraine' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ukraine' }).waitFor()
    await page.getByRole('link', { name: 'All countries' }).click()
    await page.getByRole('link', { name: 'Kosovo*' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kosovo*' }).waitFor()
    await page.getByLabel('Compare Kosovo* with').pressSequentially('Mold')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.waitForURL(/\/compare\/\?country=XKX&compare=MDA$/)
  })

  it('has every part behind one fold, which a link to a part opens, and leads to the next', async () => {
    const page = await openBare('country/russian-federation/')
    await page.locator('#sources').waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'all 17 with their days' }).click()
    for (const part of [
      'from-and-to',
      'place',
      'routes',
      'law',
      'treaties',
      'detected',
      'not-known',
      'sources',
    ])
      expect(await page.locator(`[id="${part}"]`).getByRole('heading', { level: 2 }).isVisible(), part).toBe(
        true,
      )
    await page.locator('#law summary').first().click()
    await page.locator('#law details[open]').getByText('Source', { exact: true }).waitFor()
    // The source to which a value leads stands out from the others.
    await page
      .locator('#law details[open]')
      .getByRole('link', { name: /^Source \d+$/ })
      .first()
      .click()
    const grounds = await page
      .locator('#sources ol > li')
      .evaluateAll((all) => all.map((one) => [one.matches(':target'), getComputedStyle(one).backgroundColor]))
    const marked = grounds.filter(([isLedTo]) => isLedTo)
    expect(marked).toHaveLength(1)
    expect(grounds.filter(([, ground]) => ground === marked[0]?.[1])).toEqual(marked)
    await page.getByRole('link', { name: /^Next/ }).click()
    await page.getByRole('heading', { level: 1, name: /Romania|Serbia/ }).waitFor()
  })
})

describe('a country’s page', () => {
  it('is reached from the panel', async () => {
    const page = await open('?country=MDA')
    await page.getByRole('link', { name: 'All about Moldova' }).click()
    await page.getByRole('heading', { level: 1, name: 'Moldova' }).waitFor()
  })

  it.each(['law', 'detected', 'source-zmjones_untc_2015'])(
    'opens what a link to #%s leads to',
    async (part) => {
      const page = await open(`country/moldova/#${part}`)
      await page.locator(`[id="${part}"]`).waitFor()
      const top = () =>
        page.locator(`[id="${part}"]`).evaluate((element) => element.getBoundingClientRect().top)
      await expect.poll(top).toBeLessThan(await page.evaluate(() => innerHeight))
    },
  )

  it('shows where the focus is on every stop of the keyboard', async () => {
    const page = await open('country/moldova/')
    const stops: string[] = []
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab')
      const isShown = () =>
        page.evaluate(() => {
          const focused = document.activeElement
          // A country of the map is outlined itself, as its land is no box.
          // The search is outlined around its whole field.
          const field = focused?.closest('[role="search"]')?.querySelector(':scope > div')
          const drawn = focused?.closest('svg') ? focused.querySelector('path') : (field ?? focused)
          const style = drawn && getComputedStyle(drawn)
          const widths = [style?.outlineStyle === 'none' ? '0' : style?.outlineWidth, style?.strokeWidth]
          return widths.some((width) => Number.parseFloat(width ?? '') >= 3)
        })
      const name = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
      await expect.poll(isShown, { message: name }).toBe(true)
      stops.push(name)
    }
    for (const name of ['Skip to the text', 'Show on the map', 'all 17 with their days'])
      expect(stops.join('\n')).toContain(name)
  })
})
