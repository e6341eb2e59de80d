import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RELEASES } from '../../src/embed/builder/draft'
import { classesBy } from '../support/classesBy'
import { keepScreenshot, mapClasses, openAtlas, runAxe, useBrowser } from './support/atlasPage'
import { serveRemadeSite } from '../support/remadeSite'
import type { SiteServer } from '../support/serveDist'
import { serveHost } from './support/serveHost'

useBrowser()

const version = RELEASES.at(-1) ?? ''
/** The class of Moldova on the first map: as released, and as if it were another one later. */
const [was, became] = ['origin', 'destination']

/** Gives Moldova another class on the first map, for anyone. */
const changeMoldova = (text: string): string => {
  const file = JSON.parse(text) as {
    classMaps: {
      theme: string
      sub: string
      evidence?: string
      byEntity: Record<string, { classes: string[] }>
    }[]
  }
  for (const { theme, sub, evidence, byEntity } of file.classMaps)
    if (theme === 'patterns' && sub === 'main' && evidence === 'anyone' && byEntity['MDA'])
      byEntity['MDA'].classes = [became]
  return JSON.stringify(file)
}

let site: SiteServer
/** A site whose newest data are the newest release. */
let released: SiteServer
beforeAll(async () => {
  site = await serveRemadeSite({ version: '2030-05-01', edits: { 'atlas.json': changeMoldova } })
  released = await serveRemadeSite({ version, edits: {} })
})
afterAll(() => Promise.all([site?.close(), released?.close()]))

const at = (path: string) => new URL(path, site.url).href
const kept = (path: string) => at(`v/${version}/${path}`)
/** The first release, of which the first map of definitions counted every form. */
const first = (path: string) => at(`v/${RELEASES[0]}/${path}`)
const ofThatDay = 'Data of 25 November 2026, kept as they were.'

describe('an embed that keeps a version of the data, when the site has others', () => {
  it('shows the map of that day, where the live one has another class', async () => {
    expect(classesBy('patterns')['MDA']).toBe(was)
    const live = await openAtlas(at('embed/map/'))
    expect((await mapClasses(live))['MDA']).toBe(became)
    expect(await live.locator('[data-frozen]').count()).toBe(0)
    const frozen = await openAtlas(kept('embed/map/?country=MDA&routes=on'), { width: 600, height: 560 })
    expect(await mapClasses(frozen)).toEqual(classesBy('patterns'))
    await frozen.locator('[data-routes]').first().waitFor({ state: 'attached' })
    expect(await frozen.getByText(ofThatDay).isVisible()).toBe(true)
    expect(await runAxe(frozen)).toEqual([])
    await keepScreenshot(frozen, 'embed-of-a-day', { fullPage: false })
  })

  it('says that there are newer data and leads to the same with them', async () => {
    const page = await openAtlas(kept('embed/map/?country=MDA'))
    await page.getByText('There are newer data.').waitFor()
    const opened = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'See this with the newest data' }).click()
    const live = await opened
    await live.locator('html[data-ready]').waitFor({ state: 'attached' })
    expect(live.url()).toBe(at('embed/map/?country=MDA'))
    expect((await mapClasses(live))['MDA']).toBe(became)
  })

  it('says so without a script too', async () => {
    const page = await openAtlas(kept('embed/map/'), { javaScript: false })
    expect(await mapClasses(page)).toEqual(classesBy('patterns'))
    expect(await page.getByText(ofThatDay).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'See this with the newest data' }).isVisible()).toBe(true)
  })

  it('keeps a country and a comparison as well', async () => {
    const country = await openAtlas(kept('embed/country/?country=MDA'))
    expect(await country.locator('[data-value="patterns"] dd').textContent()).toMatch(/^Origin/)
    await country.getByText(ofThatDay).waitFor()
    const pair = await openAtlas(kept('embed/compare/?country=MDA&compare=ALB'))
    await pair.getByText(ofThatDay).waitFor()
    const link = pair.getByRole('link', { name: 'See this with the newest data' })
    expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(
      at('embed/compare/?country=MDA&compare=ALB'),
    )
  })

  it('counts every form of a definition, as it did, and says so', async () => {
    const map = await openAtlas(first('embed/map/?theme=definitions'))
    // The law of Moldova names four forms of the study's list, which the first map counts since, and others besides.
    expect((await mapClasses(map))['MDA']).toBe('7-or-more')
    await map.getByText('How many forms of exploitation does the national definition name in all?').waitFor()
    const country = await openAtlas(first('embed/country/?country=MDA'))
    const line = country.locator('[data-value="definitions"]')
    expect(await line.textContent()).toMatch(/^Every form named7 forms or more/)
    const pair = await openAtlas(first('embed/compare/?country=MDA&compare=ALB'))
    await pair.getByText('Every form named').waitFor()
  })

  it('says only the day, while there are no others', async () => {
    const page = await openAtlas(new URL(`v/${version}/embed/map/`, released.url).href)
    await page.getByText(ofThatDay).waitFor()
    expect(await page.locator('[data-live-link]').count()).toBe(0)
  })
})

/**
 * What WordPress 6.8 makes of an answer that it does not trust: the quote, and the frame with few attributes in a sandbox, out of
 * sight until it speaks; and what its script then does, which it adds for the quote alone.
 */
const inWordPress = (html: string): string => {
  const [, quote = '', frame = ''] =
    /^(<blockquote>.*?<\/blockquote>)?.*?(<iframe[^>]*><\/iframe>)/.exec(html) ?? []
  const allowed = [...frame.matchAll(/ (src|width|height|title)="([^"]*)"/g)].map(([, name, value]) =>
    name === 'src' ? ` src="${value}#?secret=aB3dE5gH7j"` : ` ${name}="${value}"`,
  )
  const script = `addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe')
    if (data.secret !== 'aB3dE5gH7j' || source !== frame.contentWindow) return
    document.querySelector('blockquote').style.display = 'none'
    frame.removeAttribute('style')
    if (data.message === 'height') frame.height = data.value
  })`
  const hidden = quote === '' ? '' : ' style="position: absolute; visibility: hidden"'
  return (
    `${quote}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}${allowed.join('')}></iframe>` +
    (quote === '' ? '' : `<script>${script}</script>`)
  )
}

/** What the head of a page leads to, as who consumes oEmbed asks for it. */
const answerFor = async (page: Page, address: string): Promise<{ html: string; title: string }> => {
  const html = await (await page.request.get(address)).text()
  const [, found = ''] =
    /<link [^>]*type="application\/json\+oembed" href="([^"]+)"/.exec(html.split('</head>')[0] ?? '') ?? []
  const answer = await page.request.get(
    `${found}?maxwidth=600&url=${encodeURIComponent(address)}&format=json`,
  )
  expect(answer.headers()['content-type']).toContain('application/json')
  return answer.json()
}

describe('a site that is given the address of a page', () => {
  it('finds how to embed it, and the map answers inside its sandbox', async () => {
    const asking = await openAtlas(at('help/'))
    const { html, title } = await answerFor(asking, at('theme/plans/'))
    expect(title).toMatch(/^Is there a National Action Plan/)
    // Far down a page, where a browser paints nothing of a frame until it is scrolled to.
    const host = await serveHost(`<div style="height: 300vh"></div>${inWordPress(html)}`)
    const page = await openAtlas(host.url, {
      waitForReady: false,
      alsoFrom: [new URL(site.url).origin],
      // A frame without an origin gets no letters from a server that does not share them.
      expectedProblems: [/woff2/, /Failed to load resource/, /CORS/],
    })
    const frame = page.frameLocator('iframe')
    // As high as all of it, and in the place of the link.
    await expect
      .poll(() => frame.locator('html').evaluate((root) => root.scrollHeight - window.innerHeight))
      .toBe(0)
    expect(Number(await page.locator('iframe').getAttribute('height'))).not.toBe(500)
    expect(await page.getByRole('link', { name: /^Is there a National/ }).count()).toBe(0)
    await frame.locator('svg[data-map] [data-entity="UKR"][role="button"]').click()
    await frame.locator('[data-country="UKR"]').waitFor()
    expect(await mapClasses(frame)).toEqual(classesBy('plans'))
    await host.close()
  })

  it('finds a country too', async () => {
    const page = await openAtlas(at('help/'))
    const { html } = await answerFor(page, at('country/moldova/'))
    expect(html).toContain(`src="${at('embed/country/moldova/')}"`)
  })
})

it('names what it keeps on no map of the site', async () => {
  const page = await openAtlas(at('help/'))
  const map = await (await page.request.get(at('sitemap.xml'))).text()
  expect(map).toContain(`<loc>${at('theme/plans/')}</loc>`)
  expect(map).not.toMatch(/\/v\/|embed/)
  const head = await (await page.request.get(kept('embed/map/'))).text()
  expect(head).toMatch(/<meta name="robots" content="noindex"/)
})
