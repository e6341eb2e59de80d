import type { Entity, EntityCode } from './entity'
import { type Language, folderOf } from './languages'
import type { ThemeId } from './themes'

/** The size of cards on social media, in px. */
export const CARD = { width: 1200, height: 630 } as const

/** Paths of pages below the site's folder, each with a closing slash. */
export const SITE_PATHS = {
  atlas: '',
  findings: 'findings/',
  compare: 'compare/',
  law: 'law/',
  data: 'data/',
  sources: 'data/sources/',
  rules: 'data/rules/',
  missing: 'data/missing/',
  conflicts: 'data/conflicts/',
  changes: 'data/changes/',
  about: 'about/',
  guide: 'how-to-read/',
  accessibility: 'accessibility/',
  help: 'help/',
  correct: 'correct/',
  lesson: 'lesson/',
  worksheets: 'lesson/worksheets/',
  embedMap: 'embed/map/',
  embedCountry: 'embed/country/',
  embedCompare: 'embed/compare/',
} as const

/** The pages of the data beside that of the downloads, in the order of their tabs. */
export const DATA_PARTS = ['sources', 'rules', 'missing', 'conflicts', 'changes'] as const
export type DataPart = (typeof DATA_PARTS)[number]

export const isDataPart = (page: string): page is DataPart => (DATA_PARTS as readonly string[]).includes(page)

/** Path below the site's folder of the notices that the licences of its libraries and fonts ask for. */
export const LICENCES_FILE = 'licences.txt'

/** The search in the head of each page. */
export const SEARCH_ANCHOR = 'search'

/** The place on the page about the atlas that says what leaving does. */
export const LEAVE_ANCHOR = 'leave'

export const themePath = (theme: ThemeId): string => `theme/${theme}/`

export const countryPath = ({ slug }: Pick<Entity, 'slug'>): string => `country/${slug}/`

export const embedCountryPath = ({ slug }: Pick<Entity, 'slug'>): string =>
  `${SITE_PATHS.embedCountry}${slug}/`

export const comparePath = (first: EntityCode, second?: EntityCode): string =>
  `${SITE_PATHS.compare}?country=${first}${second ? `&compare=${second}` : ''}`

/** The page of the laws with one or two articles chosen, by their ids; one is found there without a script too. */
export const lawPath = (id: string, other?: string): string =>
  SITE_PATHS.law + (other === undefined ? `#${id}` : `?read=${id}&read=${other}`)

const fileOfPage = (language: Language, page: string): string =>
  `${folderOf(language)}${page === '' ? 'front' : page.replace(/\/$/, '').replaceAll('/', '-')}`

/** Path of the script for sites that embed the atlas. It must never change. */
export const HOST_SCRIPT = 'embed/host.js'

/** Takes the page's path below its language's folder. */
export const cardPath = (language: Language, page: string): string =>
  `cards/${fileOfPage(language, page)}.png`

export const oembedPath = (language: Language, page: string): string =>
  `oembed/${fileOfPage(language, page)}.json`

export const statementPath = (id: string): string => `${SITE_PATHS.findings}#${id}`

export const sourceAnchor = (id: string): string => `source-${id}`

export const sourcePath = (id: string): string => `${SITE_PATHS.sources}#${sourceAnchor(id)}`

/** Relative path from a page to the site's folder, such as `../../`. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './'

export type AddressOf = (path: string) => string

/** Makes addresses for crawlers: absolute where the site's URL is known, else relative to `page`. */
export const addressesFrom =
  (siteUrl: string | null, page: string): AddressOf =>
  (path) =>
    (siteUrl ?? rootFrom(page)) + path
