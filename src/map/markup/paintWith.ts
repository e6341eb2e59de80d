import { type Fill, tileId, haloColour, labelColour } from '../geometry/fills'
import type { Frame } from '../geometry/frames'
import type { Mark, Marks, Paint } from './shapes'

/** Gives the id with which `paintWith` paints a frame of the atlas of an id. */
export const patternsOfFrame = (id: string, frame: Pick<Frame, 'id'>): string => `${id}-${frame.id}`

/** Gives the paint of a fill in SVG: a custom property, or a pattern of the atlas of this id. */
export const paintWith =
  (id: string) =>
  (fill: Fill): string => {
    const tile = tileId(fill)
    if (tile !== null) return `url(#${id}-${tile})`
    return fill.kind === 'colour' ? `var(--c-${fill.token})` : 'none'
  }

/** Gives the display of an inset for some countries: none where the filters show none of them. */
export const displayOf = (shows: readonly string[], marks: Marks): 'none' | undefined =>
  shows.some((code) => marks.get(code)?.isShown || marks.get(code)?.isSelected) ? undefined : 'none'

/** Gives the paint of an entity, faded if a filter excludes it. */
export const paintOf = ({ fill, isShown }: Mark, paint: Paint): string =>
  isShown ? paint(fill) : 'var(--faded)'

/** Gives the colours of a name inside its shape: legible on the fill, over a halo of the same colour. */
export const coloursInside = ({ fill, isShown, isLighter }: Mark) => ({
  ...(isShown && !isLighter
    ? { fill: labelColour(fill), stroke: haloColour(fill) }
    : { fill: 'var(--ink)', stroke: isLighter ? 'var(--paper)' : 'var(--faded)' }),
  // A pattern would run into the characters without a broader halo.
  'stroke-width': isShown && tileId(fill) !== null ? '0.4em' : undefined,
})
