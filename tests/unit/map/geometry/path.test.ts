import { geoIdentity, geoPath } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { projectionOf, pathWriter } from '../../../../src/map/geometry/projection'
import { readPath } from '../../../../src/map/geometry/path'
import { feature } from 'topojson-client'
import { studiedOf } from '../../../../src/map/geometry/topology'
import { TOPOLOGY } from './topologyFile'

const polygon = (...rings: [number, number][][]) => ({
  type: 'Polygon' as const,
  coordinates: rings.map((ring) => [...ring, ring[0] ?? [0, 0]]),
})
const line = (...coordinates: [number, number][]) => ({ type: 'LineString' as const, coordinates })
const write = (stepPx: number) => pathWriter(geoIdentity(), stepPx)

describe('a path', () => {
  it('begins at a place, goes on in steps, and closes', () => {
    expect(
      write(0.1)(
        polygon([
          [10, 20],
          [10.5, 19.5],
          [10.5, 19.52],
          [9, 19.5],
        ]),
      ),
    ).toBe('M10 20l.5-.5-1.5 0z')
    expect(write(1)(line([-1, 4], [3, 2]))).toBe('M-1 4l4-2')
  })
  it('has no more digits than its grid asks for, and no sum of small faults', () => {
    const points = Array.from({ length: 200 }, (_, index): [number, number] => [
      index * 0.26,
      (index % 7) * 0.1,
    ])
    expect(
      readPath(write(0.1)(line(...points)))
        .flat()
        .at(-1),
    ).toEqual([51.7, 0.3])
    expect(write(0.5)(line([0.2, 0.3], [1.3, 2.2]))).toBe('M0 .5l1.5 1.5')
  })
  it('leaves out what is smaller than its grid', () => {
    expect(
      write(1)(
        polygon([
          [1, 1],
          [1.2, 1.1],
          [1.1, 1.3],
        ]),
      ),
    ).toBe('')
    expect(write(1)(line([1, 1], [1.2, 1.1]))).toBe('')
  })
  it('leads over the places that d3 draws', () => {
    const projection = projectionOf(WIDE_FRAME)
    const plain = geoPath(projection).digits(1)
    for (const country of studiedOf(TOPOLOGY)) {
      const shape = feature(TOPOLOGY, country)
      const places = [...(plain(shape) ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
        ([, x, y]) => `${Number(x)},${Number(y)}`,
      )
      const own = readPath(pathWriter(projection, 0.1)(shape)).flat().map(String)
      const known = new Set(places)
      expect(
        own.filter((place) => !known.has(place)),
        country.id,
      ).toEqual([])
      expect(own.length / new Set(places).size, country.id).toBeGreaterThan(0.97)
    }
  })
})
