import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { goTo, mapClasses, openAtlas, saved, showState, useBrowser } from './support/atlasPage'
import { openShare, savePicture } from './support/share'

useBrowser()

/** What every picture says. */
const CAVEATS = ['What is reported, not how common it is.', 'imply no opinion on legal status', 'UNSCR 1244']

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
    await openShare(page)
    const { content } = await savePicture(page, 'Report', 'SVG')
    await page.keyboard.press('Escape')
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
