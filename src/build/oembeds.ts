import { PAGES } from '../atlas/pages'
import { folderOf } from '../domain/languages'
import { CARD, countryPath } from '../domain/sitePaths'
import { FRAME_HEIGHTS, sizedEmbedCode } from '../embed/embedCode'
import { embedAddress, type EmbedKind } from '../embed/embedLink'
import type { SiteData, SitePage } from '../pages/sitePage'
import { DEFAULT_FILTERS } from '../state/filters'

/** The response of a page by oEmbed 1.0 (https://oembed.com). */
export interface OembedResponse {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  /** In seconds. */
  readonly cache_age: number
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url?: string
  readonly thumbnail_width?: number
  readonly thumbnail_height?: number
}

/** The default width in px, for sites that set none. */
const WIDTH = 600

const A_DAY = 86_400

/** oEmbed answers by page path; none where the site's address is unknown. `cardOf` takes a page path. */
export const oembedsOf = (
  { siteUrl, language, texts, dataset }: SiteData,
  pages: readonly SitePage[],
  cardOf: (path: string) => string | undefined,
): ReadonlyMap<string, OembedResponse> => {
  if (siteUrl === null) return new Map()
  const root = siteUrl + folderOf(language)
  const answer = (path: string, kind: EmbedKind, address: string): [string, OembedResponse][] => {
    const title = pages.find((page) => page.path === path)?.head.title
    if (title === undefined) return []
    const size = { width: WIDTH, height: FRAME_HEIGHTS[kind] }
    const card = cardOf(path)
    const response: OembedResponse = {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: texts.t('site.title'),
      provider_url: root,
      cache_age: A_DAY,
      html: sizedEmbedCode({ kind, address, page: root + path, title }, size),
      ...size,
      ...(card !== undefined && {
        thumbnail_url: siteUrl + card,
        thumbnail_width: CARD.width,
        thumbnail_height: CARD.height,
      }),
    }
    return [[path, response]]
  }
  return new Map([
    ...PAGES.flatMap(({ path, filters }) => answer(path, 'map', embedAddress(root, 'map', filters))),
    ...dataset.entities.flatMap((entity) =>
      answer(countryPath(entity), 'country', embedAddress(root, 'country', DEFAULT_FILTERS, { entity })),
    ),
  ])
}
