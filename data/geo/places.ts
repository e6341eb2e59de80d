import polylabel from 'polylabel'
import { type World, partsOf, shapeOf } from './world'

/** A place outside the study and a point in its largest part, in degrees to two digits. */
export interface FarPlace {
  readonly code: string
  readonly name: string
  readonly point: readonly [number, number]
}

/** Twice the area of a ring in square degrees, narrowed towards the poles. */
const areaOf = (ring: readonly (readonly number[])[]): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
      return sum + (x * nextY - nextX * y) * Math.cos((y * Math.PI) / 180)
    }, 0),
  )

/** Small islands are narrower than a tenth of a degree. */
const PRECISION_DEGREES = 0.01

/**
 * Finds a point inside each place, far from its outline, for the bearing of routes. Places without an outline are
 * left out; the data build reports them.
 */
export const farPlaces = (
  world: World,
  codeOfNumber: ReadonlyMap<string, string>,
  nameOf: ReadonlyMap<string, string>,
): FarPlace[] => {
  const largest = new Map<string, { area: number; rings: number[][][] }>()
  for (const { code, arcs } of partsOf(world, codeOfNumber)) {
    if (!nameOf.has(code)) continue
    const shape = shapeOf(world, { type: 'Polygon', arcs })
    const rings = shape.coordinates as number[][][]
    const area = areaOf(rings[0] ?? [])
    if (area > (largest.get(code)?.area ?? 0)) largest.set(code, { area, rings })
  }
  return [...largest]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { rings }]) => {
      const [lon = NaN, lat = NaN] = polylabel(rings, PRECISION_DEGREES)
      return { code, name: nameOf.get(code) ?? code, point: [Number(lon.toFixed(2)), Number(lat.toFixed(2))] }
    })
}
