import type { Page } from 'playwright-core'

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
