import { CARD } from '../export/pictures/cardSize'
import type { EmbedKind } from './embedLink'
import { sizedEmbedCode } from './embedCode'

/** What a page offers to sites that embed it by its address, as oEmbed 1.0 has it (https://oembed.com). */
export interface OembedResponse {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  /** Seconds for which the answer may be kept. */
  readonly cache_age: number
  readonly html: string
  readonly width: number
  readonly height: number
  readonly thumbnail_url?: string
  readonly thumbnail_width?: number
  readonly thumbnail_height?: number
}

/** What an answer is made of; all addresses absolute. */
export interface OembedSubject {
  readonly kind: EmbedKind
  /** Of the embed. */
  readonly address: string
  /** Address of the page that it shows. */
  readonly page: string
  readonly title: string
  readonly providerName: string
  readonly providerUrl: string
  /** Address of the page's card, where it has one. */
  readonly card: string | null
}

/** In px. Who embeds by an address knows no other size; that of a map has room for its key and notes. */
const SIZES: Readonly<Record<EmbedKind, { readonly width: number; readonly height: number }>> = {
  map: { width: 600, height: 500 },
  country: { width: 600, height: 560 },
  compare: { width: 600, height: 640 },
}

const A_DAY = 86_400

/** The answer for a page that an embed shows. */
export const oembedResponse = (subject: OembedSubject): OembedResponse => {
  const { kind, address, page, title, providerName, providerUrl, card } = subject
  const size = SIZES[kind]
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
