import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { type Frame, EAST_PANEL, EUROPE_PANEL, WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { projectionOf } from '../../../../src/map/geometry/projection'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { countriesObject } from '../../../../src/map/geometry/topology'
import { TOPOLOGY } from './topologyFile'
import { boxOf } from '../../../support/boxOf'

const { features } = feature(TOPOLOGY, countriesObject(TOPOLOGY))
const landAt = (point: [number, number]): boolean => features.some((country) => geoContains(country, point))

/** Entities that a frame shows whole. */
const wholeIn = (frame: Frame): string[] =>
  projectOutlines(TOPOLOGY, { ...frame, bleedPx: { west: 500, east: 500, y: 500 } })
    .entities.filter((entity) => {
      const [x0, y0, x1, y1] = boxOf(entity)
      return x0 >= 0 && y0 >= 0 && x1 <= frame.widthPx && y1 <= frame.heightPx
    })
    .map(({ code }) => code)

describe('the wide frame', () => {
  it('begins at Iceland and Portugal and ends at Cyprus and Kyrgyzstan, with little free around them', () => {
    const { entities } = projectOutlines(TOPOLOGY, WIDE_FRAME)
    const boxesOf = (code: string) => boxOf(entities.find((entity) => entity.code === code) ?? { path: '' })
    const { widthPx, heightPx } = WIDE_FRAME
    const free = [
      boxesOf('ISL')[1],
      boxesOf('PRT')[0],
      heightPx - boxesOf('CYP')[3],
      widthPx - boxesOf('KGZ')[2],
    ]
    for (const px of free) {
      expect(px).toBeGreaterThan(5)
      expect(px).toBeLessThan(20)
    }
  })

  it('has no land beyond what the topology keeps at its edges and bleed', () => {
    // A container is wider or taller than the frame, never both: the corners of the bleed stay out of sight.
    const { widthPx, heightPx, bleedPx } = WIDE_FRAME
    const projection = projectionOf(WIDE_FRAME)
    const steps = Array.from({ length: 41 }, (_, i) => i / 40)
    const edge = [-bleedPx.west, widthPx + bleedPx.east].flatMap((x) =>
      steps.map((share) => [x, share * heightPx]),
    )
    const rim = [-bleedPx.y, heightPx + bleedPx.y].flatMap((y) => steps.map((share) => [share * widthPx, y]))
    const places = [...edge, ...rim].map(
      ([x = 0, y = 0]): [number, number] => projection.invert?.([x, y]) ?? [NaN, NaN],
    )
    const { transform } = TOPOLOGY
    const [west = NaN, south = NaN] = transform?.translate ?? []
    expect(places.filter(([lon, lat]) => lon < west && landAt([west + 0.1, lat]))).toEqual([])
    expect(places.filter(([lon, lat]) => lat < south && landAt([lon, south + 0.1]))).toEqual([])
  })
})

describe('the two panels of a phone', () => {
  it('show together every country whole but Russia', () => {
    const shown = new Set([...wholeIn(EUROPE_PANEL), ...wholeIn(EAST_PANEL)])
    const { entities } = projectOutlines(TOPOLOGY, WIDE_FRAME)
    expect(entities.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual(['RUS'])
  })

  it('show the Caucasus and Central Asia in the east panel', () => {
    expect(wholeIn(EAST_PANEL)).toEqual(
      expect.arrayContaining(['ARM', 'AZE', 'GEO', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']),
    )
  })
})
