import { PAGES } from '../atlas/pages'
import type { Entity } from '../domain/entity'
import { folderOf } from '../domain/languages'
import { CARD, countryPath } from '../domain/sitePaths'
import { FRAME_HEIGHTS, sizedEmbedCode } from '../embed/embedCode'
import { embedAddress, type EmbedKind } from '../embed/embedLink'
import type { SiteData, SitePage } from '../pages/sitePage'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'

interface Shown {
  readonly kind: EmbedKind
  readonly filters: Filters
  readonly entity: Entity | null
}

const shownByEmbeds = ({ dataset }: SiteData): ReadonlyMap<string, Shown> =>
  new Map<string, Shown>([
    ...PAGES.map(({ path, filters }): [string, Shown] => [path, { kind: 'map', filters, entity: null }]),
    ...dataset.entities.map((entity): [string, Shown] => [
      countryPath(entity),
      { kind: 'country', filters: DEFAULT_FILTERS, entity },
    ]),
  ])

/** oEmbed answers by page path; none where the site's address is unknown. `cardOf` takes a page path. */
export const oembedsOf = (
  data: SiteData,
  pages: readonly SitePage[],
  cardOf: (path: string) => string | undefined,
): ReadonlyMap<string, OembedResponse> => {
  const { siteUrl, language } = data
  if (siteUrl === null) return new Map()
  const texts = data.texts
  const shown = shownByEmbeds(data)
  return new Map(
    pages.flatMap(({ path, head: { title } }) => {
      const embed = shown.get(path)
      if (!embed) return []
      const { kind, filters, entity } = embed
      const card = cardOf(path)
      const answer = oembedResponse({
        kind,
        address: embedAddress(siteUrl + folderOf(language), kind, filters, { entity }),
        page: siteUrl + folderOf(language) + path,
        title,
        providerName: texts.t('site.title'),
        providerUrl: siteUrl + folderOf(language),
        card: card === undefined ? null : siteUrl + card,
      })
      return [[path, answer] as const]
    }),
  )
}

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

/** The data of a response; all addresses are absolute. */
interface OembedSubject {
  readonly kind: EmbedKind
  readonly address: string
  readonly page: string
  readonly title: string
  readonly providerName: string
  readonly providerUrl: string
  readonly card: string | null
}

/** The default width in px, for sites that set none. */
const WIDTH = 600

const A_DAY = 86_400

const oembedResponse = (subject: OembedSubject): OembedResponse => {
  const { kind, address, page, title, providerName, providerUrl, card } = subject
  const size = { width: WIDTH, height: FRAME_HEIGHTS[kind] }
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: providerName,
    provider_url: providerUrl,
    cache_age: A_DAY,
    html: sizedEmbedCode({ kind, address, page, title }, size),
    ...size,
    ...(card !== null && {
      thumbnail_url: card,
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
  }
}
