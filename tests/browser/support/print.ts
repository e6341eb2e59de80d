import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Smallest size that is set anywhere, in points; a name on a map may miss it by what rounding makes of it. */
export const LEAST_PT = 6.95

/** How many sheets of A4 the page takes. */
export const sheetsOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', printBackground: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/**
 * The smallest text of the page in print, in points, with what it says. Names on a map count as large as the map is
 * drawn; the width is that of the sheet between its margins.
 */
export const smallestText = async (page: Page, sheetMm: number): Promise<{ pt: number; text: string }> => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: Math.round((sheetMm / 25.4) * 96), height: 1000 })
  return page.evaluate(() => {
    const sizes: { pt: number; text: string }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, element] = [node.textContent?.trim() ?? '', node.parentElement]
      const range = document.createRange()
      range.selectNodeContents(node)
      const { width, height } = range.getBoundingClientRect()
      if (text === '' || !element || width < 2 || height < 2 || element.closest('.visuallyHidden')) continue
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
      sizes.push({ pt: Number.parseFloat(getComputedStyle(element).fontSize) * 0.75 * scale, text })
    }
    return sizes.reduce((least, size) => (size.pt < least.pt ? size : least))
  })
}

/** Fails where one of these countries, or a comparison of long names, is more than a sheet or too small to be read. */
export const areOneSheet = async (
  open: (path: string) => Promise<Page>,
  folder: string,
  countries: readonly string[],
): Promise<void> => {
  for (const country of countries) {
    const path = `${folder}country/${country}/`
    expect(await sheetsOf(await open(path)), path).toBe(1)
  }
  const page = await open(`${folder}country/lithuania/`)
  expect((await smallestText(page, 188)).pt).toBeGreaterThanOrEqual(LEAST_PT)
  for (const pair of ['country=BIH&compare=MKD', 'country=GBR&compare=RUS']) {
    const path = `${folder}compare/?${pair}`
    const compared = await open(path)
    await compared.locator('[data-shared="destination"]').waitFor()
    expect(await sheetsOf(compared), path).toBe(1)
  }
}
