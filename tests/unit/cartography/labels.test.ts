import { readFileSync } from 'node:fs'
import { array, assert, integer, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, contains, overlaps } from '../../../src/cartography/boxes'
import { WIDE_FRAME } from '../../../src/cartography/frames'
import { labelCandidates, labelsByWidth, placeLabels, type WidthLabel } from '../../../src/cartography/labels'
import { projectLenses } from '../../../src/cartography/lenses'
import { projectOutlines } from '../../../src/cartography/outlines'
import { ringsOf } from '../../../src/cartography/rings'
import { estimateWidth } from '../../../src/cartography/textWidth'
import { parseCsv } from '../../support/csv'
import { isInside } from './svgPath'
import { TOPOLOGY } from './topologyFile'

const WIDTHS_PX = [320, 480, 600, 720, 834, 935, 1040, 1200, 1500]
const FONT_PX = 11
const entitiesCsv = readFileSync(new URL('../../../data/study/entities.csv', import.meta.url), 'utf8')
const NAMES = Object.fromEntries(
  parseCsv(entitiesCsv, 'entities.csv', ['id', 'short_name']).map((row) => [row.id, row.short_name]),
)
const labels = labelsByWidth(WIDE_FRAME, NAMES, WIDTHS_PX)
const tiles = projectLenses(TOPOLOGY, WIDE_FRAME).map(({ box }) => box)
const frameBox: Box = { x: 0, y: 0, width: WIDE_FRAME.widthPx, height: WIDE_FRAME.heightPx }

/** What a label covers on a map of a width, in frame px, measured apart from the code under test. */
const boxAt = ({ lines, x, y, anchor, tracking }: WidthLabel, widthPx: number): Box => {
  const scale = widthPx / WIDE_FRAME.widthPx
  const widths = lines.map((line) => estimateWidth(line, FONT_PX) + line.length * tracking * FONT_PX)
  const width = Math.max(...widths) / scale
  const height = (lines.length * FONT_PX) / scale
  return { x: anchor === 'end' ? x - width : x - width / 2, y: y - height / 2, width, height }
}
const shownAt = (all: readonly WidthLabel[], widthPx: number) =>
  all.filter(({ fromWidthPx }) => fromWidthPx <= widthPx)

/** Pairs of labels that overlap on a map of a width. */
const clashesAt = (all: readonly WidthLabel[], widthPx: number): string[] => {
  const boxes = shownAt(all, widthPx).map((label) => ({ code: label.code, box: boxAt(label, widthPx) }))
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${widthPx}: ${a.code} on ${b.code}`] : [])),
  )
}

describe('labelsByWidth', () => {
  it.each(WIDTHS_PX)('lets no two labels overlap on a map %i px wide', (widthPx) => {
    expect(clashesAt(labels, widthPx)).toEqual([])
  })

  it('lets none overlap at widths between the steps either', () => {
    assert(
      property(integer({ min: 320, max: 2400 }), (widthPx) => {
        expect(clashesAt(labels, widthPx)).toEqual([])
      }),
    )
  })

  it.each(WIDTHS_PX)('keeps labels inside the frame and off the lenses at %i px', (widthPx) => {
    const offenders = shownAt(labels, widthPx).filter((label) => {
      const box = boxAt(label, widthPx)
      return !contains(frameBox, box) || tiles.some((tile) => overlaps(tile, box))
    })
    expect(offenders).toEqual([])
  })

  it.each([834, 935, 1040, 1200, 1500])('keeps labels off the rings at %i px', (widthPx) => {
    const { entities } = projectOutlines(TOPOLOGY, WIDE_FRAME)
    // A ring keeps its size on the screen, as a label does.
    const rings = ringsOf(entities).map(({ code, x, y, radius }) => {
      const reach = radius / (widthPx / WIDE_FRAME.widthPx)
      return { code, box: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach } }
    })
    const clashes = shownAt(labels, widthPx).flatMap((label) =>
      rings
        .filter(({ box }) => overlaps(box, boxAt(label, widthPx)))
        .map((ring) => `${label.code} on ${ring.code}`),
    )
    expect(clashes).toEqual([])
  })

  it.each([
    [320, 3],
    [480, 8],
    [600, 16],
    [834, 30],
    [935, 33],
    [1200, 35],
  ])('shows enough names at %i px', (widthPx, least) => {
    expect(shownAt(labels, widthPx).length).toBeGreaterThanOrEqual(least)
  })

  it('shows the names of the large countries on any map', () => {
    expect(shownAt(labels, 480).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['RUS', 'KAZ', 'TUR', 'UKR', 'FRA', 'ESP']),
    )
  })

  it('names each country once, with its whole name', () => {
    expect(new Set(labels.map(({ code }) => code)).size).toBe(labels.length)
    expect(labels.filter(({ code, lines }) => lines.join(' ') !== NAMES[code])).toEqual([])
  })

  it('writes Denmark and Cyprus in the sea, to the left of the land', () => {
    const { entities } = projectOutlines(TOPOLOGY, WIDE_FRAME)
    const onSea = labels.filter(({ isOnSea }) => isOnSea)
    expect(onSea.map(({ code }) => code).toSorted()).toEqual(['CYP', 'DNK'])
    for (const { code, x, y, anchor } of onSea) {
      expect(anchor).toBe('end')
      expect(entities.filter(({ path }) => isInside(path, [x, y]))).toEqual([])
      expect(x).toBeLessThan(entities.find((entity) => entity.code === code)?.pointPx[0] ?? 0)
    }
  })

  it('sets every other name on its own country', () => {
    const { entities } = projectOutlines(TOPOLOGY, WIDE_FRAME)
    const offenders = labels.filter(({ code, x, y, isOnSea }) => {
      const path = entities.find((entity) => entity.code === code)?.path ?? ''
      return !isOnSea && !isInside(path, [x, y])
    })
    expect(offenders.map(({ code }) => code)).toEqual([])
  })

  it('never lets labels overlap, whatever the names', () => {
    const code = Object.keys(NAMES)
    const anyNames = array(string({ minLength: 1, maxLength: 30 }), { minLength: 51, maxLength: 51 })
    assert(
      property(record({ texts: anyNames }), ({ texts }) => {
        const names = Object.fromEntries(code.map((each, i) => [each, (texts[i] ?? '').trim() || 'A']))
        const placed = labelsByWidth(WIDE_FRAME, names, WIDTHS_PX)
        expect(WIDTHS_PX.flatMap((widthPx) => clashesAt(placed, widthPx))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('placeLabels', () => {
  it('gives room by rank: leaving out the last changes nothing for those before', () => {
    const space = { frame: WIDE_FRAME, scale: 1 }
    const candidates = labelCandidates(WIDE_FRAME)
    const all = placeLabels(candidates, NAMES, space)
    const fewer = placeLabels(candidates.slice(0, 20), NAMES, space)
    expect(all.slice(0, fewer.length)).toEqual(fewer)
  })
})
