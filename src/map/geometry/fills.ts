import { type ClassId, type SubId, type ThemeId, mapRowOf } from '../../domain/themes'

/** The two textures, the same in every theme: what our sources do not say, and what does not apply. */
export const TEXTURES = ['not-known', 'not-applicable'] as const
export type Texture = (typeof TEXTURES)[number]

/** How a class is drawn: a colour, a texture, or the colour of the first of two classes with squares of the second. */
export type Fill =
  | { readonly kind: 'colour'; readonly token: string }
  | { readonly kind: 'texture'; readonly texture: Texture }
  | { readonly kind: 'pair'; readonly tokens: readonly [string, string] }

const colour = (token: string): Fill => ({ kind: 'colour', token })
const texture = (name: Texture): Fill => ({ kind: 'texture', texture: name })

/** Classes that look the same in every theme: pale where a source denies or mentions nothing, textured where none says. */
const EVERYWHERE: Readonly<Record<ClassId, Fill>> = {
  none: colour('none'),
  no: colour('none'),
  'no-definition': colour('none'),
  'not-bound': colour('none'),
  'not-yet': colour('none'),
  neither: colour('quiet'),
  'not-mentioned': colour('quiet'),
  'partly-documented': colour('partly'),
  'not-covered': texture('not-known'),
  'not-known': texture('not-known'),
  'not-documented': texture('not-known'),
  'date-unknown': texture('not-known'),
  'not-known-since': texture('not-known'),
  'cannot-join': texture('not-applicable'),
  'not-open': texture('not-applicable'),
}

/** Gives the fill of a class. Throws on a class without a colour or texture. */
export const fillOfClass = (theme: ThemeId, sub: SubId, classId: ClassId): Fill => {
  const token = mapRowOf(theme, sub).colours[classId]
  if (token) return colour(token)
  const fill = EVERYWHERE[classId]
  if (!fill) throw new Error(`No colour for class ${classId} of ${theme}/${sub}`)
  return fill
}

/** The fill of every country on the map of the routes. */
export const UNCOLOURED: Fill = colour('uncoloured')

const UNDER_ROUTES = 0.65

/** Gives a fill as it is under routes, on a map as in its key: lighter, and flat where it has a texture. */
export const underRoutes = (fill: Fill, isLighter: boolean): { fill: Fill; opacity: number | undefined } => ({
  fill: isLighter && fill.kind === 'texture' ? UNCOLOURED : fill,
  opacity: isLighter ? UNDER_ROUTES : undefined,
})

/** Gives the fill of an entity: its class, or the first of two with squares of the second. */
export const fillOf = (theme: ThemeId, sub: SubId, classes: readonly ClassId[]): Fill => {
  const [first, second] = classes.map((classId) => fillOfClass(theme, sub, classId))
  if (!first) throw new Error(`No class to draw on ${theme}/${sub}`)
  return first.kind === 'colour' && second?.kind === 'colour'
    ? { kind: 'pair', tokens: [first.token, second.token] }
    : first
}

/** The token of the colour that a label lies on. */
const groundOf = (fill: Exclude<Fill, { kind: 'texture' }>): string =>
  fill.kind === 'colour' ? fill.token : fill.tokens[0]

/** Gives the colour of a label on a fill, as a CSS value that follows the colour scheme. */
export const labelColour = (fill: Fill): string =>
  fill.kind === 'texture' ? 'var(--on-silence)' : `var(--on-${groundOf(fill)}, var(--label-dark))`

/** Gives a label's halo the colour of its fill, so that the halo hides lines and is itself invisible. */
export const haloColour = (fill: Fill): string =>
  fill.kind === 'texture' ? 'var(--silence)' : `var(--c-${groundOf(fill)})`

/** Colours that have the same lightness as another class of their theme, which are marked so that they differ in grey. */
export const MARKED_TOKENS = ['lead-other', 'lead-justice', 'lead-health'] as const
export type MarkedToken = (typeof MARKED_TOKENS)[number]

export const isMarked = (token: string): token is MarkedToken =>
  (MARKED_TOKENS as readonly string[]).includes(token)

/** Gives the id of the pattern of a fill, unique among all fills; null for a plain colour. */
export const tileId = (fill: Fill): string | null => {
  if (fill.kind === 'texture') return `texture-${fill.texture}`
  if (fill.kind === 'pair') return `pair-${fill.tokens.join('-')}`
  return isMarked(fill.token) ? `marked-${fill.token}` : null
}
