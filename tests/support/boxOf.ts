import { boxOfPath } from '../../src/map/geometry/path'

/** Left, top, right and bottom of a path. */
export const boxOf = ({ path }: { readonly path: string }): [number, number, number, number] => {
  const { x, y, width, height } = boxOfPath(path)
  return [x, y, x + width, y + height]
}
