/** The look of an embed, as its host chooses it. */
export interface EmbedLooks {
  readonly scheme: 'auto' | 'light' | 'dark'
  /** Six lower-case hexadecimal digits without `#`, for links and focus; null for the atlas's own colour. */
  readonly accent: string | null
  readonly isCompact: boolean
  /** Whether a map of days has a button that plays them. */
  readonly hasPlay: boolean
}

/** The look of an embed without parameters. */
export const DEFAULT_LOOKS: EmbedLooks = { scheme: 'auto', accent: null, isCompact: false, hasPlay: false }

const LOOK_PARAMETERS = ['look', 'accent', 'compact', 'play']

/** Tells whether a query says more than a look, such as which map. */
export const asksForState = (query: string): boolean =>
  [...new URLSearchParams(query).keys()].some((name) => !LOOK_PARAMETERS.includes(name))

/** Reads the look from a query; invalid values are ignored. */
export const readLooks = (query: string): EmbedLooks => {
  const params = new URLSearchParams(query)
  const look = params.get('look')
  const [, accent = null] = /^#?([0-9a-f]{6})$/.exec(params.get('accent')?.toLowerCase() ?? '') ?? []
  return {
    scheme: look === 'light' || look === 'dark' ? look : 'auto',
    accent,
    isCompact: params.get('compact') === 'on',
    hasPlay: params.get('play') === 'on',
  }
}

/** Writes the look as a query without `?`; defaults are left out. */
export const writeLooks = ({ scheme, accent, isCompact, hasPlay }: EmbedLooks): string => {
  const query = new URLSearchParams()
  if (scheme !== 'auto') query.set('look', scheme)
  if (accent !== null) query.set('accent', accent)
  if (isCompact) query.set('compact', 'on')
  if (hasPlay) query.set('play', 'on')
  return query.toString()
}
