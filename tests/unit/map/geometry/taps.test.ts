import { describe, expect, it } from 'vitest'
import { type Frame, isWithin, WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { fingerHit } from '../../../../src/map/paint/tap'
import type { EntityOutline } from '../../../../src/map/geometry/outlines'
import { PANELS } from '../../../../src/map/geometry/projection'
import { boxOfPath, readPath } from '../../../../src/map/geometry/path'
import { projectFrames } from '../../../../src/map/paint/mapLook'
import { realOutlines } from '../../../support/dataset'

const FINGER_PX = 24
const BESIDE_PX = 6
/** A raster of this many places along the longer side of a shape is enough to find its roomiest place. */
const RASTER = 48

type Place = readonly [x: number, y: number]

interface Shape extends EntityOutline {
  /** As a flat list of x0, y0, x1, y1. */
  readonly edges: readonly number[]
}

const edgesOfPath = (path: string): readonly number[] =>
  readPath(path).flatMap((ring) =>
    ring.flatMap(([x, y], index) => {
      const [x0, y0] = ring.at(index - 1) ?? [x, y]
      return x0 === x && y0 === y ? [] : [x0, y0, x, y]
    }),
  )

/** Whether a place lies inside, by the parity of the edges to its right. */
const isInside = (edges: readonly number[], x: number, y: number): boolean => {
  let isIn = false
  for (let at = 0; at < edges.length; at += 4) {
    const [y0, y1] = [edges[at + 1]!, edges[at + 3]!]
    if (y0 > y === y1 > y) continue
    const x0 = edges[at]!
    if (x < ((edges[at + 2]! - x0) * (y - y0)) / (y1 - y0) + x0) isIn = !isIn
  }
  return isIn
}

/** How far a place lies from the nearest edge of a shape that holds it. */
const clearanceOf = (edges: readonly number[], [x, y]: Place): number => {
  let nearest = Infinity
  for (let at = 0; at < edges.length; at += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = edges.slice(at, at + 4)
    const [dx, dy] = [x1 - x0, y1 - y0]
    const along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)))
    nearest = Math.min(nearest, Math.hypot(x - x0 - along * dx, y - y0 - along * dy))
  }
  return nearest
}

const roomiestOf = ({ edges, path, pointPx }: Shape, frame: Frame): Place => {
  const box = boxOfPath(path)
  const step = Math.max(box.width, box.height) / RASTER
  let [best, most]: [Place, number] = [pointPx, 0]
  for (let x = box.x + step / 2; x < box.x + box.width; x += step)
    for (let y = box.y + step / 2; y < box.y + box.height; y += step) {
      if (!isWithin(frame, [x, y]) || !isInside(edges, x, y)) continue
      const clearance = clearanceOf(edges, [x, y])
      if (clearance > most) [best, most] = [[x, y], clearance]
    }
  return best
}

const shapesOf = (entities: readonly EntityOutline[]): readonly Shape[] =>
  entities.map((entity) => ({ ...entity, edges: edgesOfPath(entity.path) }))

interface Tapped {
  readonly code: string
  /** The side of a square as large as the shape on the screen. */
  readonly sizePx: number
  readonly here: readonly string[]
  /** The targets of a finger beside that place, in six directions. */
  readonly beside: readonly (readonly string[])[]
}

/** Taps every country that a frame is the home of, on a map of a width. */
const tapAll = (
  frame: Frame,
  entities: readonly EntityOutline[],
  codes: ReadonlySet<string>,
  widthPx: number,
): readonly Tapped[] => {
  const scale = widthPx / frame.widthPx
  const shapes = shapesOf(entities)
  // The last of two shapes is on top.
  const at = ([x, y]: Place) => shapes.findLast(({ edges }) => isInside(edges, x, y))?.code ?? null
  const tap = ([x, y]: Place) =>
    fingerHit(entities, {
      at: [x, y],
      scale,
      shapeAt: (right, down) => at([x + right / scale, y + down / scale]),
    })
  return shapes
    .filter(({ code }) => codes.has(code))
    .map((shape) => {
      const [x, y] = roomiestOf(shape, frame)
      const beside = Array.from({ length: 6 }, (_, index) => {
        const angle = (index * Math.PI) / 3
        return tap([x + (BESIDE_PX * Math.cos(angle)) / scale, y + (BESIDE_PX * Math.sin(angle)) / scale])
      })
      return { code: shape.code, sizePx: Math.sqrt(shape.areaPx) * scale, here: tap([x, y]), beside }
    })
}

const homeIn = ({ frame, outlines, away }: ReturnType<typeof projectFrames>[number]) =>
  new Set(
    outlines.entities
      .filter(({ code, pointPx }) => isWithin(frame, pointPx) && !away?.has(code))
      .map(({ code }) => code),
  )

const [wide, ...panels] = projectFrames(realOutlines(), { countries: {} })

/** The widths of a map in windows of 320, 360, 390 and 844 px, the last one beside a column. */
const MAPS: readonly (readonly [window: number, tapped: () => readonly Tapped[]])[] = [
  ...[320, 360, 390].map((widthPx) => {
    const tapped = () =>
      panels.flatMap((panel) => tapAll(panel.frame, panel.outlines.entities, homeIn(panel), widthPx))
    return [widthPx, tapped] as const
  }),
  [844, () => tapAll(WIDE_FRAME, wide.outlines.entities, homeIn(wide), 490)],
]

describe.each(MAPS)('a tap in a window of %i px', (_, tapAllOf) => {
  const tapped = tapAllOf()

  it('at the roomiest place of each of the 51 opens it, without a question', () => {
    expect(tapped).toHaveLength(51)
    expect(tapped.filter(({ code, here }) => here.join() !== code)).toEqual([])
  })

  it('beside that place opens it in five of six directions, where it is not smaller than a finger', () => {
    const missed = tapped
      .filter(({ sizePx }) => sizePx >= FINGER_PX)
      .filter(({ code, beside }) => beside.filter((codes) => codes.join() === code).length < 5)
    expect(missed).toEqual([])
  })

  it('asks only where small countries are that close, about no more than four, and in less than a quarter of these places', () => {
    const asked = tapped.flatMap(({ beside }) => beside.filter((codes) => codes.length > 1))
    expect(Math.max(...asked.map((codes) => codes.length))).toBeLessThanOrEqual(4)
    expect(asked.length).toBeLessThan((tapped.length * 6) / 4)
  })
})

it('the panels are the home of each country once', () => {
  expect(PANELS).toHaveLength(2)
  expect(panels.flatMap((panel) => [...homeIn(panel)]).toSorted()).toEqual(
    wide.outlines.entities.map(({ code }) => code).toSorted(),
  )
})
