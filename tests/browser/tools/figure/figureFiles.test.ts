import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { saved, useBrowser, usePage } from '../../support/atlasPage'

useBrowser()

const open = usePage()

const SEE_2005 = 'figure/?theme=treaties&region=see&on=2005-06-01'

const save = async (page: Page, type: string) => {
  await page.getByRole('radio', { name: type, exact: true }).check({ force: true })
  return saved(page, () => page.getByRole('button', { name: 'Save the figure' }).click())
}

/** Width and height of a PNG in px, and its dots an inch where it says them. */
const pngOf = (png: Buffer) => {
  const at = png.indexOf('pHYs')
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    dotsPerInch: at < 0 ? null : Math.round(png.readUInt32BE(at + 4) * 0.0254),
  }
}

/** Pages of a PDF with their width in points, its fonts, and the name that programs show. */
const pdfOf = (pdf: Buffer) => {
  const text = pdf.toString('latin1')
  return {
    widths: [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g)].map(([, width]) => Math.round(Number(width))),
    fonts: new Set([...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name)),
    embedded: [...text.matchAll(/\/FontFile2 /g)].length,
    hasPatterns: text.includes('/PatternType 1'),
    hasPictures: text.includes('/Subtype /Image'),
    title: /\/Title \((.*?)\)\n/s.exec(text)?.[1] ?? '',
  }
}

describe('the files of a figure', () => {
  it('in the size of a report are for print: a PNG, and a PDF with its fonts, named by the atlas', async () => {
    const page = await open(`${SEE_2005}#title=UNICEF%20confirms`)
    const png = await save(page, 'PNG')
    expect(png.name).toMatch(/_map_report\.png$/)
    expect(pngOf(png.content)).toMatchObject({ width: Math.round((170 / 25.4) * 300), dotsPerInch: 300 })
    const pdf = await save(page, 'PDF')
    expect(pdf.name).toMatch(/_map_report\.pdf$/)
    const { widths, fonts, embedded, hasPatterns, hasPictures, title } = pdfOf(pdf.content)
    expect(widths).toEqual([Math.round((170 / 25.4) * 72)])
    expect([...fonts].every((name) => name?.startsWith('Atlas'))).toBe(true)
    expect(embedded).toBe(3)
    expect([hasPatterns, hasPictures]).toEqual([true, false])
    expect(title).not.toContain('UNICEF')
  })

  it('for a slide have its px; an SVG fits programs without its fonts, asks for nothing, and shows names above their halos', async () => {
    const page = await open(`${SEE_2005}&size=slide`)
    expect(pngOf((await save(page, 'PNG')).content)).toEqual({ width: 1920, height: 1080, dotsPerInch: null })
    const svg = (await save(page, 'SVG')).content.toString('utf8')
    expect(svg).toContain("@font-face{font-family:'Atlas Sans'")
    expect(svg.match(/url\((?!#|data:)|href=/)).toBeNull()
    const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)]
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter(([, attributes = '']) => !attributes.includes('textLength='))).toEqual([])
    expect(svg).not.toMatch(/paint-order|font-weight="\d50"|<tspan/)
    const romania = texts.filter(([, , words]) => words === 'Romania').map(([, attributes]) => attributes)
    expect(romania).toHaveLength(2)
    expect(romania[0]).toMatch(/stroke="#/)
    expect(romania[1]).toContain('stroke="none"')
  })
})
