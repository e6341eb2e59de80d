import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { classesBy } from '../support/classesBy'
import { mapClasses, openAtlas, useBrowser } from '../browser/support/atlasPage'
import { serveHost } from '../browser/support/serveHost'
import { serveRemadeSite } from '../support/remadeSite'
import type { SiteServer } from '../support/serveDist'

useBrowser()

let site: SiteServer
beforeAll(async () => {
  site = await serveRemadeSite({})
})
afterAll(() => site?.close())

const at = (path: string) => new URL(path, site.url).href
/**
 * The markup that WordPress 6.8 makes of an answer that it does not trust: the quote, and the frame with few attributes in a sandbox, out of
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

const textOf = async (address: string) => (await fetch(address)).text()

/** The answer for a page whose head says where to ask, as who consumes oEmbed asks for it. */
const answerFor = async (address: string): Promise<{ html: string; title: string }> => {
  const [, found = ''] =
    /<link [^>]*type="application\/json\+oembed" href="([^"]+)"/.exec(await textOf(address)) ?? []
  const answer = await fetch(`${found}?maxwidth=600&url=${encodeURIComponent(address)}&format=json`)
  expect(answer.headers.get('content-type')).toContain('application/json')
  return answer.json() as Promise<{ html: string; title: string }>
}

describe('a site that is given the address of a page', () => {
  it('finds how to embed it, and the map answers inside its sandbox', async () => {
    const { html, title } = await answerFor(at('theme/plans/'))
    expect(title).toMatch(/^Action plans – /)
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
    expect(await page.getByRole('link', { name: /^Was there a National/ }).count()).toBe(0)
    await frame.locator('svg[data-map] [data-entity="UKR"][role="button"]').filter({ visible: true }).click()
    await frame.locator('[data-country="UKR"]').waitFor()
    expect(await mapClasses(frame)).toEqual(classesBy('plans'))
    await host.close()
  })
})
