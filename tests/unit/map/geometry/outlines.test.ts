import { geoArea } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { projectionOf } from '../../../../src/map/geometry/projection'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { studiedOf } from '../../../../src/map/geometry/topology'
import { coordinatesOf } from './svgPath'
import { TOPOLOGY } from './topologyFile'
import { boxOf } from '../../../support/boxOf'

const outlines = projectOutlines(TOPOLOGY, WIDE_FRAME)
const { widthPx, heightPx, bleedPx } = WIDE_FRAME
/** Countries that reach over the frame's right or upper edge. */
const CUT = ['RUS']

/** Pairs of points in a row that both lie on the same edge of the clip extent. */
const stepsAlongClip = (path: string): unknown[] => {
  const [left, right] = [-bleedPx.west, widthPx + bleedPx.east]
  const [top, bottom] = [-bleedPx.y, heightPx + (bleedPx.below ?? 0)]
  return path.split(/(?=M)/).flatMap((line) => {
    const points = coordinatesOf(line)
    return points.slice(1).filter(([x, y], i) => {
      const [x0, y0] = points[i] ?? [NaN, NaN]
      const isAlongSide = x === x0 && y !== y0 && (x === left || x === right)
      return isAlongSide || (y === y0 && x !== x0 && (y === top || y === bottom))
    })
  })
}

/** Whether a number has no more digits after the point. */
const isRound = (value: number, digits: number): boolean => Number(value.toFixed(digits)) === value

describe('projectOutlines', () => {
  it('draws all 51, whole and inside the frame but for the far east of Russia', () => {
    expect(outlines.entities).toHaveLength(51)
    const outside = outlines.entities.filter((entity) => {
      const [x0, y0, x1, y1] = boxOf(entity)
      return x0 < 0 || y0 < 0 || x1 > widthPx || y1 > heightPx
    })
    expect(outside.map(({ code }) => code)).toEqual(CUT)
  })

  it('is equal-area: a px² is the same ground everywhere', () => {
    const ratios = studiedOf(TOPOLOGY).flatMap((country) => {
      const drawn = outlines.entities.find(({ code }) => code === country.id)
      return !drawn || CUT.includes(drawn.code) ? [] : [drawn.areaPx / geoArea(feature(TOPOLOGY, country))]
    })
    const expected = WIDE_FRAME.scale ** 2
    expect(ratios).toHaveLength(51 - CUT.length)
    expect(ratios.filter((ratio) => Math.abs(ratio / expected - 1) > 0.005)).toEqual([])
  })

  it('never strokes the edge of the clip', () => {
    const { borders, coast, disputed } = outlines
    expect([borders, coast, disputed].flatMap(stepsAlongClip)).toEqual([])
  })

  it('never strokes the edge of the land that is kept, out to the bleed', () => {
    const projection = projectionOf(WIDE_FRAME)
    const [[west, south], [east, north]] = bboxOf()
    const isOnEdge = (point: [number, number] | undefined) => {
      const [lon = 0, lat = 0] = (point && projection.invert?.(point)) ?? []
      return lon < west + 0.05 || lon > east - 0.05 || lat < south + 0.05 || lat > north - 0.05
    }
    // A coast may end at the edge.
    const along = outlines.coast.split(/(?=M)/).flatMap((line) => {
      const points = coordinatesOf(line)
      return points.filter((point, index) => index > 0 && isOnEdge(point) && isOnEdge(points[index - 1]))
    })
    expect(along).toEqual([])
  })

  it('keeps the Serbia-Kosovo line out of the borders and in a layer of its own', () => {
    const disputed = new Set(coordinatesOf(outlines.disputed).map(String))
    expect(disputed.size).toBeGreaterThan(5)
    const shared = coordinatesOf(outlines.borders).filter((point) => disputed.has(String(point)))
    // Only the two ends, where three countries meet.
    expect(new Set(shared.map(String)).size).toBeLessThanOrEqual(2)
  })

  it('writes at most one digit after the point', () => {
    const paths = [outlines.context, outlines.coast, outlines.borders, outlines.graticule]
    expect(paths.filter((path) => /\.\d\d/.test(path))).toEqual([])
    expect(outlines.entities.filter(({ path }) => /\.\d\d/.test(path))).toEqual([])
  })

  it('rounds its numbers as well, because the last bits of a sine differ from one engine to the next', () => {
    const lengths = outlines.entities.flatMap(({ pointPx }) => [...pointPx])
    expect(lengths.filter((px) => !isRound(px, 1))).toEqual([])
    expect(outlines.entities.filter(({ areaPx }) => !isRound(areaPx, 2))).toEqual([])
  })
})

/** West-south and east-north of the land in the topology, from its quantization. */
const bboxOf = (): [[number, number], [number, number]] => {
  const { transform, arcs } = TOPOLOGY
  if (!transform) throw new Error('The topology is not quantized')
  let [maxX, maxY] = [0, 0]
  for (const arc of arcs) {
    let [x, y] = [0, 0]
    for (const [dx = 0, dy = 0] of arc) {
      ;[x, y] = [x + dx, y + dy]
      ;[maxX, maxY] = [Math.max(maxX, x), Math.max(maxY, y)]
    }
  }
  const [west, south] = transform.translate
  return [
    [west, south],
    [west + maxX * transform.scale[0], south + maxY * transform.scale[1]],
  ]
}
