/** How an embed looks beside its state, as the site that holds it wishes. */
export interface EmbedLooks {
  /** Light or dark; `auto` follows the reader's system. */
  readonly scheme: 'auto' | 'light' | 'dark'
  /** Colour of links and of the focus as six hexadecimal digits, in small letters and without `#`; null for the atlas's own. */
  readonly accent: string | null
  /** Whether question, key and foot take less room. */
  readonly isCompact: boolean
}

/** The looks of an embed whose address asks for none. */
export const DEFAULT_LOOKS: EmbedLooks = { scheme: 'auto', accent: null, isCompact: false }

/** The looks that an address asks for, by its query with or without `?`. Junk is as if it had not been said. */
export const readLooks = (query: string): EmbedLooks => {
  const params = new URLSearchParams(query)
  const look = params.get('look')
  const [, accent = null] = /^#?([0-9a-f]{6})$/.exec(params.get('accent')?.toLowerCase() ?? '') ?? []
  return {
    scheme: look === 'light' || look === 'dark' ? look : 'auto',
    accent,
    isCompact: params.get('compact') === 'on',
  }
}

/** The query of an address that asks for these looks, without `?`; what is so by default is left out. */
export const writeLooks = ({ scheme, accent, isCompact }: EmbedLooks): string => {
  const query = new URLSearchParams()
  if (scheme !== 'auto') query.set('look', scheme)
  if (accent !== null) query.set('accent', accent)
  if (isCompact) query.set('compact', 'on')
  return query.toString()
}
