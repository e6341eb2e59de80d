import { geoArea } from 'd3-geo'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { projectLenses } from '../../../../src/map/geometry/lenses'
import { LENS_TILES, tileRows } from '../../../../src/map/geometry/lensTiles'
import { containerOf } from '../../../../src/map/geometry/boxes'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { studiedOf } from '../../../../src/map/geometry/topology'
import { lieOf, shapeOf } from './boxOnShapes'
import { areaOf, coordinatesOf } from './svgPath'
import { TOPOLOGY } from './topologyFile'

const lenses = projectLenses(TOPOLOGY, WIDE_FRAME, LENS_TILES)
const { entities } = projectOutlines(TOPOLOGY, WIDE_FRAME)
/** Tiles of all states that are shown alone, as in a part of the map. */
const [row = []] = tileRows(containerOf(WIDE_FRAME), ['LUX', 'LIE', 'MLT', 'ISL', 'CYP'])
const alone = projectLenses(TOPOLOGY, WIDE_FRAME, row)

describe('projectLenses', () => {
  it('has a lens for each smallest state and one of the Western Balkans, inside the frame', () => {
    expect(lenses.map(({ shows }) => shows[0])).toEqual(['LUX', 'LIE', 'MLT', 'MNE'])
    const outside = lenses.filter(
      ({ box: { x, y, width, height } }) =>
        x < 0 || y < 0 || x + width > WIDE_FRAME.widthPx || y + height > WIDE_FRAME.heightPx,
    )
    expect(outside).toEqual([])
  })

  it('covers none of the 51 on the map', () => {
    const covered = lenses.flatMap(({ shows, box }) =>
      entities
        .filter((entity) => lieOf(shapeOf(entity), box) !== 'outside')
        .map(({ code }) => `${shows[0]} covers ${code}`),
    )
    expect(covered).toEqual([])
  })

  it('draws nothing outside its tile', () => {
    const outside = [...lenses, ...alone].flatMap(({ shows, box, ...lens }) =>
      [...lens.entities.map(({ path }) => path), lens.context, lens.borders, lens.coast, lens.disputed]
        .flatMap(coordinatesOf)
        .filter(
          ([x, y]) =>
            x < box.x - 0.05 ||
            x > box.x + box.width + 0.05 ||
            y < box.y - 0.05 ||
            y > box.y + box.height + 0.05,
        )
        .map((point) => `${shows[0]} ${String(point)}`),
    )
    expect(outside).toEqual([])
  })

  it.each(alone.map((lens) => [lens.shows[0], lens] as const))('shows the whole of %s', (code, lens) => {
    const { box, entities: shapes } = lens
    const points = coordinatesOf(shapes.find((shape) => shape.code === code)?.path ?? '')
    expect(points.length).toBeGreaterThan(5)
    const xs = points.map(([x]) => x)
    const ys = points.map(([, y]) => y)
    expect(Math.min(...xs)).toBeGreaterThan(box.x)
    expect(Math.max(...xs)).toBeLessThan(box.x + box.width)
    expect(Math.min(...ys)).toBeGreaterThan(box.y)
    expect(Math.max(...ys)).toBeLessThan(box.y + box.height)
  })

  it('shows the Western Balkans with the dashed line and the extent on the map', () => {
    const { entities: shapes = [], disputed = '', extentPath } = lenses.at(-1) ?? {}
    const shown = shapes.map(({ code }) => code)
    expect(shown).toEqual(expect.arrayContaining(['ALB', 'BIH', 'MNE', 'SRB', 'XKX', 'MKD']))
    expect(coordinatesOf(disputed).length).toBeGreaterThan(10)
    expect(extentPath).toMatch(/^M.*z$/)
  })

  it('enlarges every part of a tile alike', () => {
    const { entities: shapes = [] } = lenses.at(-1) ?? {}
    const whole = ['MNE', 'XKX', 'MKD']
    const scales = studiedOf(TOPOLOGY).flatMap((country) => {
      const path = whole.includes(country.id) && shapes.find(({ code }) => code === country.id)?.path
      return path ? [areaOf(path) / geoArea(feature(TOPOLOGY, country))] : []
    })
    expect(scales).toHaveLength(whole.length)
    expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.01)
  })
})
