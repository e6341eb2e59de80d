import { readdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { manifestOf, manifestText } from './manifest'
import { folderOf, LANGUAGES } from '../../domain/languages'
import {
  ALONE,
  type HeaderFields,
  CACHING,
  CONTENT_SECURITY_POLICY,
  EVERYWHERE,
  FOLDERS,
  FRAMING,
  ISOLATED,
  PAGE_PATTERNS,
  SAVED,
  SHARED,
} from './headerRules'

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
    rule('/*', { ...EVERYWHERE, ...framing(CONTENT_SECURITY_POLICY) }),
    rule(`/${FOLDERS.assets}*`, { 'Cache-Control': CACHING.hashed, ...SHARED }),
    rule(`/${FOLDERS.cards}*`, SHARED),
    rule(`/${FOLDERS.data}*`, SHARED),
    rule(`/${FOLDERS.oembed}*`, SHARED),
    rule(`/${FOLDERS.offline}*`, { ...PAGES, ...SAVED }),
    rule('/', PAGES),
    ...LANGUAGES.map(folderOf).flatMap((folder) => [
      rule(`/${folder}${FOLDERS.embeds}*`, EMBEDS),
      rule(`/${folder}${FOLDERS.versions}*`, EMBEDS),
      ...PAGE_PATTERNS.map((pages) => rule(`/${folder}${pages}`, PAGES)),
    ]),
  ].join('\n')

const MANIFEST = 'manifest.json'

/** Paths of the site's files below its folder, without compressed copies. */
export const filesOf = async (site: string): Promise<string[]> =>
  (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !/\.(br|gz)$/.test(file))

/** Writes `_headers` and the manifest of checksums; runs last. Resolves to the number of files in it. */
export const writeHosting = async (site: string): Promise<number> => {
  await writeFile(join(site, '_headers'), headersFile())
  const files = (await filesOf(site)).filter((file) => file !== MANIFEST)
  await writeFile(join(site, MANIFEST), manifestText(await manifestOf(site, files)))
  return files.length
}
