import type { EntityCode } from '../../domain/entity'

/** An entity and its place, in any px. */
export interface Place {
  readonly code: EntityCode
  readonly pointPx: readonly [number, number]
}

/** Directions of the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** Unit vectors; y grows downwards. */
const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** How much a px across the direction counts, against a px along it. */
const ACROSS = 2

/** Cost of a step; infinite where the place lies more across the direction than along it. */
const costOf = (from: Place, to: Place, direction: Direction): number => {
  const [dx, dy] = [to.pointPx[0] - from.pointPx[0], to.pointPx[1] - from.pointPx[1]]
  const [ux, uy] = VECTORS[direction]
  const along = dx * ux + dy * uy
  const across = Math.abs(dx * uy - dy * ux)
  return along <= 0 || across > along ? Infinity : along + ACROSS * across
}

const cheapest = <T extends Place>(places: readonly T[], cost: (place: T) => number): T | undefined => {
  let best: T | undefined
  let bestCost = Infinity
  for (const place of places) {
    const own = cost(place)
    if (own < bestCost) [best, bestCost] = [place, own]
  }
  return best
}

/** The place an arrow key leads to: near, and near the direction; `from` itself at the edge of the map. */
export const nearestInDirection = (
  places: readonly Place[],
  from: EntityCode,
  direction: Direction,
): EntityCode => {
  const start = places.find(({ code }) => code === from)
  if (!start) return from
  return cheapest(places, (place) => costOf(start, place, direction))?.code ?? from
}
