import { describe, expect, it } from 'vitest'
import { boundsOfPoints, cropTo } from '../../../../src/map/geometry/crop'
import { countriesObject } from '../../../../src/map/geometry/topology'
import { TOPOLOGY } from './topologyFile'

const codesIn = (bounds: readonly [number, number, number, number]): string[] =>
  countriesObject(cropTo(TOPOLOGY, bounds))
    .geometries.map(({ id }) => id)
    .toSorted()

describe('boundsOfPoints', () => {
  it('holds all points', () => {
    expect(
      boundsOfPoints([
        [5, 50],
        [-3, 40],
        [12, 45],
      ]),
    ).toEqual([-3, 40, 12, 50])
  })

  it('meets nothing where there is no point', () => {
    expect(codesIn(boundsOfPoints([]))).toEqual([])
  })
})

describe('cropTo', () => {
  it('keeps what can show around Liechtenstein', () => {
    const codes = codesIn([9.4, 47, 9.7, 47.3])
    expect(codes).toEqual(expect.arrayContaining(['AUT', 'CHE', 'LIE']))
    expect(codes).not.toEqual(expect.arrayContaining(['GRC']))
    expect(codes.length).toBeLessThan(10)
  })

  it('keeps only Malta around Malta', () => {
    expect(codesIn([14, 35.7, 14.7, 36.2])).toEqual(['MLT'])
  })

  it('keeps everything in bounds that hold everything, and the topology given as it was', () => {
    const before = countriesObject(TOPOLOGY).geometries.length
    expect(codesIn([-180, -90, 180, 90])).toHaveLength(before)
    expect(countriesObject(TOPOLOGY).geometries).toHaveLength(before)
  })
})
