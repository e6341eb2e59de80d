import { CARD } from '../domain/sitePaths'
import type { EmbedKind } from './embedLink'
import { FRAME_HEIGHTS, sizedEmbedCode } from './embedCode'

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

/** What a response is made from; all addresses are absolute. */
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

export const oembedResponse = (subject: OembedSubject): OembedResponse => {
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
