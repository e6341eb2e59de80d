import { PAGES } from '../atlas/pages'
import { folderOf } from '../domain/languages'
import { CARD, countryPath } from '../domain/sitePaths'
import { FRAME_HEIGHTS, sizedEmbedCode } from '../embed/embedCode'
import { embedAddress, type EmbedKind } from '../embed/embedLink'
import type { SiteData, SitePage } from '../pages/sitePage'
import { DEFAULT_FILTERS } from '../state/filters'

/** The default width in px, for sites that set none. */
const WIDTH = 600

/** In seconds. */
const A_DAY = 86_400

/** oEmbed answers by page path, by oEmbed 1.0 (https://oembed.com); none where the site's address is unknown. `cardOf` takes a page path. */
export const oembedsOf = (
  { siteUrl, language, texts, dataset }: SiteData,
  pages: readonly SitePage[],
  cardOf: (path: string) => string | undefined,
) => {
  const root = siteUrl + folderOf(language)
  const answer = (path: string, kind: EmbedKind, address: string) => {
    const title = pages.find((page) => page.path === path)?.head.title
    if (siteUrl === null || title === undefined) return []
    const size = { width: WIDTH, height: FRAME_HEIGHTS[kind] }
    const card = cardOf(path)
    const response = {
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
    return [[path, response] as const]
  }
  return new Map([
    ...PAGES.flatMap(({ path, filters }) => answer(path, 'map', embedAddress(root, 'map', filters))),
    ...dataset.entities.flatMap((entity) =>
      answer(countryPath(entity), 'country', embedAddress(root, 'country', DEFAULT_FILTERS, { entity })),
    ),
  ])
}
