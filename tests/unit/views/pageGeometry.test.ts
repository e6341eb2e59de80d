import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WIDE_FRAME } from '../../../src/cartography/frames'
import { createHitTest } from '../../../src/cartography/hit'
import { ringsOf } from '../../../src/cartography/rings'
import { pageGeometry } from '../../../src/views/map/pageGeometry'
import { projectGeometry } from '../../../src/map/paint/projectGeometry'
import { realTopology } from '../../support/dataset'

const whole = projectGeometry(realTopology(), {}, WIDE_FRAME)
const onPage = pageGeometry(realTopology(), whole)

type Points = [number, number][]

/** Lines of a path of absolute or relative steps, closed ones with their start at the end. */
const linesOf = (path: string): Points[] =>
  path
    .split(/(?=M)/)
    .filter(Boolean)
    .map((part) => {
      const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      const points = Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
        const [a = 0, b = 0] = numbers.slice(index * 2)
        ;[x, y] = part.includes('l') ? [x + a, y + b] : [a, b]
        return [Number(x.toFixed(1)), Number(y.toFixed(1))]
      })
      return /z$/i.test(part) ? [...points, ...points.slice(0, 1)] : points
    })

const areaOf = (path: string): number =>
  Math.abs(
    linesOf(path)
      .flatMap((points) => points.slice(1).map(([x, y], index) => [points[index] ?? [0, 0], [x, y]] as const))
      .reduce((sum, [[x0 = 0, y0 = 0], [x, y]]) => sum + (x0 * y - x * y0) / 2, 0),
  )

/** Steps between points, without their direction. */
const stepsOf = (path: string): string[] =>
  linesOf(path).flatMap((points) =>
    points.slice(1).map((point, index) => [String(points[index]), String(point)].toSorted().join(' ')),
  )

const packed = ({ outlines }: typeof whole): number =>
  brotliCompressSync(JSON.stringify([outlines.context, outlines.coast, outlines.borders, outlines.entities]))
    .length

describe('the map that a page carries', () => {
  it('has all 51 where they are, and as large: small states too', () => {
    expect(onPage.outlines.entities).toHaveLength(51)
    const changed = onPage.outlines.entities.flatMap(({ code, path, pointPx, areaPx }, index) => {
      const other = whole.outlines.entities[index]
      expect({ code, pointPx }).toEqual({ code: other?.code, pointPx: other?.pointPx })
      const share = areaOf(path) / areaOf(other?.path ?? '')
      const slack = areaPx < 10 ? 0.18 : areaPx < 100 ? 0.03 : 0.015
      return Math.abs(share - 1) > slack ? [`${code} ${share}`] : []
    })
    expect(changed).toEqual([])
  })
  it('rings the same small states, and means the same from beside them', () => {
    expect(ringsOf(onPage.outlines.entities)).toEqual(ringsOf(whole.outlines.entities))
    const [onPageAt, wholeAt] = [onPage, whole].map(({ outlines }) => createHitTest(outlines.entities))
    for (const { pointPx } of whole.outlines.entities)
      for (const [x, y] of [
        [-7, 0],
        [0, 7],
        [12, 5],
      ]) {
        const at = [pointPx[0] + (x ?? 0), pointPx[1] + (y ?? 0)] as const
        const question = { at, under: null, reachPx: 9 }
        expect(onPageAt?.(question)).toBe(wholeAt?.(question))
      }
  })
  it('lets no border gape: each step of one is a step of two outlines', () => {
    const uses = new Map<string, number>()
    const shapes = [...onPage.outlines.entities.map(({ path }) => path), onPage.outlines.context]
    for (const step of shapes.flatMap((path) => [...new Set(stepsOf(path))]))
      uses.set(step, (uses.get(step) ?? 0) + 1)
    const borders = stepsOf(onPage.outlines.borders)
    expect(borders.length).toBeGreaterThan(1000)
    expect(borders.filter((step) => uses.get(step) !== 2).length / borders.length).toBeLessThan(0.01)
    const coast = stepsOf(onPage.outlines.coast)
    expect(coast.filter((step) => !uses.has(step))).toEqual([])
  })
  it('takes less than half of what the whole outlines take', () => {
    expect(packed(onPage)).toBeLessThan(packed(whole) / 2)
  })
})
