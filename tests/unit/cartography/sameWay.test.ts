import { array, assert, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alongShapes, sameWay } from '../../../src/cartography/sameWay'
import type { PathLine } from '../../../src/cartography/shortPath'

type Points = [number, number][]

const ring = (...points: Points): PathLine => ({ points, isClosed: true })
const open = (...points: Points): PathLine => ({ points, isClosed: false })

/** Two squares side by side, both clockwise. */
const LEFT = [ring([0, 0], [10, 0], [10, 10], [0, 10])]
const RIGHT = [ring([10, 0], [20, 0], [20, 10], [10, 10])]

const steps = ({ points, isClosed }: PathLine): string[] =>
  points.flatMap((from, index) => {
    const to = points[index + 1] ?? (isClosed ? points[0] : undefined)
    return to ? [`${from.join()}>${to.join()}`] : []
  })
const undirected = (lines: readonly PathLine[]): string[] =>
  lines
    .flatMap(steps)
    .map((step) => step.split('>').toSorted().join('-'))
    .toSorted()

describe('neighbours', () => {
  it('write their border in one direction, with the same points', () => {
    const turned = sameWay([LEFT, RIGHT])
    const [left = [], right = []] = turned.map((shape) => shape.flatMap(steps))
    expect(left.filter((step) => right.includes(step))).toHaveLength(1)
    expect(turned.map(undirected)).toEqual([LEFT, RIGHT].map(undirected))
  })
  it('turn a hole with what is around it', () => {
    const hole = ring([2, 2], [2, 8], [8, 8], [8, 2])
    const turned = sameWay([[...LEFT, hole], [...RIGHT]])[0] ?? []
    const isTurned = turned.map((line, index) => line.points[0] !== [...LEFT, hole][index]?.points[0])
    expect(new Set(isTurned).size).toBe(1)
  })
})

const distinct = (points: Points): Points =>
  points.filter((point, index) => index === 0 || point.join() !== points[index - 1]?.join())

describe('lines along them', () => {
  it('run as the outlines do, piece by piece', () => {
    const pieces = alongShapes([open([0, 10], [0, 0], [10, 0]), open([20, 10], [20, 0])], [LEFT, RIGHT])
    const outlines = [...LEFT, ...RIGHT].flatMap(steps)
    expect(pieces.flatMap(steps).filter((step) => !outlines.includes(step))).toEqual([])
  })
  it('close where they come back to their start, and begin where the outline does', () => {
    const coast = open([10, 10], [0, 10], [0, 0], [10, 0], [10, 10])
    expect(alongShapes([coast], [LEFT])).toEqual(LEFT)
  })
  it('lose nothing, whatever they are', () => {
    const point = tuple(integer({ min: 0, max: 3 }), integer({ min: 0, max: 3 }))
    const any = array(point, { minLength: 2, maxLength: 8 }).map((points) => open(...distinct(points)))
    assert(
      property(array(any, { maxLength: 4 }), (lines) => {
        expect(undirected(alongShapes(lines, [LEFT, RIGHT]))).toEqual(undirected(lines))
      }),
    )
  })
})
