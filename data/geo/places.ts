import polylabel from 'polylabel'
import { type World, partsOf, shapeOf } from './world'

/** A place outside the study and a point inside its largest part, in degrees to two digits. */
export interface FarPlace {
  readonly code: string
  readonly name: string
  readonly point: readonly [number, number]
}

/** Twice the area of a ring in degrees, narrowed towards the poles as the ground is. */
const groundOf = (ring: readonly (readonly number[])[]): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
      return sum + (x * nextY - nextX * y) * Math.cos((y * Math.PI) / 180)
    }, 0),
  )

/** Precision of a point, in degrees; small islands are narrower than a tenth. */
const PRECISION_DEGREES = 0.01

/**
 * A point inside each place: as far from the outline of its largest part as can be, so that the bearing of a route's
 * far end is that of the place. Places without an outline in the source are left out; the compiler names them.
 */
export const farPlaces = (
  world: World,
  codeOfNumber: ReadonlyMap<string, string>,
  nameOf: ReadonlyMap<string, string>,
): FarPlace[] => {
  const largest = new Map<string, { ground: number; rings: number[][][] }>()
  for (const { code, arcs } of partsOf(world, codeOfNumber)) {
    if (!nameOf.has(code)) continue
    const shape = shapeOf(world, { type: 'Polygon', arcs })
    const rings = shape.coordinates as number[][][]
    const ground = groundOf(rings[0] ?? [])
    if (ground > (largest.get(code)?.ground ?? 0)) largest.set(code, { ground, rings })
  }
  return [...largest]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { rings }]) => {
      const [lon = NaN, lat = NaN] = polylabel(rings, PRECISION_DEGREES)
      return { code, name: nameOf.get(code) ?? code, point: [Number(lon.toFixed(2)), Number(lat.toFixed(2))] }
    })
}
