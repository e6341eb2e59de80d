import { expect, it } from 'vitest'
import { rowsFor, tally } from '../support/figureRows'
import { legendCounts, openAtlas, showState, useBrowser } from './support/atlasPage'

useBrowser()

it('paints one class in one way within a figure, and shows all 51', async () => {
  const page = await openAtlas('findings/', { javaScript: false })
  // Who is bound: no strengths of evidence, so a class has one fill.
  await page.locator('summary', { hasText: 'International standards' }).click()
  const figure = page.locator('[data-finding="opsc"]')
  const fills = await figure.locator('[data-entity]').evaluateAll((shapes) =>
    shapes.map((shape) => {
      const { width, height } = shape.getBoundingClientRect()
      const [fill] = [getComputedStyle(shape).fill]
      return { id: shape.getAttribute('data-class') ?? '', fill, isVisible: width > 2 && height > 2 }
    }),
  )
  expect(fills.filter(({ isVisible }) => isVisible)).toHaveLength(51)
  const fillOf = new Map(fills.map(({ id, fill }) => [id, fill]))
  expect(fills.filter(({ id, fill }) => fillOf.get(id) !== fill)).toEqual([])
  expect(new Set(fillOf.values()).size).toBe(fillOf.size)
})

it('leads to the map of each figure, with its counts and its answer', async () => {
  const findings = await openAtlas('findings/', { javaScript: false })
  const links = await findings.locator('figure:has([data-figure-map])').evaluateAll((figures) =>
    figures.map((figure) => ({
      href: figure.querySelector('[data-map-link]')?.getAttribute('href') ?? '',
      words: figure.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '',
    })),
  )
  const page = await openAtlas()
  for (const { href, words } of links) {
    expect(href).toMatch(/^\.\.\/(\?|$)/)
    await showState(page, href.slice('../'.length))
    const { shown, isOfAClass } = rowsFor(href)
    const expected = tally(shown)
    const countsInKey = async () => {
      const inKey = Object.entries(await legendCounts(page)).filter(([, count]) => count > 0)
      // A filter of classes leaves the key of the map whole.
      return Object.fromEntries(isOfAClass ? inKey.filter(([id]) => id in expected) : inKey)
    }
    await expect.poll(countsInKey, { message: href }).toEqual(expected)
    const sentence = (await page.locator('[data-answer]').first().textContent()) ?? ''
    expect(words, href).toContain(sentence)
  }
})
