import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { look, useBrowser, usePage } from './support/atlasPage'
import { expectToFitFrames, SIZES } from './support/embedSizes'

useBrowser()
const open = usePage()

/** How large the textures of the map are on the screen, against the size at which they are drawn to be read. */
const textureSize = (page: Page) =>
  page.evaluate(() => {
    const filled = document.querySelector('svg[data-map] [data-entity][fill^="url("]')
    const id = /#(.+)\)/.exec(filled?.getAttribute('fill') ?? '')?.[1] ?? ''
    const transform = document.getElementById(id)?.getAttribute('patternTransform') ?? ''
    const drawn = document.querySelector<SVGSVGElement>('svg[data-map]')?.getScreenCTM()?.a ?? 0
    return drawn * Number(/scale\((.+?)\)/.exec(transform)?.[1] ?? 1)
  })

it.each(['patterns', 'treaties'] as const)('fits its frame, at rest and with a country: %s', async (theme) =>
  expectToFitFrames(await open(`embed/map/?theme=${theme}`), theme),
)

describe.each(SIZES)('an embed of %i × %i', (width, height) => {
  it('keeps textures apart from a plain grey, however small the map', async () => {
    const page = await open('embed/map/?theme=treaties&instrument=cets-197', { width, height })
    for (const lower of [height, 400, 330, height]) {
      await page.setViewportSize({ width, height: lower })
      // The earlier drawing would pass: a narrow frame has two panels, until it is too low for them.
      await page
        .locator(`[data-frame="${width < 480 && lower > 400 ? 'east-panel' : 'wide'}"] svg[data-map]`)
        .waitFor()
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
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height })
    await look(page, `embed-${name}-${width}`, width === 320)
  }
})
