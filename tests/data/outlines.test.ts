import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { AtlasTopology } from '../../data/geo/atlasTopology'
import { outlineFaults } from '../../data/geo/outlineFaults'
import { simplifiedOutlines } from '../../data/geo/outlines'
import { arcPoints } from '../../src/map/geometry/topology'

const read = (name: string) => readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8')
const whole = JSON.parse(read('map.topo.json')) as AtlasTopology
const file = read('outlines.topo.json')
const simplified = JSON.parse(file) as AtlasTopology

type Countries = AtlasTopology['objects']['countries']['geometries']

/** The simplified outlines with other countries. */
const withCountries = (change: (countries: Countries) => Countries): AtlasTopology => ({
  ...simplified,
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: change(simplified.objects.countries.geometries),
    },
  },
})
const withArcsOf = (code: string, arcs: unknown): AtlasTopology =>
  withCountries((countries) =>
    countries.map((country) => (country.id === code ? ({ ...country, arcs } as typeof country) : country)),
  )
const pointsOf = (topology: AtlasTopology) =>
  topology.arcs.flatMap((_, index) => arcPoints(topology, index).map(String))
const arcsOf = (code: string): number[][] =>
  (simplified.objects.countries.geometries.find(({ id }) => id === code) as unknown as { arcs: number[][] })
    .arcs

describe('the committed outlines of maps at rest', () => {
  it('are what the recipe makes of the whole outlines', () => {
    expect(`${JSON.stringify(simplifiedOutlines(whole))}\n`).toBe(file)
  })

  it('show every country, with its point, its neighbours, its area and its reach', () => {
    expect(outlineFaults(simplified, whole)).toEqual([])
  })

  it('have no point that the whole outlines do not have', () => {
    const known = new Set(pointsOf(whole))
    expect(pointsOf(simplified).filter((point) => !known.has(point))).toEqual([])
    expect(pointsOf(simplified).length).toBeLessThan(0.6 * pointsOf(whole).length)
  })

  it('stay within their budget', () => {
    expect(file.length).toBeLessThanOrEqual(80_000)
    expect(brotliCompressSync(file).byteLength).toBeLessThanOrEqual(24_000)
  })
})

describe('the check of the simplified outlines names the country whose', () => {
  it('shape is gone', () => {
    const faults = outlineFaults(
      withCountries((countries) => countries.filter(({ id }) => id !== 'MLT')),
      whole,
    )
    expect(faults).toEqual(['public/data/outlines.topo.json: MLT: it has no simplified shape'])
  })

  it('ring has collapsed', () => {
    const [first = 0] = arcsOf('LUX')[0] ?? []
    expect(outlineFaults(withArcsOf('LUX', [[first, ~first]]), whole).join('\n')).toContain(
      'LUX: a ring of it has collapsed',
    )
  })

  it('point lies outside, and whose area, reach and neighbours are others', () => {
    const faults = outlineFaults(withArcsOf('LUX', arcsOf('CHE')), whole).join('\n')
    expect(faults).toContain('LUX: its point lies outside its shape')
    expect(faults).toMatch(/LUX: its area is \d+\.\d+ of what it was/)
    expect(faults).toContain('LUX: it no longer reaches as far as it did')
    expect(faults).toContain('BEL: it borders DEU, FRA, NLD instead of DEU, FRA, LUX, NLD')
  })

  it('neighbours lie on other sides, though they are the same', () => {
    const withoutPlace = withCountries((countries) =>
      countries.map((country) => {
        const properties = { ...country.properties, surroundings: undefined }
        return { ...country, properties } as typeof country
      }),
    )
    expect(outlineFaults(withoutPlace, whole).join('\n')).toContain('HRV: its neighbours lie on other sides')
  })
})
