import { describe, expect, it } from 'vitest'
import { boxOfView, containerOf, middleOf, viewAbout } from '../../../../src/map/geometry/boxes'
import { boxOfPath } from '../../../../src/map/geometry/path'
import {
  EAST_PANEL,
  EUROPE_PANEL,
  type Frame,
  WIDE_FRAME,
  WHOLE_VIEW,
} from '../../../../src/map/geometry/frames'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { projectionOf } from '../../../../src/map/geometry/projection'
import { areaOfView, viewOf } from '../../../../src/map/geometry/viewOf'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { realDataset, realOutlines } from '../../../support/dataset'

const dataset = realDataset()
const shapesIn = (frame: Frame) => projectOutlines(realOutlines(), frame).entities
const wide = shapesIn(WIDE_FRAME)
const WHOLE = containerOf(WIDE_FRAME)

const viewFor = (patch: Partial<Filters>, frame = WIDE_FRAME, shapes = wide) =>
  viewOf(containerOf(frame), { dataset, filters: { ...DEFAULT_FILTERS, ...patch } }, shapes)

const boxOf = (code: string) => boxOfPath(wide.find((shape) => shape.code === code)?.path ?? '')

describe('the view of a state', () => {
  it('is the whole map without a filter or an area, whatever is chosen', () => {
    expect(viewFor({})).toEqual(WHOLE_VIEW)
    expect(viewFor({ entity: 'MDA', theme: 'treaties' })).toEqual(WHOLE_VIEW)
  })

  it('is the whole map where the countries fill it, and where a reader asked for it', () => {
    expect(viewFor({ groups: ['osce'] })).toEqual(WHOLE_VIEW)
    expect(viewFor({ regions: ['see'], area: 'whole' })).toEqual(WHOLE_VIEW)
    expect(viewFor({ regions: ['see'], groups: ['cbss'] })).toEqual(WHOLE_VIEW)
  })

  it('is none in a panel that has none of the countries', () => {
    const east = shapesIn(EAST_PANEL).filter(({ code }) => ['KAZ', 'UZB', 'GEO'].includes(code))
    expect(viewFor({ regions: ['see'] }, EAST_PANEL, east)).toBe(null)
    expect(viewFor({ regions: ['cis'] }, EAST_PANEL, east)).not.toBe(null)
  })
})

describe('an area', () => {
  it.each([WIDE_FRAME, EUROPE_PANEL])('shows the same land in every frame: $id', (frame) => {
    const view = viewFor({ area: [21.3, 42.5, 900] }, frame, shapesIn(frame))
    const { x, y, width, height } = boxOfView(containerOf(frame), view ?? WHOLE_VIEW)
    const [lon = 0, lat = 0] = projectionOf(frame).invert?.([x + width / 2, y + height / 2]) ?? []
    expect(lon).toBeCloseTo(21.3, 3)
    expect(lat).toBeCloseTo(42.5, 3)
    expect((Math.min(width, height) / frame.scale) * 6371).toBeCloseTo(900, 0)
  })

  it('is named so that its name shows the same view', () => {
    const view = viewAbout(WHOLE, 3.7, middleOf(boxOf('ROU')))
    const again = viewFor({ area: areaOfView(WHOLE, view) })
    expect(again?.scale).toBeCloseTo(view.scale, 1)
    expect(Math.abs((again?.x ?? 0) - view.x)).toBeLessThan(5)
    expect(Math.abs((again?.y ?? 0) - view.y)).toBeLessThan(5)
    expect(areaOfView(WHOLE, WHOLE_VIEW)).toBe('whole')
  })

  it('shows nothing beyond the land that is drawn, and the whole of a frame in which it does not lie', () => {
    const view = viewFor({ area: [-9, 39, 600] })
    const { x, y, width, height } = boxOfView(WHOLE, view ?? WHOLE_VIEW)
    const { bleedPx, widthPx, heightPx } = WIDE_FRAME
    expect(Math.min(x + bleedPx.west, widthPx + bleedPx.east - x - width)).toBeGreaterThan(-0.01)
    expect(Math.min(y, heightPx - y - height)).toBeGreaterThan(-bleedPx.y - 0.01)
    expect(viewFor({ area: [-9, 39, 600] }, EAST_PANEL, [])).toEqual(WHOLE_VIEW)
  })

  it('belongs to one of two panels, where it lies deeper inside', () => {
    // Scripts of an embed have a copy of the frames each.
    const [europe, east] = [EUROPE_PANEL, EAST_PANEL].map((frame) =>
      viewFor({ area: [31, 48.5, 900] }, { ...frame }, []),
    )
    expect(europe?.scale).toBeGreaterThan(3)
    expect(east).toEqual(WHOLE_VIEW)
  })
})
