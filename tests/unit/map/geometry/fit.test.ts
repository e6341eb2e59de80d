import { describe, expect, it } from 'vitest'
import { GROUPS, REGIONS } from '../../../../src/domain/entity'
import { classesOf, subsOf, THEMES } from '../../../../src/domain/themes'
import {
  contains,
  overlaps,
  shared,
  type Container,
  containerOf,
  drawnBox,
} from '../../../../src/map/geometry/boxes'
import { boxOfPath } from '../../../../src/map/geometry/path'
import type { Fit } from '../../../../src/map/geometry/fit'
import { EUROPE_PANEL, type Frame, isWithin, WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { lensBoxes } from '../../../../src/map/geometry/lensTiles'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { awayFrom } from '../../../../src/map/geometry/projection'
import { viewOf } from '../../../../src/map/geometry/viewOf'
import { answerOf } from '../../../../src/state/answer'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { realDataset, realOutlines } from '../../../support/dataset'

const dataset = realDataset()

const PLACES: readonly Partial<Filters>[] = [
  ...REGIONS.map((region) => ({ regions: [region] })),
  ...GROUPS.map((group) => ({ groups: [group] })),
]

/** Every class of every question, alone. */
const CLASSES: readonly Partial<Filters>[] = THEMES.flatMap((theme) =>
  subsOf(theme).flatMap((sub) => classesOf(theme, sub).map((id) => ({ theme, sub, classes: [id] }))),
)

const STATES: readonly Filters[] = [
  ...PLACES,
  ...CLASSES,
  ...PLACES.flatMap((place) => CLASSES.map((each) => ({ ...place, ...each }))),
  ...PLACES.flatMap((place) => ['ISL', 'CYP', 'PRT', 'TJK'].map((entity) => ({ ...place, entity }))),
].map((patch) => ({ ...DEFAULT_FILTERS, ...patch }))

const nameOf = ({ regions, groups, theme, sub, classes, entity }: Filters): string =>
  [...regions, ...groups, theme, sub, ...classes, entity].join(' ')

const away = awayFrom(EUROPE_PANEL, realOutlines())
const shapesIn = (frame: Frame) =>
  projectOutlines(realOutlines(), frame)
    // A panel is fitted to the countries that are its own.
    .entities.filter(
      ({ code, pointPx }) => frame === WIDE_FRAME || (isWithin(frame, pointPx) && !away.has(code)),
    )
    .map(({ code, path, areaPx, pointPx }) => ({
      code,
      path,
      areaPx,
      pointPx,
      box: shared({ x: 0, y: 0, width: frame.widthPx, height: frame.heightPx }, boxOfPath(path)),
    }))
const wide = shapesIn(WIDE_FRAME)
const europe = shapesIn(EUROPE_PANEL)

/** The buttons of a zoomed map, in px of its container. */
const buttonsOf = (width: number, height: number) => [
  { x: width - 84, y: 8, width: 74, height: 94 },
  { x: width - 104, y: height - 70, width: 94, height: 62 },
]

const shownOf = (filters: Filters): ReadonlySet<string> =>
  new Set([...answerOf(dataset, filters).shown, ...(filters.entity === null ? [] : [filters.entity])])

const fitOf = (container: Container, filters: Filters): Fit | null =>
  viewOf(container, { dataset, filters }, container.frame === EUROPE_PANEL ? europe : wide)

/** Shown countries that are neither in view nor in an inset. */
const missing = (container: Container, filters: Filters): readonly string[] => {
  const shown = shownOf(filters)
  const fit = fitOf(container, filters)
  if (!fit) return []
  const { x, y, width, height } = container.box
  const room = { x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1 }
  const inset = new Set(fit.tiles.flatMap(({ shows }) => shows))
  return (container.frame === EUROPE_PANEL ? europe : wide)
    .filter(({ code }) => shown.has(code) && !inset.has(code))
    .filter(({ box }) => !contains(room, drawnBox(fit.view, box)))
    .map(({ code }) => `${nameOf(filters)}: ${code}`)
}

describe.each([
  [936, 555, WIDE_FRAME],
  [1024, 500, WIDE_FRAME],
  [768, 560, WIDE_FRAME],
  [640, 328, WIDE_FRAME],
  [360, 300, EUROPE_PANEL],
])('on a map of %i by %i', (width, height, frame) => {
  const container = containerOf(frame, { width, height }, buttonsOf(width, height))

  it('every filter has each country that it shows in view or in an inset', () => {
    expect(STATES.length).toBeGreaterThan(400)
    expect(STATES.flatMap((filters) => missing(container, filters))).toEqual([])
  })

  it('no inset is without a shown country, over a shown country, over a button or beyond the map', () => {
    const faults = STATES.flatMap((filters) => {
      const { view, tiles } = fitOf(container, filters) ?? { view: { scale: 1, x: 0, y: 0 }, tiles: [] }
      const shown = shownOf(filters)
      const inset = new Set(tiles.flatMap(({ shows }) => shows))
      const boxes = lensBoxes(tiles)
      const isOver = boxes.some(
        (box) =>
          container.covers.some((cover) => view.scale > 1 && overlaps(box, cover)) ||
          !contains(container.box, box) ||
          (view.scale > 1 &&
            wide.some(
              (each) =>
                shown.has(each.code) && !inset.has(each.code) && overlaps(box, drawnBox(view, each.box)),
            )),
      )
      const isEmpty = tiles.some(({ shows }) => !shows.some((code) => shown.has(code)))
      return isOver || isEmpty ? [nameOf(filters)] : []
    })
    expect(faults).toEqual([])
  })
})

const AT_1280 = containerOf(WIDE_FRAME, { width: 936, height: 555 }, buttonsOf(936, 555))
const fitAt1280 = (patch: Partial<Filters>) => fitOf(AT_1280, { ...DEFAULT_FILTERS, ...patch })

/** The countries with an inset on the whole map of a width. */
const insetsAt = (width: number) =>
  fitOf(containerOf(WIDE_FRAME, { width, height: width * 0.62 }), DEFAULT_FILTERS)?.tiles.flatMap(
    ({ shows }) => shows,
  )

describe('a fit', () => {
  it.each([
    [{ groups: ['eu'] }, 1.08],
    [{ regions: ['eu-west'] }, 1.03],
    [{ regions: ['cis'] }, 1.1],
    [{ regions: ['see'] }, 2.5],
    [{ theme: 'coordination', classes: ['coordinator-and-body'] }, 1.4],
  ] as const)('moves the map for %j', (patch, least) => {
    const view = fitAt1280(patch as Partial<Filters>)?.view
    expect(view?.scale).toBeGreaterThan(least)
  })

  it('leaves no country under the buttons', () => {
    const { view } = fitAt1280({ regions: ['see'] }) ?? { view: null }
    const covered = wide.filter(
      ({ code, box }) =>
        dataset.entity(code).region === 'see' &&
        view &&
        AT_1280.covers.some((cover) => overlaps(cover, drawnBox(view, box))),
    )
    expect(covered.map(({ code }) => code)).toEqual([])
  })

  it('puts an island into an inset where the others are then clearly larger, and no mainland country', () => {
    const alone = fitAt1280({ regions: ['see'] })
    const withIceland = fitAt1280({ regions: ['see'], entity: 'ISL' })
    expect(withIceland?.tiles.map(({ shows }) => shows)).toEqual([['ISL']])
    expect(withIceland?.view.scale).toBeGreaterThan((alone?.view.scale ?? 0) * 0.9)
    expect(fitAt1280({ regions: ['see'], entity: 'PRT' })?.tiles).toEqual([])
    expect(fitAt1280({ groups: ['cbss'] })?.tiles).toEqual([])
  })

  it('keeps insets of states too small to see', () => {
    const tiles = fitAt1280({ groups: ['eu'] })?.tiles ?? []
    expect(tiles.flatMap(({ shows }) => shows)).toEqual(['LUX', 'MLT'])
  })

  it('of the whole map has the Western Balkans from 1,200 px, and no inset below 600', () => {
    expect(insetsAt(1210)).toEqual(expect.arrayContaining(['LUX', 'LIE', 'MLT', 'XKX']))
    expect(insetsAt(1190)).toEqual(['LUX', 'LIE', 'MLT'])
    expect(insetsAt(590)).toEqual([])
  })
})
