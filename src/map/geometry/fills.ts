import { type ClassId, type SubId, type ThemeId, mapRowOf } from '../../domain/themes'

/** Kinds of silence; each has one texture, the same in every theme. */
export type Texture =
  | 'no'
  | 'not-mentioned'
  | 'not-covered'
  | 'not-documented'
  | 'partly-documented'
  | 'date-unknown'
  | 'not-known-since'
  | 'not-open'

/** How a class is drawn: a colour, a texture, or bands where two classes meet. */
export type Fill =
  | { readonly kind: 'colour'; readonly token: string }
  | { readonly kind: 'texture'; readonly texture: Texture }
  | { readonly kind: 'bands'; readonly tokens: readonly [string, string] }

const colour = (token: string): Fill => ({ kind: 'colour', token })
const texture = (name: Texture): Fill => ({ kind: 'texture', texture: name })

const SILENCE: Readonly<Record<ClassId, Texture>> = {
  none: 'no',
  no: 'no',
  'no-definition': 'no',
  'not-bound': 'no',
  'not-yet': 'no',
  neither: 'not-mentioned',
  'not-mentioned': 'not-mentioned',
  'not-covered': 'not-covered',
  'not-known': 'not-covered',
  'cannot-join': 'not-covered',
  'not-documented': 'not-documented',
  'partly-documented': 'partly-documented',
  'date-unknown': 'date-unknown',
  'not-known-since': 'not-known-since',
  'not-open': 'not-open',
}

/** Gives the fill of a class. Throws on a class without a colour or texture. */
export const fillOfClass = (theme: ThemeId, sub: SubId, classId: ClassId): Fill => {
  const token = mapRowOf(theme, sub).colours[classId]
  if (token) return colour(token)
  const silence = SILENCE[classId]
  if (!silence) throw new Error(`No colour for class ${classId} of ${theme}/${sub}`)
  return texture(silence)
}

/** The fill of every country on the map of the routes. */
export const UNCOLOURED: Fill = colour('uncoloured')

const UNDER_ROUTES = 0.45

/** Gives the opacity of a fill: colours are lighter under a country's routes, on the map as in its key. */
export const opacityOf = ({ isLighter }: { readonly isLighter: boolean }): number | undefined =>
  isLighter ? UNDER_ROUTES : undefined

/** Gives the fill of an entity: its class, in bands where it has two. */
export const fillOf = (theme: ThemeId, sub: SubId, classes: readonly ClassId[]): Fill => {
  const [first, second] = classes.map((classId) => fillOfClass(theme, sub, classId))
  if (!first) throw new Error(`No class to draw on ${theme}/${sub}`)
  return first.kind === 'colour' && second?.kind === 'colour'
    ? { kind: 'bands', tokens: [first.token, second.token] }
    : first
}

/** Gives the colour of a label on a fill, as a CSS value that follows the colour scheme. */
export const labelColour = (fill: Fill): string => {
  if (fill.kind === 'colour') return `var(--on-${fill.token}, var(--label-dark))`
  if (fill.kind === 'bands') return 'var(--ink)'
  if (fill.texture === 'partly-documented') return 'var(--on-partly)'
  return 'var(--on-silence)'
}

/** Gives a label's halo the colour of its fill, so that the halo hides lines and is itself invisible. */
export const haloColour = (fill: Fill): string => {
  if (fill.kind === 'colour') return `var(--c-${fill.token})`
  if (fill.kind === 'bands') return 'var(--paper)'
  if (fill.texture === 'partly-documented') return 'var(--c-partly)'
  return 'var(--silence)'
}

/** Colours that have the same lightness as another class of their theme, which are marked for prints in grey. */
export const MARKED_TOKENS = ['lead-other', 'lead-justice', 'lead-health'] as const
export type MarkedToken = (typeof MARKED_TOKENS)[number]

export const isMarked = (token: string): token is MarkedToken =>
  (MARKED_TOKENS as readonly string[]).includes(token)

/** Gives the id of the pattern of a fill, unique among all fills; null for a plain colour. */
export const tileId = (fill: Fill): string | null => {
  if (fill.kind === 'texture') return `texture-${fill.texture}`
  if (fill.kind === 'bands') return `bands-${fill.tokens.join('-')}`
  return isMarked(fill.token) ? `marked-${fill.token}` : null
}
