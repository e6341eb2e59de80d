import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import type { Language } from '../../src/domain/languages'
import { codeOf, type EmbedDraft, firstDraft } from '../../src/embed/builder/draft'
import { DEFAULT_LOOKS } from '../../src/embed/embedLooks'
import { COMPARE_DEFAULTS, DEFAULT_FILTERS, type Filters } from '../../src/state/filters'
import { textsIn } from '../support/allTexts'
import { realDatasetIn } from '../support/dataset'
import { keepScreenshot, useBrowser, waitForFonts, waitUntilReady } from './support/atlasPage'
import {
  atlasAddress,
  atlasFrames,
  FONTS_REFUSED,
  frameHeights,
  openHostPage,
  settledHeights,
  useHosts,
} from './support/hostPages'

useBrowser()
useHosts()

/** The code that the builder makes of a draft, in a state of the atlas. */
const codeFor = (draft: Partial<EmbedDraft>, filters: Partial<Filters> = {}, language: Language = 'en') =>
  codeOf(
    { ...firstDraft(draft.kind ?? 'map', language), ...draft },
    {
      site: inject('siteUrl'),
      filters: { ...DEFAULT_FILTERS, ...filters },
      texts: textsIn(language),
      dataset: realDatasetIn(language),
      hasCards: false,
    },
  ).code

const WIDTHS = [300, 360, 480, 640, 760] as const

/** Content that a frame cuts off at its edges: whatever scrolls in it, with the px that are out of sight. */
const cutIn = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('main, main :not(svg, svg *)')]
      .filter((each) => each === document.documentElement || getComputedStyle(each).overflowY === 'auto')
      .map((each) => [
        each.tagName,
        each.scrollHeight - each.clientHeight,
        each.scrollWidth - each.clientWidth,
      ])
      .filter(([, below, right]) => Number(below) > 0 || Number(right) > 0)
      .map(String),
  )

/** Expects that each frame of a page is whole in a column of every width. */
const expectWhole = async (page: Page, names: readonly string[]) => {
  for (const [index, name] of names.entries()) {
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded()
    const frame = (await atlasFrames(page, index + 1)).at(-1)
    if (!frame) throw new Error(`There is no frame of ${name}.`)
    await waitForFonts(frame)
    for (const width of WIDTHS) {
      await page.locator('#column').evaluate((column, px) => (column.style.width = `${px}px`), width)
      const holder = page.locator('iframe').nth(index)
      await expect
        .poll(
          async () => (await frame.evaluate(() => innerWidth)) - ((await holder.boundingBox())?.width ?? 0),
        )
        .toBe(0)
      const message = `${name} in a column of ${width} px`
      await expect.poll(() => cutIn(frame), { message }).toEqual([])
      const caveat = frame.locator('footer b').first()
      expect((await caveat.boundingBox())?.height ?? 0, message).toBeGreaterThan(0)
    }
  }
}

const inColumn = (codes: readonly string[]) => `<div id="column">${codes.join('')}</div>`

const LANGUAGES = ['en', 'de', 'ru'] as const

describe.each(LANGUAGES)(
  'the code without a script shows all of it in a column of 300 to 760 px: %s',
  (language) => {
    it('countries with the longest texts', async () => {
      const codes = ['RUS', 'BIH', 'XKX', 'GBR', 'SRB', 'ROU']
      const page = await openHostPage(
        inColumn(codes.map((entity) => codeFor({ kind: 'country' }, { entity }, language))),
      )
      await expectWhole(page, codes)
      await keepScreenshot(page, `embed-countries-${language}`, { fullPage: false })
    })

    it('maps of each kind, with a country and with its routes', async () => {
      const states: readonly Partial<Filters>[] = [
        {},
        { theme: 'institutions', regions: ['eu-west', 'see'], classes: ['interior', 'justice'] },
        { theme: 'plans', entity: 'BIH' },
        { theme: 'treaties', instrument: 'opsc', regions: ['see'], on: '2011-06-01' },
        { view: 'routes' },
        { entity: 'XKX', hasRoutes: true },
      ]
      const page = await openHostPage(inColumn(states.map((filters) => codeFor({}, filters, language))))
      await expectWhole(
        page,
        states.map((filters) => JSON.stringify(filters)),
      )
    })
  },
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
      hasPlay: document.querySelector('button[data-kind="other"]')?.checkVisibility() ?? false,
      release: document.querySelector<HTMLElement>('[data-frozen]')?.dataset['frozen'],
      country: document.querySelector<HTMLElement>('[data-country]')?.dataset['country'],
    }
  })

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

describe('what the code says is what the frame does', () => {
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
        words: matching(/Nur Südosteuropa/),
        hasCounts: false,
        hasPlay: true,
      },
    ],
    [
      'a map of a release, with a country and people of any age',
      { looks: { ...DEFAULT_LOOKS, scheme: 'light' }, version: '2026-11-25' },
      { evidence: 'anyone', entity: 'ALB', groups: ['eu'] },
      {
        scheme: 'light',
        title: matching(/^Where were people of any age/),
        words: matching(/in 2007: EU/),
        release: '2026-11-25',
        country: 'ALB',
        hasCounts: true,
        hasPlay: false,
      },
    ],
    [
      'a treaty on a day',
      {},
      { theme: 'treaties', instrument: 'opsc', on: '2011-06-01' },
      { title: 'Who was bound by the Optional Protocol on the sale of children on 1 June 2011?' },
    ],
    ['routes', {}, { view: 'routes' }, { title: matching(/^Which routes/) }],
    [
      'a comparison at a time',
      { kind: 'compare' },
      { ...COMPARE_DEFAULTS, entity: 'MDA', compared: 'ROU', on: '2005-05-01' },
      { title: matching(/Moldova.*Romania/), words: matching(/on 1 May 2005/) },
    ],
    [
      'a country, at its usual times whatever the clock shows',
      { kind: 'country', looks: { ...DEFAULT_LOOKS, scheme: 'dark' } },
      { entity: 'MDA', on: '2005' },
      { scheme: 'dark', title: 'Moldova', words: matching(/by 2009 · on 30 September 2007/) },
    ],
  ])('%s', async (_, draft, filters, expected) => {
    for (const form of ['frame', 'element'] as const) {
      const page = await openHostPage(codeFor({ ...draft, form }, filters, draft.language), { width: 640 })
      const [frame] = await atlasFrames(page)
      if (!frame) throw new Error('There is no frame.')
      await expect.poll(() => seenIn(frame), { message: form }).toMatchObject(expected)
      const code = page.locator('iframe')
      if (form === 'frame')
        expect(String((await frameHeights(page))[0])).toBe(await code.getAttribute('height'))
      else await settledHeights(page, [frame])
    }
  })

  it('its link names the map with its filters, and opens that map', async () => {
    const page = await openHostPage(codeFor({}, { theme: 'plans', on: '2007', regions: ['see'] }))
    const title =
      'Was there a National Action Plan by 2007, and a plan on child trafficking? South-Eastern Europe – Child Trafficking Atlas'
    expect(await page.locator('iframe').getAttribute('title')).toBe(title)
    const href = await page.getByRole('link', { name: title }).getAttribute('href')
    expect(href).toBe(atlasAddress('?theme=plans&on=2007&region=see'))
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
    expect(await frame.getByText('What is reported, not how common it is.').isVisible()).toBe(true)
    expect(await notice.locator('li a').count()).toBe(7)
    expect(await notice.locator('li a', { hasText: 'Treaties' }).getAttribute('href')).toMatch(
      /theme\/treaties\/$/,
    )
    const opened = page.context().waitForEvent('page')
    await notice.locator('a', { hasText: 'Open the map on a page of its own' }).click()
    const alone = await opened
    await waitUntilReady(alone)
    await alone.getByRole('heading', { level: 1, name: /^Was there a National Action Plan/ }).waitFor()
    await alone.getByText('Only South-Eastern Europe.').waitFor()
  })

  it.each([
    ['embed/map/?theme=plans', /\?theme=plans$/],
    ['embed/country/moldova/', /country\/moldova\/$/],
    ['embed/compare/?country=MDA&compare=ROU', /compare\/\?country=MDA&compare=ROU$/],
  ])('without new pages a pressed link has its address as a text to copy: %s', async (path, address) => {
    const page = await openHostPage(framed(path, 'allow-scripts'), {
      expectedProblems: [...FONTS_REFUSED, /Blocked opening/],
    })
    const [frame] = await atlasFrames(page)
    if (!frame) throw new Error('There is no frame.')
    const line = frame.getByText('If no page has opened, copy this address:')
    expect(await line.isVisible()).toBe(false)
    await frame.locator('[data-atlas-link]').click()
    await line.waitFor()
    expect(await frame.locator('[data-pressed-address] b').textContent()).toMatch(address)
    expect(page.context().pages()).toHaveLength(1)
  })
})

it('a map of a sub-region names each of its countries, by name or by letters that a line below explains', async () => {
  const page = await openHostPage(inColumn([codeFor({}, { regions: ['see'] })]))
  const [frame] = await atlasFrames(page)
  if (!frame) throw new Error('There is no frame.')
  const entities = realDatasetIn('en').entities.filter(({ region }) => region === 'see')
  for (const width of [640, 760]) {
    await page.locator('#column').evaluate((column, px) => (column.style.width = `${px}px`), width)
    await expect
      .poll(
        async () => {
          const names = await frame
            .locator('[data-name]:not([data-from])')
            .evaluateAll((all) =>
              all.map((name) => [name.getAttribute('data-name'), (name.textContent ?? '').replace('*', '')]),
            )
          const line = await frame.locator('[data-part="codes"]').innerText()
          const said = new Map(names.map(([code = '', words = '']) => [code, words] as const))
          // There is no room for this name in either width: until then the names are those of the width before.
          if (!line.includes('XK* Kosovo*')) return ['XKX']
          return entities
            .filter(({ code, letters = '', shortName }) => {
              const words = said.get(code)
              if (words === undefined) return true
              return words === letters && !line.includes(shortName)
            })
            .map(({ code }) => code)
        },
        { message: `${width} px` },
      )
      .toEqual([])
  }
  const line = await frame.locator('[data-part="codes"]').innerText()
  expect(line).not.toContain('Romania')
})
