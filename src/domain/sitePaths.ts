import type { Entity, EntityCode } from './entity'
import { folderOf, type Language } from './languages'
import type { ThemeId } from './themes'

/** Pages of the site by what they are, as paths below its folder, each with a slash at its end. */
export const SITE_PATHS = {
  atlas: '',
  findings: 'findings/',
  compare: 'compare/',
  published: 'published/',
  methods: 'methods/',
  help: 'help/',
  correct: 'correct/',
  changes: 'changes/',
  embedMap: 'embed/map/',
  embedCountry: 'embed/country/',
  embedCompare: 'embed/compare/',
} as const

/** Name of the section of the page of help that tells how the atlas is read without a network. */
export const OFFLINE_ANCHOR = 'offline'

/** Path of a theme's page. */
export const themePath = (theme: ThemeId): string => `theme/${theme}/`

/** Path of a country's page. */
export const countryPath = ({ slug }: Pick<Entity, 'slug'>): string => `country/${slug}/`

/** Path of a country's page for frames of other sites. */
export const embedCountryPath = ({ slug }: Pick<Entity, 'slug'>): string =>
  `${SITE_PATHS.embedCountry}${slug}/`

/** Folder of a released version of the data, below that of a language. */
export const versionFolder = (version: string): string => `v/${version}/`

/** Path of the comparison with a country on one side, or on both. */
export const comparePath = (first: EntityCode, second?: EntityCode): string =>
  `${SITE_PATHS.compare}?country=${first}${second ? `&compare=${second}` : ''}`

/** Name of a file that belongs to a page, below a folder of such files: `fr/theme-plans`, without an ending. */
const fileOfPage = (language: Language, page: string): string =>
  `${folderOf(language)}${page === '' ? 'front' : page.replace(/\/$/, '').replaceAll('/', '-')}`

/** Path of the script for pages of other sites that hold embeds, below the site's folder. It must never change. */
export const HOST_SCRIPT = 'embed/host.js'

/** Path of a page's card below the site's folder, by the page's path below the folder of its language. */
export const cardPath = (language: Language, page: string): string =>
  `cards/${fileOfPage(language, page)}.png`

/** In the same way, path of the file that tells other sites how to embed the page by its address. */
export const oembedPath = (language: Language, page: string): string =>
  `oembed/${fileOfPage(language, page)}.json`

/** Path of what the study states, by the id of the statement. */
export const statementPath = (id: string): string => `${SITE_PATHS.findings}#${id}`

/** Name of a source's row among all sources. */
export const sourceAnchor = (id: string): string => `source-${id}`

/** Path of the row that tells a source's terms and limits. */
export const sourcePath = (id: string): string => `${SITE_PATHS.methods}#${sourceAnchor(id)}`

/** The way from a page back to the site's folder, such as `../../`. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './'

/** Makes an address of a path below the site's folder. */
export type AddressOf = (path: string) => string

/**
 * Addresses for what is read away from the page: by search engines, social media, programs. They are absolute where the
 * site knows its own address, and else lead from the page at `page`, so that they hold in any folder of any host.
 */
export const addressesFrom =
  (siteUrl: string | null, page: string): AddressOf =>
  (path) =>
    (siteUrl ?? rootFrom(page)) + path
