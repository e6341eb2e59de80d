import type { Page } from 'playwright-core'

/** A place on the screen that lies inside the country's shape, found by trying: its middle first, then a raster. */
export const insideOf = (page: Page, code: string) =>
  page.locator(`svg[data-map] [data-entity="${code}"][role="button"]`).evaluate((shape) => {
    shape.scrollIntoView({ block: 'center', behavior: 'instant' })
    const box = shape.getBoundingClientRect()
    const steps = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]
    for (const down of steps) {
      for (const across of steps) {
        const [x, y] = [box.left + box.width * across, box.top + box.height * down]
        if (document.elementFromPoint(x, y) === shape) return { x, y }
      }
    }
    // Smaller than a pixel or under its ring: the ring's middle is what a reader aims at.
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })

/** The point on the screen of the place inside a country that stands for it. */
export const pointOf = (page: Page, code: string) =>
  page
    .locator(`svg[data-map] [data-entity="${code}"][role="button"]`)
    .evaluate((shape: SVGGraphicsElement) => {
      shape.scrollIntoView({ block: 'center', behavior: 'instant' })
      const shared = document.querySelector(shape.getAttribute('href') ?? '')
      const [x, y] = (shared?.getAttribute('data-point') ?? '').split(',').map(Number)
      const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM() ?? undefined)
      return { x: left, y: top }
    })

/** Waits until the panel is of this country. */
export const countryIsOpen = (page: Page, code: string): Promise<void> =>
  page.locator(`[data-country="${code}"]`).waitFor()

/** Closes the panel by a tap. What a tap does follows it, so this waits: the next place is looked for without the sheet. */
export const closeByTap = async (page: Page) => {
  await page.getByRole('button', { name: 'Close' }).tap()
  await page.locator('[data-country]').waitFor({ state: 'detached' })
}
