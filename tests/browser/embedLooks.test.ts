import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { look, useBrowser, usePage } from './support/atlasPage'
import { expectToFitFrames, SIZES } from './support/embedSizes'

useBrowser()
const open = usePage()

const SAID = [
  'What is reported, not how common trafficking is.',
  'imply no opinion on legal status',
  'Department of State',
]

it('the comparison in a frame asks for two where its address does not name them, and then shows them', async () => {
  const page = await open('embed/compare/', { width: 600, height: 640 })
  await page.getByLabel('First country').selectOption({ label: 'Moldova' })
  await expect
    .poll(() => page.getByLabel('Second country').getByRole('option', { name: 'Moldova' }).count())
    .toBe(0)
  await page.getByLabel('Second country').selectOption({ label: 'Romania' })
  await page.locator('[data-comparison="MDA ROU"]').waitFor()
  expect(await page.locator('[data-verdict]').count()).toBeGreaterThan(15)
  expect(await page.getByText('What is reported, not how common trafficking is.').isVisible()).toBe(true)
  const link = page.getByRole('link', { name: 'Full comparison in the Child Trafficking Atlas' })
  expect(await link.getAttribute('href')).toContain('compare/?country=MDA&compare=ROU')
})

describe('the looks that an address asks for', () => {
  it('are there before the script that draws, which may be slow or lost', async () => {
    // The browser reports the script that is lost, and that the module which names it could not be loaded.
    const page = await open('help/', { expectedProblems: [/ERR_FAILED/, /^page error: $/] })
    await page.route('**/EmbedMap-*.js', (route) => route.abort())
    await page.goto(new URL('../embed/map/?look=dark', page.url()).href)
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await expect.poll(paper).not.toBe('rgb(255, 255, 255)')
    expect(await page.locator('html[data-ready]').count()).toBe(0)
  })

  it('leave more room for the map where it is to be compact, and nothing out that must be said', async () => {
    const heights: number[] = []
    for (const query of ['', '?compact=on']) {
      const page = await open(`embed/map/${query}`, { width: 480, height: 420 })
      for (const said of SAID) expect(await page.getByText(said).first().isVisible(), said).toBe(true)
      const link = page.getByRole('link', { name: 'Open in the Child Trafficking Atlas' })
      expect(await link.isVisible()).toBe(true)
      heights.push((await page.locator('[data-panels]').boundingBox())?.height ?? NaN)
    }
    expect(heights[1]).toBeGreaterThan((heights[0] ?? NaN) + 30)
  })
})

it('a map of a part explains letters, and no country that has its whole name on it', async () => {
  const page = await open('embed/map/?theme=plans&region=see', { width: 360, height: 640 })
  const line = page.locator('[data-letters]')
  await expect.poll(() => line.textContent()).toContain('MK North Macedonia')
  await expect.poll(() => line.textContent()).not.toMatch(/Romania|Türkiye/)
})

it('a map and the list of its letters come to rest in a narrow frame, each country in one of three places', async () => {
  const page = await open('embed/map/?theme=plans&region=see', { width: 300, height: 600 })
  await page.locator('[data-letters]', { hasText: 'Without a name on the map: Albania' }).waitFor()
  const resized = await page.locator('svg[data-map]:visible').evaluate(async (map) => {
    let times = 0
    new ResizeObserver(() => (times += 1)).observe(map)
    for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame)
    return times
  })
  expect(resized).toBeLessThan(4)
  const written = await page
    .locator('[data-name]:not([data-from]):visible')
    .evaluateAll((names) => names.map((name) => name.textContent))
  const listed = await page.locator('[data-letters] b').allTextContents()
  expect(listed.filter((letters) => !written.includes(letters))).toEqual([])
})

it('nothing lies on the foot of a low frame, which scrolls below it', async () => {
  const page = await open('embed/map/?theme=plans', { width: 300, height: 420 })
  const covered = await page.locator('footer').evaluate((foot) => {
    const { left, top, width, height } = foot.getBoundingClientRect()
    const points = Array.from({ length: 10 }, (_, step) => top + ((step + 0.5) * height) / 10)
    return points.filter((y) => !foot.contains(document.elementFromPoint(left + width / 2, y)))
  })
  expect(covered).toEqual([])
})

/** How large the textures of the map are on the screen, against the size at which they are drawn to be read. */
const textureSize = (page: Page) =>
  page.evaluate(() => {
    const map = [...document.querySelectorAll<SVGSVGElement>('svg[data-map]')].find((one) =>
      one.checkVisibility(),
    )
    const filled = map?.querySelector('[data-entity][fill^="url("]')
    const id = /#(.+)\)/.exec(filled?.getAttribute('fill') ?? '')?.[1] ?? ''
    const transform = document.getElementById(id)?.getAttribute('patternTransform') ?? ''
    const drawn = map?.getScreenCTM()?.a ?? 0
    return drawn * Number(/scale\((.+?)\)/.exec(transform)?.[1] ?? 1)
  })

it.each(['patterns', 'treaties'] as const)('fits its frame, at rest and with a country: %s', async (theme) =>
  expectToFitFrames(await open(`embed/map/?theme=${theme}`), theme),
)

describe.each(SIZES)('an embed of $width × $height', ({ width, height }) => {
  it('keeps textures apart from a plain grey, however small the map', async () => {
    const page = await open('embed/map/?theme=treaties&instrument=cets-197', { width, height })
    for (const lower of [height, 400, 330, height]) {
      await page.setViewportSize({ width, height: lower })
      await expect
        .poll(() => textureSize(page), { message: `${lower} px` })
        .toSatisfy((size: number) => size > 0.7 && size < 1.8)
    }
  })
})

it.each([
  ['map', 'embed/map/?country=MDA&routes=on'],
  ['choice', 'embed/country/'],
  ['country', 'embed/country/?country=mda'],
  ['pair', 'embed/compare/?country=MDA&compare=ROU'],
])('gives axe nothing to find, light and dark: %s', async (name, path) => {
  const page = await open(path, { width: 600, height: 500 })
  for (const { width, height } of SIZES) {
    await page.setViewportSize({ width, height })
    await look(page, `embed-${name}-${width}`, width === 320)
  }
})
