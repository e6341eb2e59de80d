import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { goTo, openAtlas, saved, useBrowser } from './support/atlasPage'

useBrowser()

const SEE_2005 = 'figure/?theme=treaties&region=see&on=2005-06-01'

const openFigure = async (query: string): Promise<Page> => {
  const page = await openAtlas()
  await goTo(page, `${SEE_2005}${query}`)
  return page
}

const save = (page: Page, name: string) =>
  saved(page, () => page.getByRole('button', { name, exact: true }).click())

/** Width and height of a PNG in px, and its dots an inch where it says them. */
const pngOf = (png: Buffer) => {
  const at = png.indexOf('pHYs')
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    dotsPerInch: at < 0 ? null : Math.round(png.readUInt32BE(at + 4) * 0.0254),
  }
}

/** Pages of a PDF with their width in points, and its fonts. */
const pdfOf = (pdf: Buffer) => {
  const text = pdf.toString('latin1')
  return {
    widths: [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g)].map(([, width]) => Math.round(Number(width))),
    fonts: new Set([...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name)),
    embedded: [...text.matchAll(/\/FontFile2 /g)].length,
    hasPatterns: text.includes('/PatternType 1'),
    hasPictures: text.includes('/Subtype /Image'),
  }
}

describe('the files of a figure', () => {
  it('in the size of a report column are a PNG for print and a PDF with its fonts', async () => {
    const page = await openFigure('&size=column')
    const png = await save(page, 'PNG')
    expect(png.name).toMatch(/_map_column\.png$/)
    expect(pngOf(png.content)).toMatchObject({ width: Math.round((85 / 25.4) * 300), dotsPerInch: 300 })
    const pdf = await save(page, 'PDF')
    expect(pdf.name).toMatch(/_map_column\.pdf$/)
    const { widths, fonts, embedded, hasPatterns, hasPictures } = pdfOf(pdf.content)
    expect(widths).toEqual([Math.round((85 / 25.4) * 72)])
    expect([...fonts].every((name) => name?.startsWith('Atlas'))).toBe(true)
    expect(embedded).toBe(3)
    expect(hasPatterns).toBe(true)
    expect(hasPictures).toBe(false)
  })

  it('for a slide have its px, and the SVG has its fonts and asks for nothing', async () => {
    const page = await openFigure('&size=slide')
    expect(pngOf((await save(page, 'PNG')).content)).toEqual({ width: 1920, height: 1080, dotsPerInch: null })
    const svg = (await save(page, 'SVG')).content.toString('utf8')
    expect(svg).toContain("@font-face{font-family:'Atlas Sans'")
    expect(svg.match(/url\((?!#|data:)|href=/)).toBeNull()
  })

  it('as an SVG fit programs without its fonts, and show each name above its halo', async () => {
    const page = await openFigure('&size=page')
    const svg = (await save(page, 'SVG')).content.toString('utf8')
    const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)]
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter(([, attributes = '']) => !attributes.includes('textLength='))).toEqual([])
    expect(svg).not.toMatch(/paint-order|font-weight="\d50"|<tspan/)
    const romania = texts.filter(([, , words]) => words === 'Romania').map(([, attributes]) => attributes)
    expect(romania).toHaveLength(2)
    expect(romania[0]).toMatch(/stroke="#/)
    expect(romania[1]).toContain('stroke="none"')
  })

  it('are copied as a picture', async () => {
    const page = await openFigure('&size=social')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the figure', exact: true }).click()
    await page.getByText('The figure is copied.').waitFor()
    const type = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types[0])
    expect(type).toBe('image/png')
  })
})
