import { describe, expect, it } from 'vitest'
import { memoise } from '../../../../src/domain/memoise'
import { LANGUAGES } from '../../../../src/domain/languages'
import {
  type Box,
  contains,
  grown,
  overlaps,
  boxOfView,
  containerOf,
  viewAbout,
} from '../../../../src/map/geometry/boxes'
import { ringsOf } from '../../../../src/map/geometry/hit'
import {
  BALKANS,
  BALKANS_PANEL,
  type Frame,
  FIGURE_FRAME,
  nameWidthsOf,
  WIDE_FRAME,
  WHOLE_VIEW,
} from '../../../../src/map/geometry/frames'
import {
  type NameShapes,
  namesAt,
  namesAtRest,
  namesOnPart,
  obstaclesOf,
} from '../../../../src/map/geometry/namesOnMap'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { awayFrom, PANELS } from '../../../../src/map/geometry/projection'
import { boxOfName, type PlacedName } from '../../../../src/map/geometry/setName'
import { mapNames } from '../../../../src/map/markup/mapNames'
import { realDataset, realDatasetIn, realOutlines } from '../../../support/dataset'
import { textsIn } from '../../../support/allTexts'
import { lieOf, shapeOf } from './boxOnShapes'
import { TOPOLOGY } from './topologyFile'

const namesIn = (language: (typeof LANGUAGES)[number]) =>
  mapNames(language === 'en' ? realDataset() : realDatasetIn(language), textsIn(language))

/** A border is known to half a cell of the grid: letters keep this far from it at least, in screen px. */
const BLUR_PX = 0.5

/** Shapes are read once for all names and widths. */
const testShape = memoise(shapeOf)
const land = memoise((_: object, path: string) => shapeOf({ code: 'land outside the study', path }))

/** The faults of names on a map: each lies in its own country, or over the sea within 8 px of its own coast. */
const faultsOf = (
  { entities, context }: NameShapes,
  names: readonly PlacedName[],
  { unitPx, shown, taken }: { unitPx: number; shown: Box; taken: readonly Box[] },
): readonly string[] => {
  const shapes = entities.map(testShape)
  const all = [...shapes, land(entities, context)]
  const rings = ringsOf(entities as Parameters<typeof ringsOf>[0])
  const boxes = names.map((name) => boxOfName(name, unitPx))
  return names.flatMap((name, index) => {
    const box = boxes[index] as Box
    const letters = grown(box, -BLUR_PX * unitPx)
    const own = shapes.find(({ code }) => code === name.code)
    const label = name.lines.join(' ')
    const ring = rings.find(({ code }) => code === name.code)
    const faults: string[] = []
    if (!contains(grown(shown, 0.1), box)) faults.push('leaves the map')
    if (own && name.gapPx === 0 && lieOf(own, letters) !== 'inside') faults.push('leaves its country')
    if (own && name.gapPx > 0) {
      faults.push(
        ...all.filter((shape) => lieOf(shape, letters) !== 'outside').map(({ code }) => `lies on ${code}`),
      )
      const near = grown(box, 9.5 * unitPx)
      const isNear =
        lieOf(own, near) !== 'outside' ||
        (ring && overlaps(near, grown({ ...ring, width: 0, height: 0 }, ring.radius)))
      if (!isNear) faults.push('is far from its coast')
      const others = shapes.filter(
        (shape) => shape.code !== name.code && lieOf(shape, grown(box, 3 * unitPx)) !== 'outside',
      )
      faults.push(...others.map(({ code }) => `is as near to ${code}`))
    }
    faults.push(
      ...taken.filter((other) => overlaps(other, letters)).map(() => 'lies under a button or the panel'),
    )
    faults.push(
      ...names
        .slice(index + 1)
        .filter((_, at) => overlaps(box, boxes[index + 1 + at] as Box))
        .map(({ code }) => `overlaps ${code}`),
    )
    return faults.map((fault) => `${label} ${fault} at ${Math.round(WIDE_FRAME.widthPx / unitPx)} px`)
  })
}

const whole = ({ widthPx, heightPx }: Frame): Box => ({ x: 0, y: 0, width: widthPx, height: heightPx })

const [europe = WIDE_FRAME, east = WIDE_FRAME] = PANELS
const FRAMES = [
  ['the map', WIDE_FRAME],
  ['the upper panel', europe],
  ['the lower panel', east],
  ['the panel of the Balkans', BALKANS_PANEL],
] as const

describe.each(LANGUAGES)('names in %s', (language) => {
  const names = namesIn(language)

  it.each(FRAMES)('at rest, on %s, each is in its place at every width', (_, frame) => {
    const shapes = projectOutlines(realOutlines(), frame, 0.5)
    const away = PANELS.includes(frame) ? awayFrom(frame, realOutlines()) : undefined
    const placed = namesAtRest({ frame, shapes }, { names, away })
    const widths = nameWidthsOf(frame)
    // A name keeps its size on the screen, so it must be right between two steps as well.
    const between = widths.map((width, index) => Math.round((width + (widths[index + 1] ?? width * 1.2)) / 2))
    const faults = (language === 'en' ? [...widths, ...between] : between).flatMap((widthPx) => {
      const unitPx = frame.widthPx / widthPx
      const shown = whole(frame)
      const { countries } = namesAt(placed, widthPx)
      expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length)
      const container = containerOf(frame, { width: widthPx, height: frame.heightPx / unitPx })
      const taken = obstaclesOf(container, WHOLE_VIEW)
      return faultsOf(shapes, countries, { unitPx, shown, taken })
    })
    expect(faults).toEqual([])
  })

  it.each([1.6, 3, 5])('zoomed %d times, each is in its place', (scale) => {
    const frame = WIDE_FRAME
    const shapes = projectOutlines(TOPOLOGY, frame)
    for (const middle of [
      [640, 560],
      [420, 330],
      [880, 600],
    ] as const) {
      const container = containerOf(frame, { width: 936, height: 578 })
      const view = viewAbout(container, scale, middle)
      const shown = boxOfView(container, view)
      const unitPx = frame.widthPx / 936 / scale
      const taken = obstaclesOf(container, view)
      const part = { frame, shapes, shown, unitPx, taken, zoom: scale }
      const { countries } = namesOnPart(part, { names })
      expect(faultsOf(shapes, countries, { unitPx, shown, taken })).toEqual([])
    }
  })
})

describe('how many countries are named', () => {
  const shapes = projectOutlines(realOutlines(), WIDE_FRAME, 0.5)
  const panelShapes = projectOutlines(realOutlines(), BALKANS_PANEL, 0.5)
  const awayFromPanel = new Set(
    panelShapes.entities.map(({ code }) => code).filter((code) => !BALKANS.has(code)),
  )
  /**
   * The least number of countries with a name, and with a name or letters, on a map of a width and its panel of another,
   * in English: windows of 1280 by 800, 1366 by 768 and 1920 by 1080.
   */
  const LEAST = [
    [861, 132, 26, 42],
    [877, 205, 29, 44],
    [1375, 212, 35, 47],
  ] as const

  it.each(LANGUAGES)('in %s, at least 85 of 100 that English has to have', (language) => {
    const names = namesIn(language)
    const onMap = namesAtRest({ frame: WIDE_FRAME, shapes }, { names })
    const onPanel = namesAtRest({ frame: BALKANS_PANEL, shapes: panelShapes }, { names, away: awayFromPanel })
    const share = language === 'en' ? 1 : 0.85
    for (const [widthPx, panelPx, named, known] of LEAST) {
      const countries = [...namesAt(onMap, widthPx).countries, ...namesAt(onPanel, panelPx).countries]
      const withName = new Set(countries.filter(({ isCode }) => !isCode).map(({ code }) => code))
      expect(withName.size, `names at ${widthPx}`).toBeGreaterThanOrEqual(Math.floor(named * share))
      expect(new Set(countries.map(({ code }) => code)).size, `known at ${widthPx}`).toBeGreaterThanOrEqual(
        Math.floor(known * share),
      )
    }
  })

  it('on the panels of a phone of 390 px, fifteen in English', () => {
    const count = PANELS.map((frame) => {
      const placed = namesAtRest(
        { frame, shapes: projectOutlines(realOutlines(), frame, 0.5) },
        { names: namesIn('en'), away: awayFrom(frame, realOutlines()) },
      )
      return namesAt(placed, 390).countries.filter(({ isCode }) => !isCode).length
    })
    expect(count.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(15)
  })

  it('the shown countries first: with a filter, none of them gives way to another', () => {
    const shownCodes = new Set(['ALB', 'BIH', 'BGR', 'HRV', 'MKD', 'MNE', 'ROU', 'SRB', 'XKX', 'MDA', 'SVN'])
    const part = { frame: WIDE_FRAME, shapes, shown: whole(WIDE_FRAME), unitPx: 0.8, taken: [] }
    const all = namesOnPart(part, { names: namesIn('en') }).countries
    const filtered = namesOnPart(part, {
      names: namesIn('en'),
      isShown: (code) => shownCodes.has(code),
    }).countries
    const of = (names: readonly PlacedName[]) => names.filter(({ code }) => shownCodes.has(code)).length
    expect(of(filtered)).toBeGreaterThanOrEqual(of(all))
    expect(filtered.filter(({ isCode, code }) => isCode && !shownCodes.has(code))).toEqual([])
  })

  it('with filters and ends of routes, each in its place, and the same whatever was shown before', () => {
    const on = { frame: WIDE_FRAME, shapes, shown: whole(WIDE_FRAME), unitPx: 2, taken: [] }
    const names = namesIn('en')
    const unfiltered = namesOnPart({ ...on, shapes: { ...shapes } }, { names })
    const boxes = unfiltered.countries.map((name) => boxOfName(name, 2))
    for (const rest of [0, 1, 2]) {
      const ends = boxes.filter((_, index) => index % 3 === rest)
      const named = { names, ends, isShown: (code: string) => code.charCodeAt(1) % 3 !== rest }
      const { countries } = namesOnPart(on, named)
      expect(faultsOf(shapes, countries, { ...on, taken: ends })).toEqual([])
      expect(namesOnPart({ ...on, shapes: { ...shapes } }, named).countries).toEqual(countries)
    }
  })

  it('a figure beside text has names as well', () => {
    const frame = FIGURE_FRAME
    const outlines = projectOutlines(realOutlines(), frame, 0.5)
    const part = { frame, shapes: outlines, shown: whole(frame), unitPx: 1, taken: [] }
    expect(namesOnPart(part, { names: namesIn('en') }).countries.length).toBeGreaterThan(20)
  })
})
