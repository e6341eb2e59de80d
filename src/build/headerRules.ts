import { createHash } from 'node:crypto'
import { folderOf, LANGUAGES } from '../domain/languages'
import { SITE_PATHS } from '../domain/sitePaths'

export type HeaderFields = Readonly<Record<string, string>>

/** What every policy says: nothing foreign, and no script in a page. */
const OWN_FILES = [
  "script-src 'self'",
  "font-src 'self'",
  // Pictures are rasterised from a blob that the page has made.
  "img-src 'self' blob:",
  "connect-src 'self'",
  // The embed builder previews embeds in a frame.
  "frame-src 'self'",
  // The service worker that answers from a stored atlas, where the reader has chosen one.
  "worker-src 'self'",
  "base-uri 'none'",
  // The choice of two countries is a form, so that it works without a script.
  "form-action 'self'",
]

/** The policy in the head of a page, for hosts without headers too. Of styles in a page it allows those of its head, by their hash. */
export const pagePolicy = (styles = ''): string => {
  const hash = createHash('sha256').update(styles).digest('base64')
  return ["default-src 'none'", `style-src 'self'${styles && ` 'sha256-${hash}'`}`, ...OWN_FILES].join('; ')
}

/**
 * The policy that a host sends. It leaves styles to the page, whose own policy is in force as well: a hash in a host's
 * configuration would have to change with each build, or pages would lose their styles.
 */
export const HOST_POLICY = ["object-src 'none'", "media-src 'none'", ...OWN_FILES].join('; ')

/** Who may show a page in a frame; only a header can say this (CSP ignores it in `meta`). */
export const FRAMING = {
  pages: "frame-ancestors 'self'",
  /** Explicit, since it outweighs an X-Frame-Options that a proxy may add. */
  embeds: 'frame-ancestors *',
} as const

const FEATURES_OFF = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/** Sent with every file, errors included. */
export const EVERYWHERE: HeaderFields = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': FEATURES_OFF.map((feature) => `${feature}=()`).join(', '),
}

/** Files whose names change with their content are cached for ever, others are revalidated. */
export const CACHING = { revalidated: 'no-cache', hashed: 'public, max-age=31536000, immutable' } as const

/** CORS for fonts and scripts in frames of an opaque origin, CORP for pages that have COEP. */
export const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** A page with COEP shows only frames that have COEP themselves. */
export const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' } as const

/** A page keeps no tie to the page that opened it, nor to one that it opens. An embed needs none of this. */
export const ALONE = { 'Cross-Origin-Opener-Policy': 'same-origin' } as const

/** Folders with rules of their own, below the site's folder or a language's. */
export const FOLDERS = {
  assets: 'assets/',
  cards: 'cards/',
  data: 'data/',
  embeds: 'embed/',
  oembed: 'oembed/',
} as const

/**
 * Patterns of pages, inside the folder of a language: `:page` is any one folder, which front pages of languages are as
 * well. Deeper pages are named, since each path has one framing rule.
 */
const PAGE_PATTERNS: readonly string[] = [
  ':page/',
  'theme/*',
  'country/*',
  ...Object.values(SITE_PATHS).filter(
    (path) => path.split('/').length > 2 && !path.startsWith(FOLDERS.embeds),
  ),
]

const rule = (path: string, fields: HeaderFields): string =>
  [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

const framing = (value: string): HeaderFields => ({ 'Content-Security-Policy': value })

const PAGES: HeaderFields = { ...framing(FRAMING.pages), ...ALONE }

const EMBEDS: HeaderFields = { ...framing(FRAMING.embeds), ...SHARED, ...ISOLATED }

/**
 * `_headers` for Netlify and Cloudflare Pages. Both join the values of matching rules with a comma, so each
 * path has one framing rule, and only hashed files have a caching rule: both hosts revalidate all others.
 */
export const headersFile = (): string =>
  [
    rule('/*', { ...EVERYWHERE, ...framing(HOST_POLICY) }),
    rule(`/${FOLDERS.assets}*`, { 'Cache-Control': CACHING.hashed, ...SHARED }),
    rule(`/${FOLDERS.cards}*`, SHARED),
    rule(`/${FOLDERS.data}*`, SHARED),
    rule(`/${FOLDERS.oembed}*`, SHARED),
    rule('/', PAGES),
    ...LANGUAGES.map(folderOf).flatMap((folder) => [
      rule(`/${folder}${FOLDERS.embeds}*`, EMBEDS),
      ...PAGE_PATTERNS.map((pages) => rule(`/${folder}${pages}`, PAGES)),
    ]),
  ].join('\n')
