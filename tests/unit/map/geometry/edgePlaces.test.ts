import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, overlaps } from '../../../../src/map/geometry/boxes'
import { bearingPx, type FarPlace, placeAtEdge } from '../../../../src/map/geometry/edgePlaces'
import { EAST_PANEL, EUROPE_PANEL, WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { lensBoxes } from '../../../../src/map/geometry/lensTiles'
import type { CorridorsFile } from '../../../../src/data/contract'

const { places } = JSON.parse(readFileSync('public/data/corridors.json', 'utf8')) as CorridorsFile
const some: fc.Arbitrary<FarPlace[]> = fc.subarray([...places])

describe('placeAtEdge', () => {
  it('keeps every place inside the frame, clear of the lenses and of each other', () => {
    fc.assert(
      fc.property(some, fc.double({ min: 0.7, max: 1.6, noNaN: true }), (list, unitPx) => {
        const avoid = lensBoxes()
        const placed = placeAtEdge(list, { frame: WIDE_FRAME, unitPx, avoid })
        expect(placed.map(({ code }) => code)).toEqual(list.map(({ code }) => code))
        const whole = { x: 0, y: 0, width: WIDE_FRAME.widthPx, height: WIDE_FRAME.heightPx }
        placed.forEach((place, index) => {
          expect(contains(whole, place.boxPx), place.code).toBe(true)
          expect(avoid.filter((box) => overlaps(box, place.boxPx))).toEqual([])
          const others = placed.slice(index + 1).filter((other) => overlaps(other.boxPx, place.boxPx))
          expect(others.map(({ code }) => code)).toEqual([])
        })
      }),
      { numRuns: 20 },
    )
  })

  it.each([EUROPE_PANEL, EAST_PANEL])('finds a spot for all 100 in the $id', (frame) => {
    expect(placeAtEdge(places, { frame, unitPx: 1, avoid: [] })).toHaveLength(places.length)
  })

  it.each([
    ['NGA', 'down'],
    ['USA', 'left'],
    ['BRA', 'left'],
    ['CHN', 'right'],
    ['SAU', 'down'],
  ] as const)('%s lies %s', (code, side) => {
    const place = places.find((candidate) => candidate.code === code)
    const [dx, dy] = bearingPx(WIDE_FRAME, place?.point ?? [0, 0])
    const sides = { down: dy > 0.5, left: dx < -0.5, right: dx > 0.5 }
    expect(sides[side]).toBe(true)
  })

  it('names the first places first', () => {
    const placed = placeAtEdge(places, { frame: WIDE_FRAME, unitPx: 1.28, avoid: lensBoxes() })
    expect(placed.slice(0, 10).every(({ label }) => label !== null)).toBe(true)
  })
})
