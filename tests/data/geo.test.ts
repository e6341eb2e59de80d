import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { geoArea, geoContains } from 'd3-geo'
import type { Feature, Geometry, Polygon as PolygonShape } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../support/csv'

interface Properties {
  readonly name: string
  readonly context?: 1
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))
const file = read('public/data/map.topo.json')
const topology = JSON.parse(file.toString()) as Topology<{ countries: GeometryCollection<Properties> }>
const { features } = feature(topology, topology.objects.countries)
const checks = parseCsv(read('data/geo/checks.csv').toString(), 'checks.csv', 'name lon lat id')
const points = parseCsv(read('data/geo/points.csv').toString(), 'points.csv', 'code lon lat')

const byId = new Map(features.map((country) => [String(country.id), country]))
const studied = features.filter(({ properties }) => !properties.context)
const codes = parseCsv(read('data/study/entities.csv').toString(), 'entities.csv', 'id')
  .map(({ id }) => id)
  .toSorted()

/** Codes of the features that hold a point: one and no more, or neighbours would overlap. */
const ownersOf = (lon: string, lat: string): string[] =>
  features.filter((country) => geoContains(country, [Number(lon), Number(lat)])).map(({ id }) => String(id))

const EARTH_RADIUS_KM = 6371.0088
const areaKm2 = (country: Feature<Geometry> | PolygonShape): number => geoArea(country) * EARTH_RADIUS_KM ** 2

/** Published areas in km² (statistical offices and UN Demographic Yearbook; without overseas parts). */
const PUBLISHED_KM2 = new Map(
  `ARM 29743 AUT 83879 AZE 86600 BEL 30528 BGR 110994 BIH 51209 BLR 207600 CHE 41285 CYP 9251 CZE 78867
  DEU 357022 ESP 498500 EST 45227 FRA 551500 GBR 243610 GEO 69700 HUN 93028 IRL 70273 ISL 103000
  ITA 301340 KAZ 2724900 KGZ 199951 LTU 65300 LUX 2586 LVA 64589 MKD 25713 MNE 13812 NOR 323802
  POL 312696 PRT 89015 ROU 238391 SRB 77474 SVK 49035 SVN 20273 SWE 447425 TJK 143100 TUR 783562
  UKR 603628 UZB 447400 XKX 10887`
    .match(/[A-Z]+ \d+/g)
    ?.map((row) => [row.slice(0, 3), Number(row.slice(4))] as const),
)

/** Where 1.5 % cannot hold: published area in km², share by which the outline may differ, and why. */
const WIDER: Readonly<Record<string, readonly [number, number, string]>> = {
  ALB: [28_748, 0.02, 'the figure holds the border lakes'],
  MDA: [33_846, 0.02, 'the source draws the Dniester border coarsely'],
  FIN: [338_424, 0.03, 'the archipelago is thinned'],
  DNK: [43_094, 0.04, 'small islands are dropped'],
  GRC: [131_957, 0.04, 'small islands are dropped'],
  HRV: [56_594, 0.07, 'small islands are dropped'],
  TKM: [488_100, 0.04, 'the figure holds the Garabogazköl lagoon'],
  NLD: [41_543, 0.13, 'the figure holds the IJsselmeer and the Wadden Sea'],
  MLT: [316, 0.05, 'a small state on a grid of half a km'],
  LIE: [160, 0.15, 'a small state, drawn coarsely by the source'],
}

/** Whether an arc is used once, or by two features in opposite directions. */
const isSharedRightly = (signs: readonly number[]): boolean =>
  signs.length === 1 || (signs.length === 2 && signs[0] !== signs[1])

describe('the committed topology', () => {
  it.each(checks)('shows $name with $id alone', ({ lon, lat, id }) => {
    expect(ownersOf(lon, lat)).toEqual([id])
  })

  it('keeps all fifteen point checks', () => {
    expect(checks).toHaveLength(15)
  })

  it('has an outline for each of the 51 and no other', () => {
    expect(codes).toHaveLength(51)
    expect(studied.map(({ id }) => String(id)).toSorted()).toEqual(codes)
  })

  it('has the point of every entity inside its own outline', () => {
    expect(points.filter(({ code, lon, lat }) => ownersOf(lon, lat).join() !== code)).toEqual([])
  })

  it('names every feature once, by an alpha-3 code', () => {
    expect(byId.size).toBe(features.length)
    expect(
      features.filter(({ id, properties }) => !/^[A-Z]{3}$/.test(String(id)) || !properties.name),
    ).toEqual([])
  })

  it('agrees with published areas', () => {
    const limits = [...PUBLISHED_KM2].map(([code, km2]) => [code, km2, 0.015] as const)
    const wider = Object.entries(WIDER).map(([code, [km2, share]]) => [code, km2, share] as const)
    // Russia is cut at the edge of the box.
    expect(
      [...limits, ...wider]
        .map(([code]) => code)
        .concat('RUS')
        .toSorted(),
    ).toEqual(codes)
    const offenders = [...limits, ...wider].filter(([code, km2, share]) => {
      const country = byId.get(code)
      return !country || Math.abs(areaKm2(country) / km2 - 1) > share
    })
    expect(offenders).toEqual([])
  })

  it('winds every ring so that it encloses land, not the rest of the globe', () => {
    expect(features.filter((country) => geoArea(country) > 2 * Math.PI).map(({ id }) => id)).toEqual([])
  })

  it('leaves no gap between neighbours: the joined land has no sliver of a hole', () => {
    const land = merge(topology, topology.objects.countries.geometries as Polygon<Properties>[])
    const holes = land.coordinates.flatMap(([, ...rings]) =>
      // A hole winds the other way round than the land about it.
      rings.map((ring) => areaKm2({ type: 'Polygon', coordinates: [ring.toReversed()] })),
    )
    expect(holes.filter((km2) => km2 < 1000)).toEqual([])
  })

  it('shares every line between two features at most, once in each direction', () => {
    const uses = topology.arcs.map((): number[] => [])
    for (const country of topology.objects.countries.geometries) {
      if (!('arcs' in country)) continue
      for (const arc of (country.arcs as unknown[]).flat(2) as number[]) {
        uses[arc < 0 ? ~arc : arc]?.push(Math.sign(arc + 0.5))
      }
    }
    expect(uses.map((signs, arc) => ({ arc, signs })).filter(({ signs }) => !isSharedRightly(signs))).toEqual(
      [],
    )
  })

  it('closes every ring and gives it at least three corners', () => {
    const open = features.flatMap(({ id, geometry }) => {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : []
      return polygons
        .flat()
        .filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))
        .map(() => id)
    })
    expect(open).toEqual([])
  })

  it('has a line between Serbia and Kosovo', () => {
    const line = mesh(topology, topology.objects.countries, (a, b) => {
      const ids = [String(a.id), String(b.id)].toSorted()
      return a !== b && ids.join() === 'SRB,XKX'
    })
    expect(line.coordinates.flat().length).toBeGreaterThan(20)
  })

  it('has no feature of its own for territories that United Nations practice shows with a state', () => {
    expect(
      features.map(({ id }) => String(id)).filter((id) => /^X(NC|BZ|AK|DH|BK)$|^ALA$|^SJM$/.test(id)),
    ).toEqual([])
  })

  it('stays within its budget', () => {
    expect(file.byteLength).toBeLessThanOrEqual(125_000)
    expect(brotliCompressSync(file).byteLength).toBeLessThanOrEqual(36_000)
  })
})
