import { SITE_PATHS } from '../../domain/sitePaths'

/** Names and values of headers. */
export type HeaderFields = Readonly<Record<string, string>>

/**
 * What every page may do, which it also says in its own head for hosts that send no headers. Nothing is fetched from
 * another host, nothing is inlined: scripts, styles, fonts and data are the site's own.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // A picture is drawn into pixels from a file the page itself has made.
  "img-src 'self' blob:",
  "connect-src 'self'",
  // The builder of embeds shows them as another site would.
  "frame-src 'self'",
  // The worker that answers from a stored atlas, where the reader has asked for one.
  "worker-src 'self'",
  "base-uri 'none'",
  // A choice of two countries is a form, so that it works without a script.
  "form-action 'self'",
].join('; ')

/** Who may show a page in a frame; a page cannot say this itself, only its host can. */
export const FRAMING = {
  /** Pages are shown by the site they lie on, and by no other. */
  pages: "frame-ancestors 'self'",
  /** Said, not left out: it outweighs an X-Frame-Options that something in between may add. */
  embeds: 'frame-ancestors *',
} as const

/** Powerful features that the atlas never asks for, and so may nothing in it. */
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

/** Sent with every file, found or not. */
export const EVERYWHERE: HeaderFields = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': FEATURES_OFF.map((feature) => `${feature}=()`).join(', '),
}

/** How long a file may be kept: asked for again each time, or never, since its name changes with its content. */
export const CACHING = { revalidated: 'no-cache', hashed: 'public, max-age=31536000, immutable' } as const

/**
 * Any site may read and show these: they are the same for everyone. Fonts and scripts need it in a frame that has no
 * origin, and pages that isolate themselves (`Cross-Origin-Embedder-Policy`) show nothing that does not say so.
 */
export const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** A page that isolates itself shows a frame only if the frame asks as much of what it loads. */
export const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' } as const

/** Folders of the site, or of a language in it, that have rules of their own. */
export const FOLDERS = {
  assets: 'assets/',
  /** Pictures of pages, which other sites show with a link. */
  cards: 'cards/',
  data: 'data/',
  embeds: 'embed/',
  /** What tells other sites how to embed a page by its address. */
  oembed: 'oembed/',
  /** What readers store, and the atlas in one file. */
  offline: 'offline/',
  /** Released versions of the data, and the embeds made of them. */
  versions: 'v/',
} as const

/** For the atlas in one file: its own policy lets its script run, which that of the site would not, so it is saved, not opened. */
export const SAVED = { 'Content-Disposition': 'attachment' } as const

/** The folders of pages, below that of a language; the front page lies beside them. */
export const PAGE_FOLDERS: readonly string[] = [
  ...new Set([
    'theme/',
    'country/',
    ...Object.values(SITE_PATHS).filter((path) => path !== '' && !path.startsWith(FOLDERS.embeds)),
  ]),
]
