import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { type Box, contains, overlaps } from '../../../../src/map/geometry/boxes'
import type { CutOut } from '../../../../src/map/markup/cutOut'
import { cutOutFrame, cutOutOf } from '../../../../src/map/markup/drawCutOut'
import { projectionOf } from '../../../../src/map/geometry/projection'
import { boxOfName } from '../../../../src/map/geometry/setName'
import { studiedOf } from '../../../../src/map/geometry/topology'
import { LANGUAGES } from '../../../../src/domain/languages'
import { entityLabel } from '../../../../src/text/sentences/words'
import { realDataset, realDatasetIn } from '../../../support/dataset'
import { areaOf } from './svgPath'
import { lieOf, shapeOf, type TestShape } from './boxOnShapes'
import { TOPOLOGY } from './topologyFile'

const codes = realDataset().entities.map(({ code }) => code)
const frame: Box = { x: 0, y: 0, width: 720, height: 480 }

/** Islands smaller than this, in square px, may be left out of a map. */
const LEAST_ISLAND_PX = 90

/** The shapes of the study as they are before they are simplified for the map, without islands that it does not draw. */
const studiedShapes = (about: string): TestShape[] => {
  const path = geoPath(
    projectionOf({ ...cutOutFrame(TOPOLOGY, about), bleedPx: { west: 9, east: 9, y: 9 } }),
  ).digits(1)
  return studiedOf(TOPOLOGY).flatMap((country) => {
    const drawn = path(feature(TOPOLOGY, country))
    const parts = (drawn ?? '').split(/(?=M)/).filter((part) => areaOf(part) >= LEAST_ISLAND_PX)
    return parts.length > 0 ? [shapeOf({ code: country.id, path: parts.join('') })] : []
  })
}

const shrunk = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
})

/** The faults of the names of a map. */
const faultsOf = (map: CutOut, studied: readonly TestShape[]): string[] => {
  const drawn = [map, ...map.around].map(shapeOf)
  return map.labels.flatMap((label, index) => {
    const box = boxOfName(label, map.namePx / label.sizePx)
    const name = label.lines.join(' ')
    const own = drawn.find(({ code }) => code === label.code)
    const isIn = own !== undefined && lieOf(own, box) === 'inside'
    const isBeside = own === undefined || label.gapPx > 0
    const onOthers = studied.filter(
      (shape) => shape.code !== label.code && lieOf(shape, shrunk(box, 4)) !== 'outside',
    )
    const onNames = map.labels
      .slice(index + 1)
      .filter((other) => overlaps(boxOfName(other, map.namePx / other.sizePx), box))
    return [
      ...(contains(frame, box) ? [] : [`${name} leaves the map`]),
      ...(isIn || isBeside ? [] : [`${name} leaves its own shape`]),
      ...onOthers.map(({ code }) => `${name} lies on ${code}`),
      ...onNames.map((other) => `${name} lies on the name ${other.lines.join(' ')}`),
    ]
  })
}

/** The shapes around each country, which are the same in all languages. */
const aroundEach = new Map(codes.map((code) => [code, studiedShapes(code)]))

describe('names on a small map', () => {
  it.each(LANGUAGES)(
    'stand in their own shapes, or on none of the study, around each of the 51 in %s, which is not named itself',
    (language) => {
      const dataset = language === 'en' ? realDataset() : realDatasetIn(language)
      const names = Object.fromEntries(dataset.entities.map((entity) => [entity.code, entityLabel(entity)]))
      const nameOf = (code: string, english: string) => names[code] ?? dataset.placeName(code, english)
      const faults = codes.flatMap((code) => {
        const map = cutOutOf({ topology: TOPOLOGY, code, nameOf })
        expect(map.labels.map((label) => label.code)).not.toContain(code)
        return faultsOf(map, aroundEach.get(code) ?? []).map((fault) => `around ${code}: ${fault}`)
      })
      expect(faults).toEqual([])
    },
  )

  it('are left out where none are asked for, as in an embed', () => {
    expect(cutOutOf({ topology: TOPOLOGY, code: 'MDA' }).labels).toEqual([])
  })
})
