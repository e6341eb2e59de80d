import { type Fill, patternId } from './fills'
import { greyMark } from './greyMarks'

/** Id of the pattern that draws a fill, unique among all fills; null where `patternTile` is. */
export const tileId = (fill: Fill): string | null =>
  fill.kind === 'colour' ? (greyMark(fill.token) ? `marked-${fill.token}` : null) : patternId(fill)
