import { type Fill, tileId } from '../geometry/fills'
import type { Frame } from '../geometry/frames'

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
