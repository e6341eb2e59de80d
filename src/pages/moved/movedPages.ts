import { SITE_PATHS, themePath } from '../../domain/sitePaths'
import { isInstrumentId } from '../../domain/treaty'

/** A page that moved: its old address leads to the new one. */
export interface MovedPage {
  /** Old path, below the folder of the language, ending in a slash. */
  readonly from: string
  /** New path, which may end in `#` and the id of a part of that page. */
  readonly to: string
  /** Translates the query, which else stays as it is. */
  readonly query?: (old: URLSearchParams) => URLSearchParams
  /** Translates the part after `#`, which else stays as it is. */
  readonly part?: (old: string) => string
  /** Whether other sites show it in a frame; it is then in the folder of each released version, too. */
  readonly isEmbed?: boolean
}

/** Headings of the page of the study's figures; the groups of countries are in the annex of the findings. */
const partOfFindings = (old: string): string => {
  if (/^(study$|entities-)/.test(old)) return 'groups'
  return /^(patterns|internal|treaties|plans|definitions|institutions|coordination)$/.test(old)
    ? `figures-${old}`
    : old
}

/** The map of the first treaty of a film, which showed up to four. */
const firstTreaty = (old: URLSearchParams): URLSearchParams => {
  const { treaty = '', ...rest } = Object.fromEntries(old)
  const instrument = treaty.split(',').find(isInstrumentId) ?? 'palermo'
  return new URLSearchParams({ instrument, ...rest })
}

const playedTreaty = (old: URLSearchParams): URLSearchParams =>
  new URLSearchParams({ theme: 'treaties', ...Object.fromEntries(firstTreaty(old)), play: 'on' })

/** The routes are no theme but a view, which readers look for among the themes. */
const ofRoutes = (old: URLSearchParams): URLSearchParams =>
  new URLSearchParams({ ...Object.fromEntries(old), view: 'routes' })

/** Every page that moved. No row may go, since links and citations name it. */
export const MOVED_PAGES: readonly MovedPage[] = [
  { from: 'introduction/', to: SITE_PATHS.guide },
  { from: 'tools/', to: `${SITE_PATHS.guide}#make` },
  {
    from: 'changes/',
    to: `${SITE_PATHS.methods}#changes`,
    part: (old) => (old.startsWith('of-') ? old : 'changes'),
  },
  { from: 'known/', to: `${SITE_PATHS.methods}#missing` },
  { from: 'film/', to: themePath('treaties'), query: firstTreaty },
  { from: 'embed/film/', to: SITE_PATHS.embedMap, query: playedTreaty, isEmbed: true },
  { from: 'published/', to: `${SITE_PATHS.findings}#figures`, part: partOfFindings },
  { from: 'theme/routes/', to: SITE_PATHS.atlas, query: ofRoutes },
]

/** Finds the row of a path of any language, release or folder of a host; an embed has a row of its own, if it moved. */
export const movedPageAt = (path: string): MovedPage | undefined =>
  MOVED_PAGES.find(
    ({ from, isEmbed }) =>
      `/${path}`.endsWith(`/${from}`) && (isEmbed === true || !path.endsWith(`embed/${from}`)),
  )

/** Makes the new path of an address of a moved page, with its query and its part after `#`. */
export const newPath = (
  { to, query, part }: MovedPage,
  { search, hash }: Pick<URL, 'search' | 'hash'>,
): string => {
  const [path = '', first] = to.split('#')
  const translated = query ? query(new URLSearchParams(search)).toString() : search.replace(/^\?/, '')
  const old = hash.slice(1)
  const anchor = old === '' ? first : (part?.(old) ?? old)
  return path + (translated && `?${translated}`) + (anchor === undefined ? '' : `#${anchor}`)
}
