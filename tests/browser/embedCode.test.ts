import type { Frame } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { EmbedDraft } from '../../src/embed/builder/draft'
import { DEFAULT_LOOKS } from '../../src/embed/embedLooks'
import { COMPARE_DEFAULTS, type Filters } from '../../src/state/filters'
import { realDatasetIn } from '../support/dataset'
import { useBrowser, waitUntilReady } from './support/atlasPage'
import { codeFor, expectWhole, inColumn, setColumn } from './support/embedSizes'
import {
  atlasAddress,
  atlasFrame,
  contentHeight,
  FONTS_REFUSED,
  frameHeights,
  openHostPage,
  useHosts,
} from './support/hostPages'

useBrowser()
useHosts()

// All states in every language and column are a sweep (embedSizes.test.ts).
it.each(['country', 'map'] as const)('the code without a script shows all of it in any column: %s', (kind) =>
  expectWhole(kind, 'en', [300, 640], 2),
)

/** The contents that a reader of a frame meets of all that its code may choose. */
const seenIn = (frame: Frame) =>
  frame.evaluate(() => {
    const main = document.querySelector('main')
    const [red = 0] = (main ? getComputedStyle(main).backgroundColor : '').match(/\d+/g)?.map(Number) ?? []
    const link = document.querySelector('[data-atlas-link]')
    return {
      language: document.documentElement.lang,
      scheme: red < 128 ? 'dark' : 'light',
      link: link && getComputedStyle(link).color,
      title: [...document.querySelectorAll('h1')].find((each) => each.checkVisibility())?.textContent,
      words: (main?.innerText ?? '').replaceAll(/\s+/g, ' '),
      hasCounts: document.querySelector('[data-legend-class] b')?.checkVisibility() ?? false,
      hasPlay: document.querySelector('[data-clock] button')?.checkVisibility() ?? false,
      country: document.querySelector<HTMLElement>('[data-country]')?.dataset['country'],
    }
  })

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

describe('what the code says is what the frame does, with and without a script', () => {
  it.each<[string, Partial<EmbedDraft>, Partial<Filters>, object]>([
    [
      'a map with every choice of its look',
      { looks: { scheme: 'dark', accent: 'ffcc00', isCompact: true, hasPlay: true }, language: 'de' },
      { theme: 'plans', on: '2005', regions: ['see'], classes: ['general'] },
      {
        language: 'de',
        scheme: 'dark',
        link: 'rgb(255, 204, 0)',
        title: matching(/2005/),
        words: matching(/Südosteuropa · Nationaler Aktionsplan: 6 von 11/),
        hasCounts: false,
        hasPlay: true,
      },
    ],
    [
      'a map with a country and people of any age',
      { looks: { ...DEFAULT_LOOKS, scheme: 'light' } },
      { evidence: 'anyone', entity: 'ALB', groups: ['eu'] },
      {
        scheme: 'light',
        title: matching(/^Where were people of any age/),
        words: matching(/EU, members in 2007 · People of any age/),
        country: 'ALB',
        hasCounts: true,
        hasPlay: false,
      },
    ],
    [
      'a comparison at a time',
      { kind: 'compare' },
      { ...COMPARE_DEFAULTS, entity: 'MDA', compared: 'ROU', on: '2005-05-01' },
      { title: matching(/Moldova.*Romania/), words: matching(/on 1 May 2005/) },
    ],
    [
      'a country, each question at its default time whatever the clock shows',
      { kind: 'country', looks: { ...DEFAULT_LOOKS, scheme: 'dark' } },
      { entity: 'MDA', on: '2005' },
      { scheme: 'dark', title: 'Moldova', words: matching(/in sources up to 2009 · 30 September 2007/) },
    ],
  ])('%s', async (_, draft, filters, expected) => {
    const codes = (['frame', 'element'] as const).map((form) =>
      codeFor({ ...draft, form }, filters, draft.language),
    )
    // A frame out of sight is not asked for until it comes near, so both are in sight. The reader's own scheme is the other one.
    const colorScheme = draft.looks?.scheme === 'light' ? 'dark' : 'light'
    const page = await openHostPage(codes.join(''), { width: 640, height: 2400, colorScheme })
    const [frame, element] = [await atlasFrame(page), await atlasFrame(page, 1)]
    await expect.poll(() => seenIn(frame)).toMatchObject(expected)
    await expect.poll(() => seenIn(element)).toMatchObject(expected)
    expect(String((await frameHeights(page))[0])).toBe(
      await page.locator('iframe').first().getAttribute('height'),
    )
    await expect
      .poll(async () => ((await frameHeights(page))[1] ?? 0) - (await contentHeight(element)))
      .toBe(0)
  })

  it('its link names the map with its filters, and opens that map', () => {
    const title =
      'Was there a National Action Plan, and a plan on child trafficking, in sources up to 2007? South-Eastern Europe – Child Trafficking Atlas'
    const code = codeFor({}, { theme: 'plans', on: '2007', regions: ['see'] })
    expect(code).toContain(` title="${title}"`)
    expect(code).toMatch(/<a [^>]*href="([^"]+)"[^>]*>[^<]*National Action Plan, [^<]*up to 2007/)
    expect(code).toContain(`"${atlasAddress('?theme=plans&on=2007&region=see').replaceAll('&', '&amp;')}"`)
  })
})

const framed = (path: string, sandbox: string) =>
  `<iframe src="${atlasAddress(path).replaceAll('&', '&amp;')}" title="Map" sandbox="${sandbox}" width="400" height="600"></iframe>`

describe('in a sandbox', () => {
  it('without scripts a map is not shown in place of the one asked for, to which a link leads', async () => {
    const page = await openHostPage(
      framed('embed/map/?theme=plans&region=see', 'allow-popups allow-popups-to-escape-sandbox'),
      { expectedProblems: [...FONTS_REFUSED, /Blocked script execution/] },
    )
    const frame = page.frameLocator('iframe')
    await frame.locator('h1:visible', { hasText: 'Child Trafficking Atlas' }).waitFor()
    // Playwright finds neither roles nor texts in a `noscript`.
    const notice = frame.locator('main noscript')
    expect(await notice.innerText()).toContain('This frame shows its map with JavaScript, which is off here.')
    expect(await frame.locator('h1:visible').count()).toBe(1)
    expect(await frame.locator('svg[data-map]:visible').count()).toBe(0)
    expect(await frame.getByText('What is reported, not how common trafficking is.').isVisible()).toBe(true)
    expect(await notice.locator('li a').count()).toBe(7)
    expect(await notice.locator('li a', { hasText: 'Treaties' }).getAttribute('href')).toMatch(
      /theme\/treaties\/$/,
    )
    const opened = page.context().waitForEvent('page')
    await notice.locator('a', { hasText: 'Open the map on a page of its own' }).click()
    const alone = await opened
    await waitUntilReady(alone)
    await alone.getByRole('heading', { level: 1, name: /^Was there a National Action Plan/ }).waitFor()
    await alone.getByText(/^South-Eastern Europe · /).waitFor()
  })

  it('without new pages a pressed link has its address as a text to copy', async () => {
    const paths = [
      'embed/map/?theme=plans',
      'embed/country/moldova/',
      'embed/compare/?country=MDA&compare=ROU',
    ]
    const page = await openHostPage(paths.map((path) => framed(path, 'allow-scripts')).join(''), {
      height: 2000,
      expectedProblems: [...FONTS_REFUSED, /Blocked opening/],
    })
    for (const [index, path] of paths.entries()) {
      const frame = await atlasFrame(page, index)
      const line = frame.getByText('If no page has opened, copy this address:')
      expect(await line.isVisible(), path).toBe(false)
      await frame.locator('[data-atlas-link]').click()
      await line.waitFor()
      const address = await frame.locator('[data-pressed-address] b').textContent()
      expect(address).toBe(atlasAddress(path.replace('embed/', '').replace('map/', '')))
    }
    expect(page.context().pages()).toHaveLength(1)
  })
})

it('a map of a sub-region names each of its countries, by name or by letters that a line below explains', async () => {
  const page = await openHostPage(inColumn(codeFor({}, { regions: ['see'] })))
  const frame = await atlasFrame(page)
  const entities = realDatasetIn('en').entities.filter(({ region }) => region === 'see')
  const line = () => frame.locator('[data-letters]').innerText()
  const unnamed = async () => {
    const names = await frame
      .locator('[data-name]:not([data-from])')
      .evaluateAll((all) =>
        all
          .filter((name) => name.getClientRects().length > 0)
          .map((name) => [name.getAttribute('data-name'), (name.textContent ?? '').replace('*', '')]),
      )
    const explained = await line()
    const said = new Map(names.map(([code = '', words = '']) => [code, words] as const))
    // There is no room for this name in either width: until then the names are those of the width before.
    if (!explained.includes('Kosovo*')) return ['XKX']
    return entities
      .filter(({ code, letters = '', shortName }) => {
        const words = said.get(code)
        const isExplained = explained.includes(shortName)
        // Without room for either it has its line; with its whole name on the map it has none.
        return words === undefined ? !isExplained : (words === letters) !== isExplained
      })
      .map(({ code }) => code)
  }
  for (const width of [360, 640, 760]) {
    await setColumn(page, width)
    await expect.poll(unnamed, { message: `${width} px` }).toEqual([])
  }
  // At this width its name stands on the map.
  await expect.poll(line).not.toContain('Romania')
})
