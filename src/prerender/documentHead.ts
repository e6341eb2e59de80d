import type { SitePage } from '../pages/sitePage'

/** Nothing is fetched from another host, nothing is inlined: scripts, styles, fonts and data are the site's own. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // A picture is drawn into pixels from a file the page itself has made.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  // A choice of two countries is a form, so that it works without a script.
  "form-action 'self'",
].join('; ')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** JSON inside a script element ends only where the element does. */
const jsonLdElement = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`

/** What a page says of itself in its head: policy, title, description, what search engines read. */
export const documentHead = ({ title, description, jsonLd = [] }: SitePage): string =>
  [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    ...jsonLd.map(jsonLdElement),
  ].join('\n    ')
