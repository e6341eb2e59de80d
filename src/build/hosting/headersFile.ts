import { folderOf, LANGUAGES } from '../../domain/languages'
import {
  CACHING,
  CONTENT_SECURITY_POLICY,
  EVERYWHERE,
  FOLDERS,
  FRAMING,
  type HeaderFields,
  ISOLATED,
  PAGE_FOLDERS,
  SAVED,
  SHARED,
} from './headerRules'

const rule = (path: string, fields: HeaderFields): string =>
  [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')

const framing = (value: string): HeaderFields => ({ 'Content-Security-Policy': value })

const EMBEDS: HeaderFields = { ...framing(FRAMING.embeds), ...SHARED, ...ISOLATED }

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where several rules fit, those hosts join the values of a header
 * with a comma: two policies of which both hold, but two ways of caching would be nonsense. So each path has one rule on
 * framing, and caching is told for hashed files alone: both hosts revalidate all others by themselves.
 */
export const headersFile = (): string =>
  [
    rule('/*', { ...EVERYWHERE, ...framing(CONTENT_SECURITY_POLICY) }),
    rule(`/${FOLDERS.assets}*`, { 'Cache-Control': CACHING.hashed, ...SHARED }),
    rule(`/${FOLDERS.cards}*`, SHARED),
    rule(`/${FOLDERS.data}*`, SHARED),
    rule(`/${FOLDERS.oembed}*`, SHARED),
    rule(`/${FOLDERS.offline}*`, { ...framing(FRAMING.pages), ...SAVED }),
    ...LANGUAGES.map(folderOf).flatMap((folder) => [
      rule(`/${folder}${FOLDERS.embeds}*`, EMBEDS),
      rule(`/${folder}${FOLDERS.versions}*`, EMBEDS),
      rule(`/${folder}`, framing(FRAMING.pages)),
      ...PAGE_FOLDERS.map((pages) => rule(`/${folder}${pages}*`, framing(FRAMING.pages))),
    ]),
  ].join('\n')
