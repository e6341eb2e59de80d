import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { mapClasses, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

/** Presses a button that saves a picture; gives the file's name and content. */
const save = async (page: Page, format: string, what = 'Download the picture') => {
  const download = page.waitForEvent('download', { timeout: 30_000 })
  await page.getByRole('group', { name: what }).first().locator(`[data-format="${format}"]`).click()
  const file = await download
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

/** Opens a file as a document of its own, with every request of it refused and counted. */
const openAlone = async (
  page: Page,
  type: string,
  content: Buffer,
): Promise<{ alone: Page; asked: string[] }> => {
  const alone = await page.context().newPage()
  const asked: string[] = []
  const address = new URL('alone', inject('siteUrl')).href
  await alone.route('**/*', (route) => {
    const url = route.request().url()
    if (url === address) return route.fulfill({ contentType: type, body: content })
    if (!url.startsWith('data:')) asked.push(url)
    return route.abort()
  })
  await alone.goto(address)
  return { alone, asked }
}

describe('a picture of the map', () => {
  it.each([
    ['theme/institutions/', 'child-trafficking-atlas_institutions_'],
    ['?region=see&country=ALB', 'child-trafficking-atlas_patterns_region-see_country-ALB_'],
    ['theme/treaties/?on=2012-06-01', 'child-trafficking-atlas_treaties_on-2012-06-01_'],
  ])('of %s opens alone, with its credit, its caveat and the classes of the page', async (path, name) => {
    const page = await openAtlas(path)
    const file = await save(page, 'svg')
    expect(file.name.startsWith(name) && file.name.endsWith('.svg')).toBe(true)
    const { alone, asked } = await openAlone(page, 'image/svg+xml', file.content)
    const text = await alone.evaluate(() => document.documentElement.textContent ?? '')
    for (const words of ['Reported, not prevalence.', 'no opinion on legal status', 'UNSCR 1244', page.url()])
      expect(text).toContain(words)
    const drawn = await alone
      .locator('[data-entity]')
      .evaluateAll((shapes) =>
        Object.fromEntries(
          shapes.map((shape) => [shape.getAttribute('data-entity'), shape.getAttribute('data-class')]),
        ),
      )
    expect(drawn).toEqual(await mapClasses(page))
    expect(Object.keys(drawn)).toHaveLength(51)
    // The fonts came along, and nothing was asked for.
    expect(await alone.evaluate(() => [...document.fonts].filter((f) => f.status === 'error').length)).toBe(0)
    expect(await alone.evaluate(() => document.fonts.check("600 28px 'Atlas Serif'"))).toBe(true)
    expect(asked).toEqual([])
  })

  it('carries the routes that the map shows', async () => {
    const page = await openAtlas('?routes=on')
    const routes = page.locator('svg[data-map] [data-route]')
    await routes.first().waitFor({ state: 'attached' })
    const { content } = await save(page, 'svg')
    expect(content.toString().match(/data-route="/g)).toHaveLength(await routes.count())
  })

  it('is drawn into pixels in one and in two sizes', async () => {
    const page = await openAtlas('theme/plans/', { colorScheme: 'dark' })
    const small = await save(page, 'png')
    const large = await save(page, 'png2')
    expect(large.name).toBe(small.name.replace('.png', '@2x.png'))
    const { alone } = await openAlone(page, 'text/html', Buffer.from('<!doctype html><title>pixels</title>'))
    const read = (png: Buffer) =>
      alone.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
        const context = canvas.getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
        const colours = new Map<string, number>()
        for (let at = 0; at < data.length; at += 4) {
          const colour = [data[at], data[at + 1], data[at + 2]].join(',')
          colours.set(colour, (colours.get(colour) ?? 0) + 1)
        }
        const often = [...colours].filter(([, count]) => count > 5000).map(([colour]) => colour)
        return { width: bitmap.width, height: bitmap.height, often }
      }, png.toString('base64'))
    const [one, two] = [await read(small.content), await read(large.content)]
    expect(one.width).toBe(1200)
    expect([two.width, two.height]).toEqual([one.width * 2, one.height * 2])
    // Paper, sea and the general plans in the light scheme, whatever the page shows.
    for (const colour of ['255,255,255', '231,238,240', '79,160,137']) expect(one.often).toContain(colour)
  })

  it('says so when it cannot be made, and leaves the page as it is', async () => {
    const page = await openAtlas('theme/plans/', { expectedProblems: [/font|Failed to load|ERR_FAILED/i] })
    await page.route('**/serif-italic-latin*', (route) => route.abort())
    await page.locator('[data-column] [data-format="svg"]').first().click()
    await page.getByText('The picture could not be made.').waitFor()
    expect(Object.keys(await mapClasses(page))).toHaveLength(51)
  })

  it('is reached by keyboard, and its name is said', async () => {
    const page = await openAtlas()
    const group = page.getByRole('group', { name: 'Download the picture' })
    await group.getByRole('button', { name: 'SVG' }).focus()
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    await download
    await group.getByText('Saved.').waitFor()
  })
})

describe('a picture of a chart', () => {
  it('carries its title, its notes and the light scheme out of a dark page', async () => {
    const page = await openAtlas('theme/treaties/', { colorScheme: 'dark' })
    const { content } = await save(page, 'svg', 'Download the chart')
    const { alone, asked } = await openAlone(page, 'image/svg+xml', content)
    const text = await alone.evaluate(() => document.documentElement.textContent ?? '')
    for (const words of ['Palermo Protocol: How many states', '42 of 50', 'Reported, not prevalence.'])
      expect(text).toContain(words)
    expect(content.toString().match(/var\(|\sclass=/)).toBeNull()
    expect(content.toString()).toContain('stroke="rgb(80, 100, 171)"')
    expect(asked).toEqual([])
    expect(await page.locator('html').getAttribute('data-scheme')).toBeNull()
  })

  it('is offered on pages that are only read', async () => {
    const page = await openAtlas('findings/')
    const figures = await page.locator('figure[data-picture]').count()
    expect(figures).toBeGreaterThan(0)
    expect(await page.locator('figure[data-picture] [data-picture-buttons]').count()).toBe(figures)
    const { name, content } = await save(page, 'svg', 'Download the chart')
    expect(name).toMatch(/^[\w-]+\.svg$/)
    const { alone } = await openAlone(page, 'image/svg+xml', content)
    expect(await alone.evaluate(() => document.documentElement.textContent)).toContain(
      'Reported, not prevalence.',
    )
  })
})

describe('cards', () => {
  it('are there for the front page, the themes and the countries, 1200 by 630', async () => {
    const page = await openAtlas('', { javaScript: false })
    const atlas = await page.request.get(new URL('data/atlas.json', inject('siteUrl')).href)
    const { entities } = (await atlas.json()) as { entities: { slug: string }[] }
    const themes = 'patterns internal definitions institutions plans coordination treaties'.split(' ')
    const names = [
      'front',
      ...themes.map((theme) => `theme-${theme}`),
      ...entities.map(({ slug }) => `country-${slug}`),
    ]
    expect(names).toHaveLength(59)
    for (const name of names) {
      const response = await page.request.get(new URL(`cards/${name}.png`, inject('siteUrl')).href)
      expect(response.status(), name).toBe(200)
      const png = await response.body()
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630])
      expect(png.length, name).toBeLessThan(100_000)
    }
  })
})

describe('on paper', () => {
  it.each([
    ['', 1],
    ['theme/institutions/', 1],
    ['?routes=on', 1],
    ['theme/treaties/', 2],
  ])('the map of "%s" takes %i sheet(s) of A4 on its side', async (path, sheets) => {
    const page = await openAtlas(path)
    if (path.includes('routes')) await page.locator('[data-route]').first().waitFor({ state: 'attached' })
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const text = pdf.toString('latin1')
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets)
    expect(text).toMatch(/\/MediaBox\s*\[0 0 84[12][\d.]* 59[45]/)
  })
})
