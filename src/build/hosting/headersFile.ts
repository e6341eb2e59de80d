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
 * `_headers` for Netlify and Cloudflare Pages. Both join the values of matching rules with a comma, so each
 * path has one framing rule, and only hashed files have a caching rule: both hosts revalidate all others.
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
