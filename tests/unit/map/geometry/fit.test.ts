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
import {
  EUROPE_PANEL,
  type Frame,
  isWithin,
  type View,
  WIDE_FRAME,
} from '../../../../src/map/geometry/frames'
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
  ...(height < 200 ? [] : [{ x: width - 104, y: height - 70, width: 94, height: 62 }]),
]

const shownOf = (filters: Filters): ReadonlySet<string> =>
  new Set([...answerOf(dataset, filters).shown, ...(filters.entity === null ? [] : [filters.entity])])

const fitOf = (container: Container, filters: Filters): View | null =>
  viewOf(container, { dataset, filters }, container.frame === EUROPE_PANEL ? europe : wide)

/** Shown countries that are not in view. */
const missing = (container: Container, filters: Filters): readonly string[] => {
  const shown = shownOf(filters)
  const view = fitOf(container, filters)
  if (!view) return []
  const { x, y, width, height } = container.box
  const room = { x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1 }
  return (container.frame === EUROPE_PANEL ? europe : wide)
    .filter(({ code }) => shown.has(code))
    .filter(({ box }) => !contains(room, drawnBox(view, box)))
    .map(({ code }) => `${nameOf(filters)}: ${code}`)
}

describe.each([
  [936, 555, WIDE_FRAME],
  [1024, 500, WIDE_FRAME],
  [768, 560, WIDE_FRAME],
  [640, 328, WIDE_FRAME],
  // The map of a low embed.
  [640, 140, WIDE_FRAME],
  [360, 300, EUROPE_PANEL],
])('on a map of %i by %i', (width, height, frame) => {
  const container = containerOf(frame, { width, height }, buttonsOf(width, height))

  it('every filter has each country that it shows in view', () => {
    expect(STATES.length).toBeGreaterThan(400)
    expect(STATES.flatMap((filters) => missing(container, filters))).toEqual([])
  })
})

const AT_1280 = containerOf(WIDE_FRAME, { width: 936, height: 555 }, buttonsOf(936, 555))
const fitAt1280 = (patch: Partial<Filters>) => fitOf(AT_1280, { ...DEFAULT_FILTERS, ...patch })

describe('a fit', () => {
  it.each([
    [{ groups: ['eu'] }, 1.03],
    [{ regions: ['cis'] }, 1.1],
    [{ regions: ['see'] }, 2.5],
    [{ theme: 'coordination', classes: ['coordinator-and-body'] }, 1.4],
  ] as const)('moves the map for %j', (patch, least) => {
    const view = fitAt1280(patch as Partial<Filters>)
    expect(view?.scale).toBeGreaterThan(least)
  })

  it('leaves no country under the buttons', () => {
    const view = fitAt1280({ regions: ['see'] })
    const covered = wide.filter(
      ({ code, box }) =>
        dataset.entity(code).region === 'see' &&
        view &&
        AT_1280.covers.some((cover) => overlaps(cover, drawnBox(view, box))),
    )
    expect(covered.map(({ code }) => code)).toEqual([])
  })
})
