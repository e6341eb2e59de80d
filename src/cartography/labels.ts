import type { EntityCode } from '../domain/entity'
import { type Box, contains, overlaps } from './boxes'
import { type Frame, WIDE_FRAME } from './frames'
import { projectionOf } from './projection'
import { LABEL_ANCHORS, type LabelAnchor, PANEL_POINTS } from './labelAnchors'
import { lensBoxes } from './lensTiles'
import { breakLines } from './textLines'
import { estimateWidth, type MeasureText } from './textWidth'

/** Size of a label on the screen, in px, at every width of the map. */
export const LABEL_FONT_PX = 11

/** Widths of the map, in px, from which on more names are shown; Labels.module.css shows them, and sets their size anew. */
export const LABEL_WIDTHS = [320, 480, 600, 720, 834, 935, 1040, 1200, 1500] as const

/** Height of a line, in em. */
const LINE_EM = 1.05

/** Free space on each side of a label, in screen px. */
const PADDING_PX = 1

/** A name with its place in the frame, not yet known to fit. */
export interface LabelCandidate extends LabelAnchor {
  /** Frame px. */
  readonly x: number
  readonly y: number
}

/** A name that fits. Its lines are centred on `y`; `x` is the middle, or the end of a name in the sea. */
export interface PlacedLabel {
  readonly code: EntityCode
  /** Frame px. */
  readonly x: number
  readonly y: number
  readonly anchor: 'middle' | 'end'
  readonly lines: readonly string[]
  /** Space between letters, in em. */
  readonly tracking: number
  readonly isOnSea: boolean
  /** What it covers at this scale, in frame px. */
  readonly boxPx: Box
}

/** A name, and the narrowest map that shows it; every wider one does too. */
export type WidthLabel = Omit<PlacedLabel, 'boxPx'> & { readonly fromWidthPx: number }

/** Places of the names in a frame, by rank. In a panel only room and neighbours decide what is shown. */
export const labelCandidates = (frame: Frame): LabelCandidate[] => {
  const projection = projectionOf(frame)
  const isPanel = frame.id !== 'wide'
  return LABEL_ANCHORS.map((anchor) => {
    const point = (isPanel ? PANEL_POINTS[anchor.code] : undefined) ?? anchor.point
    const [x, y] = projection([...point]) ?? [NaN, NaN]
    const room = { roomPx: (anchor.roomPx * frame.scale) / WIDE_FRAME.scale, fromWidthPx: 0 }
    return { ...anchor, ...(isPanel ? room : {}), x: Math.round(x), y: Math.round(y) }
  })
}

/** Space for labels: the frame, what must stay free, screen px per frame px, and how text is measured. */
export interface LabelSpace {
  readonly frame: Frame
  readonly scale: number
  readonly keepFree?: readonly Box[]
  readonly measure?: MeasureText
}

/** A candidate set in lines at a scale. */
const layOut = (
  candidate: LabelCandidate,
  lines: readonly string[],
  { scale, measure = estimateWidth }: LabelSpace,
): PlacedLabel => {
  const { code, x, y, tracking = 0, isOnSea = false } = candidate
  const widthsPx = lines.map((line) => measure(line, LABEL_FONT_PX) + line.length * tracking * LABEL_FONT_PX)
  const width = (Math.max(...widthsPx) + 2 * PADDING_PX) / scale
  const height = (lines.length * LINE_EM * LABEL_FONT_PX + 2 * PADDING_PX) / scale
  const left = isOnSea ? x - width + PADDING_PX / scale : x - width / 2
  return {
    code,
    x,
    y,
    anchor: isOnSea ? 'end' : 'middle',
    lines,
    tracking,
    isOnSea,
    boxPx: { x: left, y: y - height / 2, width, height },
  }
}

/** The name in one line, or else in two; undefined where both are wider than its room. */
const fitRoom = (candidate: LabelCandidate, name: string, space: LabelSpace): PlacedLabel | undefined =>
  [[name], breakLines(name)]
    .map((lines) => layOut(candidate, lines, space))
    .find(({ boxPx }) => boxPx.width <= candidate.roomPx)

/** Places the names by rank, each where it has room and touches nothing; `kept` ones stay, in the same lines. */
export const placeLabels = (
  candidates: readonly LabelCandidate[],
  names: Readonly<Record<EntityCode, string>>,
  space: LabelSpace,
  kept: ReadonlyMap<EntityCode, readonly string[]> = new Map(),
): PlacedLabel[] => {
  const bounds = { x: 0, y: 0, width: space.frame.widthPx, height: space.frame.heightPx }
  const placed = candidates.flatMap((candidate) => {
    const lines = kept.get(candidate.code)
    return lines ? [layOut(candidate, lines, space)] : []
  })
  for (const candidate of candidates) {
    const name = names[candidate.code]
    const label = !name || kept.has(candidate.code) ? undefined : fitRoom(candidate, name, space)
    if (!label || !contains(bounds, label.boxPx)) continue
    const taken = [...(space.keepFree ?? []), ...placed.map(({ boxPx }) => boxPx)]
    if (!taken.some((box) => overlaps(box, label.boxPx))) placed.push(label)
  }
  return placed
}

/**
 * For each name the narrowest of the given map widths that shows it. A wider map gives every name more room around
 * its place, so what fits once fits from there on.
 */
export const labelsByWidth = (
  frame: Frame,
  names: Readonly<Record<EntityCode, string>>,
  widthsPx: readonly number[],
  measure: MeasureText = estimateWidth,
): WidthLabel[] => {
  const candidates = labelCandidates(frame)
  const shown = new Map<EntityCode, WidthLabel>()
  for (const widthPx of widthsPx.toSorted((a, b) => a - b)) {
    const tried = candidates.filter(({ fromWidthPx }) => fromWidthPx <= widthPx)
    const kept = new Map([...shown].map(([code, { lines }]) => [code, lines]))
    const keepFree = frame.id === 'wide' ? lensBoxes() : []
    const space = { frame, scale: widthPx / frame.widthPx, keepFree, measure }
    for (const { boxPx: _, ...label } of placeLabels(tried, names, space, kept)) {
      if (!shown.has(label.code)) shown.set(label.code, { ...label, fromWidthPx: widthPx })
    }
  }
  return [...shown.values()]
}
