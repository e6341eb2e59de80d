import type { Box } from './boxes'
import { readPath } from './path'
import { neighbors } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { countriesObject } from './topology'

/** Maps each feature, land outside the study included, to the features it borders, by code. */
export const neighboursOf = (topology: Topology): Map<EntityCode, EntityCode[]> => {
  const { geometries } = countriesObject(topology)
  const codes = geometries.map(({ id }) => id)
  return new Map(
    neighbors(geometries).map((indices, index) => [
      codes[index] ?? '',
      indices.map((neighbour) => codes[neighbour] ?? '').toSorted(),
    ]),
  )
}

/** Edges of an area, as a flat list of x0, y0, x1, y1. */
export type Edges = readonly number[]

type Place = readonly [x: number, y: number]

export const edgesOf = (rings: readonly (readonly Place[])[]): Edges => {
  const edges: number[] = []
  for (const ring of rings) {
    let from = ring.at(-1)
    for (const to of ring) {
      if (from && (from[0] !== to[0] || from[1] !== to[1])) edges.push(from[0], from[1], to[0], to[1])
      from = to
    }
  }
  return edges
}

/** Reads the edges of a path that `writePath` wrote. */
export const edgesOfPath = (path: string): Edges => edgesOf(readPath(path))

/** Whether a point lies inside, by the parity of the edges to its right. */
export const isInside = (edges: Edges, x: number, y: number): boolean => {
  let isIn = false
  for (let at = 0; at < edges.length; at += 4) {
    const y0 = edges[at + 1] as number
    const y1 = edges[at + 3] as number
    if (y0 > y === y1 > y) continue
    const x0 = edges[at] as number
    if (x < (((edges[at + 2] as number) - x0) * (y - y0)) / (y1 - y0) + x0) isIn = !isIn
  }
  return isIn
}

export const extentOf = (edges: Edges): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < edges.length; at += 2) {
    const [x, y] = [edges[at] as number, edges[at + 1] as number]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
