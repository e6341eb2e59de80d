import { edgesOfPath, extentOf } from '../../src/map/geometry/edges'

/** Left, top, right and bottom of a path. */
export const boxOf = ({ path }: { readonly path: string }): [number, number, number, number] => {
  const { x, y, width, height } = extentOf(edgesOfPath(path))
  return [x, y, x + width, y + height]
}
