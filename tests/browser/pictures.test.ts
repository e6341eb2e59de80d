import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { goTo, mapClasses, openAtlas, saved, showState, useBrowser } from './support/atlasPage'

useBrowser()

/** Presses a button that saves a picture; gives the file's name and content. */
const save = (page: Page, format: string) =>
  saved(page, () =>
    page.getByRole('group', { name: 'Download the picture' }).locator(`[data-format="${format}"]`).click(),
  )

/** What every picture says. */
const CAVEATS = ['What is reported, not how common it is.', 'imply no opinion on legal status', 'UNSCR 1244']

/** Width and height of a PNG. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)]

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
  it('opens alone, with its credit, its caveat, and the classes and routes of the page', async () => {
    const page = await openAtlas('?region=see&country=ALB&routes=on')
    const routes = page.locator('svg[data-map] [data-route]')
    await routes.first().waitFor({ state: 'attached' })
    const group = page.getByRole('group', { name: 'Download the picture' })
    await group.getByRole('button', { name: 'SVG' }).focus()
    const { name, content } = await saved(page, () => page.keyboard.press('Enter'))
    await group.getByText('Saved.').waitFor()
    expect(name).toMatch(/^child-trafficking-atlas_patterns_region-see_country-ALB_.*\.svg$/)
    const { alone, asked } = await openAlone(page, 'image/svg+xml', content)
    const text = await alone.evaluate(() => document.documentElement.textContent ?? '')
    for (const words of [...CAVEATS, 'Directionality coding 2008-2016', page.url()])
      expect(text).toContain(words)
    const drawn = await alone
      .locator('[data-entity]')
      .evaluateAll((shapes) =>
        Object.fromEntries(
          shapes.map((shape) => [shape.getAttribute('data-entity'), shape.getAttribute('data-class')]),
        ),
      )
    // The part that the page shows, and no other.
    expect(await mapClasses(page)).toMatchObject(drawn)
    expect(Object.keys(drawn)).toEqual(expect.arrayContaining(['ALB', 'MDA', 'TUR']))
    expect(Object.keys(drawn)).not.toContain('PRT')
    expect(content.toString().match(/data-route="/g)).toHaveLength(await routes.count())
    // The fonts came along, and nothing was asked for.
    await alone.evaluate(() => document.fonts.ready.then(() => undefined))
    expect(await alone.evaluate(() => [...document.fonts].filter((f) => f.status === 'error').length)).toBe(0)
    expect(await alone.evaluate(() => document.fonts.check("600 28px 'Atlas Serif'"))).toBe(true)
    expect(asked).toEqual([])
  })

  it('is drawn into pixels in one and in two sizes', async () => {
    const page = await openAtlas('theme/plans/', { colorScheme: 'dark' })
    const small = await save(page, 'png')
    const large = await save(page, 'png2')
    expect(large.name).toBe(small.name.replace('.png', '@2x.png'))
    const [one, two] = [sizeOf(small.content), sizeOf(large.content)]
    expect(one[0]).toBe(1200)
    expect(two).toEqual(one.map((length) => length * 2))
    const { alone } = await openAlone(page, 'text/html', Buffer.from('<!doctype html><title>pixels</title>'))
    const often = await alone.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const pixels = new Uint32Array(
        context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(0),
      )
      const counts = new Map<number, number>()
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
      return [...counts]
        .filter(([, count]) => count > 5000)
        .map(([pixel]) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255].join(','))
    }, small.content.toString('base64'))
    // Paper, sea and the general plans in the light scheme, whatever the page shows.
    for (const colour of ['255,255,255', '231,238,240', '79,160,137']) expect(often).toContain(colour)
  })
})

/** Pages with charts, in the scheme of a reader, and what each chart says as a file of its own. */
const CHARTS: readonly (readonly [string, 'light' | 'dark', Readonly<Record<string, readonly string[]>>])[] =
  [
    [
      'theme/treaties/',
      'dark',
      {
        'child-trafficking-atlas-palermo-by-day': [
          'Palermo Protocol: How many states',
          '42 of 50',
          'United Nations Treaty Collection',
        ],
      },
    ],
    [
      'country/moldova/',
      'dark',
      {
        'moldova-map': ['Romania', 'Origin, about children', 'Trafficking in Persons Reports 2003–2008'],
        'moldova-treaties': ['30 September 2007', 'Palermo Protocol', 'bound since 16 September 2005'],
        'moldova-unodc-child-victims': [
          'girls',
          'National definitions differ',
          'Global Report on Trafficking in Persons',
        ],
      },
    ],
  ]

describe('a picture of a chart', () => {
  it('stands alone, in the light scheme, from every kind of page', async () => {
    const page = await openAtlas('help/')
    for (const chart of CHARTS) await expectAlone(page, ...chart)
  })
})

/** Saves the charts of a page and expects of each that it says what it must and refers to its own parts only. */
async function expectAlone(page: Page, ...[path, colorScheme, charts]: (typeof CHARTS)[number]) {
  await page.emulateMedia({ colorScheme })
  await goTo(page, path)
  await page.locator('figure[data-picture] [data-picture-buttons]').first().waitFor({ state: 'attached' })
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true
  })
  const names = await page
    .locator('figure[data-picture]')
    .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-picture') ?? ''))
  expect(names.toSorted()).toEqual(Object.keys(charts).toSorted())
  for (const [name, said] of Object.entries(charts)) {
    const file = await saved(page, () =>
      // By the keyboard, which brings the figure of a finding to the front as reading its text does.
      page.locator(`figure[data-picture="${name}"] [data-format="svg"]`).press('Enter'),
    )
    expect(file.name).toBe(`${name}.svg`)
    const svg = file.content.toString('utf8')
    // Parsed as a file is, but for the fonts, which a page may not take from it; it refers to its own parts only.
    const found = await page.evaluate(
      (source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
        const ids = new Set([...parsed.querySelectorAll('[id]')].map(({ id }) => id))
        const wanted = [...source.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '')
        return {
          text: parsed.documentElement.textContent ?? '',
          drawings: parsed.querySelectorAll('svg svg').length,
          isBroken: parsed.querySelector('parsererror') !== null,
          missing: wanted.filter((id) => !ids.has(id)),
        }
      },
      svg.replace(/<style>.*?<\/style>/s, ''),
    )
    expect(found).toMatchObject({ isBroken: false, missing: [] })
    expect(found.drawings).toBeGreaterThan(0)
    for (const words of [...CAVEATS, ...said, 'Child Trafficking Atlas, http'])
      expect(found.text, name).toContain(words)
    expect(svg.match(/var\(|light-dark|\sclass=|\shref=|url\((?!#|data:)/g)).toBeNull()
  }
  expect(await page.locator('html').getAttribute('data-scheme')).toBeNull()
}

describe('on paper', () => {
  it('a map takes one sheet of A4 on its side, with routes too, and with days two', async () => {
    const page = await openAtlas('?routes=on')
    for (const [query, shown, sheets] of [
      ['?routes=on', '[data-route]', 1],
      ['?theme=institutions', '[data-legend-class]', 1],
      ['?theme=treaties', '[data-day]', 2],
    ] as const) {
      await showState(page, query)
      await page.locator(shown).first().waitFor({ state: 'attached' })
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
      const text = pdf.toString('latin1')
      expect(text.match(/\/Type\s*\/Page\b/g), query).toHaveLength(sheets)
      expect(text, query).toMatch(/\/MediaBox\s*\[0 0 84[12][\d.]* 59[45]/)
    }
  })
})
