import { describe, expect, it } from 'vitest'
import { isWithin, WIDE_FRAME } from '../../../src/map/geometry/frames'
import { createHitTest, ringsOf } from '../../../src/map/geometry/hit'
import { projectOutlines } from '../../../src/map/geometry/outlines'
import { projectFrames } from '../../../src/map/paint/mapLook'
import { realOutlines, realTopology } from '../../support/dataset'
import { areaOf, coordinatesOf } from '../map/geometry/svgPath'

const whole = { outlines: projectOutlines(realTopology(), WIDE_FRAME) }
const [atRest, , ...panels] = projectFrames(realOutlines(), { countries: {} })

/** Lines of a path, closed ones with their start at the end. */
const linesOf = (path: string): (readonly [number, number])[][] =>
  path
    .split(/(?=M)/)
    .filter(Boolean)
    .map((line) => {
      const points = coordinatesOf(line)
      return /z$/i.test(line) ? [...points, ...points.slice(0, 1)] : points
    })

/** Steps between points, without their direction. */
const stepsOf = (path: string): string[] =>
  linesOf(path).flatMap((points) =>
    points.slice(1).map((point, index) => [String(points[index]), String(point)].toSorted().join(' ')),
  )

describe('the map at rest', () => {
  it('has all 51 where they are, and as large: small states too', () => {
    expect(atRest.outlines.entities).toHaveLength(51)
    const changed = atRest.outlines.entities.flatMap(({ code, path, pointPx, areaPx }) => {
      const other = whole.outlines.entities.find((entity) => entity.code === code)
      expect({ code, pointPx }).toEqual({ code: other?.code, pointPx: other?.pointPx })
      const share = areaOf(path) / areaOf(other?.path ?? '')
      const slack = areaPx < 10 ? 0.18 : areaPx < 100 ? 0.03 : 0.015
      return Math.abs(share - 1) > slack ? [`${code} ${share}`] : []
    })
    expect(changed).toEqual([])
  })
  it('rings the same small states, and means the same from beside them', () => {
    expect(ringsOf(atRest.outlines.entities)).toEqual(ringsOf(whole.outlines.entities))
    const [atRestAt, wholeAt] = [atRest, whole].map(
      ({ outlines }) => createHitTest(outlines.entities).entityAt,
    )
    for (const { pointPx } of whole.outlines.entities)
      for (const [x, y] of [
        [-7, 0],
        [0, 7],
        [12, 5],
      ]) {
        const at = [pointPx[0] + (x ?? 0), pointPx[1] + (y ?? 0)] as const
        const question = { at, scale: 1, shapeAt: () => null }
        expect(atRestAt?.(question)).toBe(wholeAt?.(question))
      }
  })
  it('lets no border gape: each step of one is a step of two outlines', () => {
    const uses = new Map<string, number>()
    const shapes = [...atRest.outlines.entities.map(({ path }) => path), atRest.outlines.context]
    for (const step of shapes.flatMap((path) => [...new Set(stepsOf(path))]))
      uses.set(step, (uses.get(step) ?? 0) + 1)
    const borders = stepsOf(atRest.outlines.borders)
    expect(borders.length).toBeGreaterThan(1000)
    expect(borders.filter((step) => uses.get(step) !== 2).length / borders.length).toBeLessThan(0.01)
    const coast = stepsOf(atRest.outlines.coast)
    expect(coast.filter((step) => !uses.has(step))).toEqual([])
  })
})

it('the panels of a narrow window show every country in its place, of the same size', () => {
  expect(panels).toHaveLength(2)
  for (const { frame, outlines } of panels) {
    const projected = projectOutlines(realTopology(), {
      ...frame,
      bleedPx: { west: 800, east: 800, y: 800 },
    })
    const drawn = new Map(outlines.entities.map((entity) => [entity.code, entity]))
    for (const { code, areaPx, pointPx } of projected.entities) {
      const { areaPx: area = 0, pointPx: point = [NaN, NaN] } = drawn.get(code) ?? {}
      // Of Russia no frame has all, and what a panel does not show it has not.
      if (drawn.has(code) && code !== 'RUS')
        expect(Math.abs(area - areaPx), code).toBeLessThan(0.02 * areaPx + 1)
      if (isWithin(frame, pointPx))
        expect(Math.hypot(point[0] - pointPx[0], point[1] - pointPx[1]), code).toBeLessThan(0.2)
    }
  }
})
