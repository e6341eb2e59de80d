import type { Fill } from '../geometry/fills'
import type { Frame } from '../geometry/frames'
import { type Matrix, writeMatrix, sizeOf } from '../geometry/matrix'
import { tileId, patternTile } from '../geometry/patternShapes'
import { element } from './element'
import { patternsOfFrame, turnOf } from './patterns'

/** Draws the patterns again for a frame, with the turn and size of its shapes undone. */
export const framePatterns = (fills: readonly Fill[], id: string, frame: Frame, matrix?: Matrix): string =>
  element(
    'defs',
    {},
    ...fills.map((fill) =>
      element('pattern', {
        id: `${patternsOfFrame(id, frame)}-${tileId(fill)}`,
        href: `#${id}-${tileId(fill)}`,
        patternTransform:
          [matrix && writeMatrix(unturned(matrix)), turnOf(patternTile(fill)?.rotate ?? 0)]
            .filter(Boolean)
            .join(' ') || undefined,
      }),
    ),
  )

/** Undoes turn and size of a matrix, but not its shift. */
const unturned = (matrix: Matrix): Matrix => {
  const [a, b] = matrix.map((value) => value / sizeOf(matrix)) as [number, number]
  return [a, -b, b, a, 0, 0]
}
