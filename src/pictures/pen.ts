import type { Colours } from './colours'
import type { Paints } from './paints'
import type { SetLine } from './type'

/** What the parts of a picture draw with. */
export interface Pen {
  readonly colours: Colours
  readonly paints: Paints
  readonly setLine: SetLine
}
