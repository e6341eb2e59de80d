import { describe, expect, it } from 'vitest'
import { ARROWS, nearestInDirection } from '../../../../src/map/paint/keys'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { TOPOLOGY } from './topologyFile'

const { entities } = projectOutlines(TOPOLOGY, WIDE_FRAME)
const codes = entities.map(({ code }) => code)
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
const reached = (from: string, key: (typeof KEYS)[number]) =>
  nearestInDirection(entities, from, ARROWS[key] ?? [0, 0])
const pointOf = (code: string): readonly [number, number] => {
  const entity = entities.find((each) => each.code === code)
  if (!entity) throw new Error(`No entity ${code}`)
  return entity.pointPx
}

/** Everything that arrow keys lead to from a country. */
const reachedFrom = (start: string): Set<string> => {
  const all = new Set([start])
  for (const code of all) for (const key of KEYS) all.add(reached(code, key))
  return all
}

describe('nearestInDirection', () => {
  it('leads from any country to every other, step by step', () => {
    expect(codes.filter((code) => reachedFrom(code).size < codes.length)).toEqual([])
  })

  it.each(codes)('moves from %s the way the key points, or not at all', (code) => {
    const [x, y] = pointOf(code)
    const [left, right, up, down] = KEYS.map((key) => pointOf(reached(code, key)))
    expect(left?.[0]).toBeLessThanOrEqual(x)
    expect(right?.[0]).toBeGreaterThanOrEqual(x)
    expect(up?.[1]).toBeLessThanOrEqual(y)
    expect(down?.[1]).toBeGreaterThanOrEqual(y)
  })

  it.each([
    ['PRT', 'ArrowRight', 'ESP'],
    ['DEU', 'ArrowRight', 'POL'],
    ['SWE', 'ArrowLeft', 'NOR'],
    ['UZB', 'ArrowDown', 'TKM'],
  ] as const)('goes from %s by %s to %s', (from, key, to) => {
    expect(reached(from, key)).toBe(to)
  })

  it('stays where it is at the edge of the map and for a code it does not know', () => {
    expect(reached('ISL', 'ArrowLeft')).toBe('ISL')
    expect(reached('XXX', 'ArrowLeft')).toBe('XXX')
  })
})
