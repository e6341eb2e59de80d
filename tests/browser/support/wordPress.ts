import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * The markup that WordPress 6.8 makes of an answer that it does not trust: the quote, and the frame with few attributes in a sandbox, out of
 * sight until it speaks; and what its script then does, which it adds for the quote alone.
 */
export const inWordPress = (html: string): string => {
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

/** The links in the head of a page, as who consumes oEmbed asks for it. */
export const answerFor = async (page: Page, address: string): Promise<{ html: string; title: string }> => {
  const html = await (await page.request.get(address)).text()
  const [, found = ''] =
    /<link [^>]*type="application\/json\+oembed" href="([^"]+)"/.exec(html.split('</head>')[0] ?? '') ?? []
  const answer = await page.request.get(
    `${found}?maxwidth=600&url=${encodeURIComponent(address)}&format=json`,
  )
  expect(answer.headers()['content-type']).toContain('application/json')
  return answer.json()
}
