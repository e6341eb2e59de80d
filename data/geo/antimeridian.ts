import type { MultiPolygon, Polygon, Position } from 'geojson'

const isJump = (from: Position, to: Position): boolean => Math.abs((to[0] ?? 0) - (from[0] ?? 0)) > 180

const unwrapRing = (ring: Position[]): Position[] => {
  const crosses = ring.some((point, i) => i > 0 && isJump(ring[i - 1] ?? point, point))
  if (!crosses) return ring
  return ring.map(([lon = 0, lat = 0]) => [lon < 0 ? lon + 360 : lon, lat])
}

/** Continues rings beyond 180 that jump to -180, since the tools that follow work in the plane. */
export const unwrapAntimeridian = (shape: Polygon | MultiPolygon): Polygon | MultiPolygon =>
  shape.type === 'Polygon'
    ? { ...shape, coordinates: shape.coordinates.map(unwrapRing) }
    : { ...shape, coordinates: shape.coordinates.map((polygon) => polygon.map(unwrapRing)) }
