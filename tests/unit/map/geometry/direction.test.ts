import { describe, expect, it } from 'vitest'
import { type Direction, nearestInDirection } from '../../../../src/map/paint/keys'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { TOPOLOGY } from './topologyFile'

const { entities } = projectOutlines(TOPOLOGY, WIDE_FRAME)
const codes = entities.map(({ code }) => code)
const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down']
const pointOf = (code: string): readonly [number, number] => {
  const entity = entities.find((each) => each.code === code)
  if (!entity) throw new Error(`No entity ${code}`)
  return entity.pointPx
}

/** Everything that arrow keys lead to from a country. */
const reachedFrom = (start: string): Set<string> => {
  const reached = new Set([start])
  for (const code of reached) {
    for (const direction of DIRECTIONS) reached.add(nearestInDirection(entities, code, direction))
  }
  return reached
}

describe('nearestInDirection', () => {
  it('leads from any country to every other, step by step', () => {
    expect(codes.filter((code) => reachedFrom(code).size < codes.length)).toEqual([])
  })

  it.each(codes)('moves from %s the way the key points, or not at all', (code) => {
    const [x, y] = pointOf(code)
    const [left, right, up, down] = DIRECTIONS.map((way) => pointOf(nearestInDirection(entities, code, way)))
    expect(left?.[0]).toBeLessThanOrEqual(x)
    expect(right?.[0]).toBeGreaterThanOrEqual(x)
    expect(up?.[1]).toBeLessThanOrEqual(y)
    expect(down?.[1]).toBeGreaterThanOrEqual(y)
  })

  it.each([
    ['PRT', 'right', 'ESP'],
    ['DEU', 'right', 'POL'],
    ['SWE', 'left', 'NOR'],
    ['UZB', 'down', 'TKM'],
  ] as const)('goes from %s %s to %s', (from, direction, to) => {
    expect(nearestInDirection(entities, from, direction)).toBe(to)
  })

  it('stays where it is at the edge of the map and for a code it does not know', () => {
    expect(nearestInDirection(entities, 'ISL', 'left')).toBe('ISL')
    expect(nearestInDirection(entities, 'XXX', 'left')).toBe('XXX')
  })
})
