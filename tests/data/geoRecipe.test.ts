import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { unwrapAntimeridian } from '../../data/geo/antimeridian'
import { BOX, dropDistantParts } from '../../data/geo/distantParts'
import { reassignDisputedTerritories } from '../../data/geo/territories'
import type { Part, World } from '../../data/geo/world'

const square = ([lon, lat]: readonly [number, number]) => [
  [lon - 0.5, lat - 0.5],
  [lon - 0.5, lat + 0.5],
  [lon + 0.5, lat + 0.5],
  [lon + 0.5, lat - 0.5],
  [lon - 0.5, lat - 0.5],
]

/** A world of squares, each an arc of its own, 1° wide with its middle at a place. */
const worldOf = (middles: readonly (readonly [number, number])[]): World => {
  const topology: Topology = {
    type: 'Topology',
    objects: { countries: { type: 'GeometryCollection', geometries: [] } },
    arcs: middles.map(square),
  }
  return topology as World
}

/** A ring that zigzags between 60 and 61° north. */
const ring = (lons: readonly number[]) => lons.map((lon, i) => [lon, 60 + (i % 2)])

const CRIMEA = [34, 45] as const
const partsFor = (codes: readonly string[]): Part[] =>
  codes.map((code, i) => ({ code, name: code, arcs: [[i]] }))

describe('reassignDisputedTerritories', () => {
  it('shows Crimea with Ukraine and leaves the rest of Russia alone', () => {
    const world = worldOf([CRIMEA, [40, 55], [32, 49]])
    const parts = reassignDisputedTerritories(world, partsFor(['RUS', 'RUS', 'UKR']))
    expect(parts.map(({ code }) => code)).toEqual(['UKR', 'RUS', 'UKR'])
  })

  it.each([
    ['XNC', 'CYP'],
    ['XBZ', 'CYP'],
    ['XAK', 'CYP'],
    ['XDH', 'CYP'],
    ['XBK', 'KAZ'],
    ['ALA', 'FIN'],
    ['XKX', 'XKX'],
  ])('shows %s with %s', (code, owner) => {
    const parts = reassignDisputedTerritories(worldOf([CRIMEA, [33, 35]]), partsFor(['RUS', code]))
    expect(parts[1]?.code).toBe(owner)
  })

  it('stops where the source has no ring of Crimea, or two', () => {
    const without = worldOf([[40, 55]])
    expect(() => reassignDisputedTerritories(without, partsFor(['RUS']))).toThrow(/Crimea/)
    const twice = worldOf([CRIMEA, [35, 45.2]])
    expect(() => reassignDisputedTerritories(twice, partsFor(['RUS', 'RUS']))).toThrow(/Crimea/)
  })
})

describe('dropDistantParts', () => {
  it.each([
    ['Svalbard', 'NOR', [16, 78], false],
    ['Jan Mayen', 'NOR', [-8.5, 71], false],
    ['Norway', 'NOR', [9, 61], true],
    ['the Canaries', 'ESP', [-15.5, 28.3], false],
    ['the Balearics', 'ESP', [3, 39.6], true],
    ['Madeira', 'PRT', [-17, 32.7], false],
    ['the Azores', 'PRT', [-28, 38.5], false],
    ['French Guiana', 'FRA', [-53, 4], false],
    ['Corsica', 'FRA', [9.1, 42.2], true],
    ['Bonaire', 'NLD', [-68.3, 12.2], false],
    ['Brazil', 'BRA', [-50, -10], false],
    ['Iceland', 'ISL', [-18.5, 64.8], true],
    ['Egypt', 'EGY', [30, 27], true],
  ] as const)('knows whether %s is kept', (_, code, middle, isKept) => {
    expect(dropDistantParts(worldOf([middle]), partsFor([code]))).toHaveLength(isKept ? 1 : 0)
  })

  it('keeps a box that holds Europe and Central Asia', () => {
    expect(BOX.west).toBeLessThanOrEqual(-45)
    expect(BOX.east).toBeGreaterThanOrEqual(106)
    expect(BOX.south).toBeLessThanOrEqual(19)
    expect(BOX.north).toBe(82)
  })
})

describe('unwrapAntimeridian', () => {
  it('runs on beyond 180 where a ring jumps', () => {
    const shape = unwrapAntimeridian({ type: 'Polygon', coordinates: [ring([170, 179, -175, -170, 170])] })
    expect(shape.coordinates).toEqual([ring([170, 179, 185, 190, 170])])
  })

  it('leaves other rings as they are, in polygons of several parts too', () => {
    const near = ring([-10, 0, 10, -10])
    const far = ring([175, -179, 175])
    const shape = unwrapAntimeridian({ type: 'MultiPolygon', coordinates: [[near], [far]] })
    expect(shape.coordinates).toEqual([[near], [ring([175, 181, 175])]])
  })
})
