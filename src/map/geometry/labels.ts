import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import { type Box, overlaps, RING_RADIUS_PX, ringsOf } from './boxes'
import { edgesOfPath } from './edges'
import { type Frame, isWithin } from './frames'
import { furnitureOf, boxOfName, setName } from './setName'
import { CHOSEN_SHARE, LABEL_FONT_PX, LABEL_WIDTHS } from './labelSizes'
import { LENS_TILES } from './lensTiles'
import type { EntityOutline, Outlines } from './outlines'
import {
  boxesAlong,
  labelSpace,
  type LineKind,
  type NamePlace,
  placeBeside,
  placeInside,
  type Setting,
  settingsOf,
} from './placeName'
const TRACKING: Readonly<Record<EntityCode, number>> = {
  RUS: 0.12,
  KAZ: 0.08,
  TUR: 0.06,
  UKR: 0.06,
  FRA: 0.04,
  ESP: 0.04,
  DEU: 0.02,
  POL: 0.02,
  SWE: 0.02,
  FIN: 0.02,
  NOR: 0.02,
}

/** Least width of a wide map, in px, with space for lines to names beside countries that are not chosen. */
const SHORT_LINES_FROM_PX = 780

const LENSES_TO_PX = Math.max(...LABEL_WIDTHS)

const isInLens = (frame: Frame, code: EntityCode): boolean =>
  frame.id === 'wide' && LENS_TILES.some(({ shows }) => shows.includes(code))

/** A name, and the width of the map from which it is shown. */
export interface WidthLabel extends NamePlace {
  readonly code: EntityCode
  readonly fromWidthPx: number
}

/** The chosen country's name, and the widths of the map for which it is placed. */
export interface ChosenLabel extends NamePlace {
  readonly widthsPx: readonly number[]
}

export interface LabelledFrame {
  readonly frame: Frame
  readonly outlines: Pick<Outlines, 'entities'>
  /** Countries that another frame shows more of; they are named there. */
  readonly away?: ReadonlySet<EntityCode>
}

const spaceOf = memoise(({ entities }: LabelledFrame['outlines'], { widthPx, heightPx }: Frame) =>
  labelSpace({
    within: { x: 0, y: 0, width: widthPx, height: heightPx },
    shapes: new Map(entities.map(({ code, path }) => [code, edgesOfPath(path)])),
    isReserved: () => true,
    rings: ringsOf(entities),
    ringRadius: RING_RADIUS_PX,
  }),
)

/** A country that the frame only cuts off is named in its own frame. */
const isNamedIn = ({ frame, away }: LabelledFrame, { code, pointPx }: EntityOutline): boolean =>
  isWithin(frame, pointPx) && !away?.has(code)

export const boxOfLabel = (frame: Frame, label: WidthLabel, widthPx: number): Box =>
  boxOfName(setName(label.lines, label.tracking), label, fontAt(frame, widthPx))

const fontAt = ({ widthPx }: Frame, mapWidthPx: number, isChosen = false): number =>
  (LABEL_FONT_PX * (isChosen ? CHOSEN_SHARE : 1) * widthPx) / mapWidthPx

/** Names in their own shapes cover nothing that another name could, but a line could cross them. */
const coveredBy = (frame: Frame, label: WidthLabel, widthPx: number, isForLine = false): Box[] => {
  if (label.fromWidthPx > widthPx || (label.leader === null && !isForLine)) return []
  const line = label.leader === null ? [] : boxesAlong(label.leader, fontAt(frame, widthPx) / 2)
  return [boxOfLabel(frame, label, widthPx), ...line]
}

const lengthOf = (place: NamePlace | null): number => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = (place?.leader?.match(/[\d.]+/g) ?? []).map(Number)
  return Math.hypot(x1 - x0, y1 - y0)
}

/** Names of a part of a map. */
interface PartNames {
  /** Countries that get a name at the end of a line as long as it needs, where they get no other. */
  readonly wanted: ReadonlySet<EntityCode>
  /** What the part does not show, in frame px. */
  readonly outside: readonly Box[]
}

/** On a panel the buttons for a finger cover much of a country. */
const buttonsOn = (frame: Frame): Box[] =>
  frame.id === 'wide' || frame.id === 'area' ? [] : furnitureOf(frame, 1.2)

/** Gives each name the least width at which it fits its shape, or a short line beside it; others are left out. */
export const labelsByWidth = (
  labelled: LabelledFrame,
  names: Readonly<Record<EntityCode, string>>,
  widthsPx: readonly number[],
  part?: PartNames,
): WidthLabel[] => {
  const { frame, outlines } = labelled
  const shapes = spaceOf(outlines, frame)
  const buttons = buttonsOn(frame)
  const waiting = new Map(
    outlines.entities.flatMap((entity) => {
      const name = names[entity.code]
      const isNamed = name !== undefined && isNamedIn(labelled, entity)
      return isNamed
        ? [
            [
              entity.code,
              settingsOf(shapes, entity.code, name, { tracking: TRACKING[entity.code], avoid: buttons }),
            ] as const,
          ]
        : []
    }),
  )
  const labels: WidthLabel[] = []
  for (const widthPx of widthsPx) {
    const fontPx = fontAt(frame, widthPx)
    const furniture = furnitureOf(frame, frame.widthPx / widthPx)
    const lineOfPart = frame.id === 'wide' || frame.id === 'area' ? 'clear' : 'near'
    // On a panel a line at a small width would take the place of a name inside its shape at a larger one.
    const hasLines = frame.id === 'wide' ? widthPx >= SHORT_LINES_FROM_PX : widthPx === widthsPx.at(-1)
    const place = (code: EntityCode, found: NamePlace | null) => {
      if (!found) return
      labels.push({ code, ...found, fromWidthPx: widthPx })
      waiting.delete(code)
    }
    for (const [code, settings] of waiting) place(code, placeInside(settings, fontPx))
    const byLine = (code: EntityCode, settings: readonly Setting[], line: LineKind) => {
      const covered = labels.flatMap((label) => coveredBy(frame, label, widthPx, line !== 'short'))
      const avoid = [...furniture, ...(part?.outside ?? []), ...covered]
      return placeBeside(shapes, code, settings, { fontPx, avoid, line })
    }
    for (const [code, settings] of hasLines ? waiting : [])
      if (widthPx > LENSES_TO_PX || !isInLens(frame, code)) place(code, byLine(code, settings, 'short'))
    // The shortest lines first, since a later one may cross none. On a panel longer ones would cover what they name.
    const wanted = [...waiting]
      .filter(([code]) => part?.wanted.has(code))
      .map(([code, settings]) => ({ code, settings, lengthPx: lengthOf(byLine(code, settings, lineOfPart)) }))
    for (const { code, settings } of wanted.toSorted((a, b) => a.lengthPx - b.lengthPx))
      place(code, byLine(code, settings, lineOfPart))
  }
  return labels
}

/** How much longer the line to a chosen name may be, so that no other name is left out for it. */
const MOST_DETOUR = 2

interface NamesWithChosen {
  readonly chosen: readonly ChosenLabel[]
  readonly labels: readonly WidthLabel[]
}

/** Places the chosen country's name for some widths of the map, inside its shape if it fits, else beside it. */
export const namesWithChosen = (
  labelled: LabelledFrame & { readonly labels: readonly WidthLabel[] },
  code: EntityCode,
  name: string,
  widthsPx: readonly number[],
): NamesWithChosen => {
  const { frame, outlines } = labelled
  const shapes = spaceOf(outlines, frame)
  let labels = labelled.labels.filter((label) => label.code !== code)
  const outline = outlines.entities.find((entity) => entity.code === code)
  if (!outline || !isNamedIn(labelled, outline)) return { chosen: [], labels }
  const settings = settingsOf(shapes, code, name, { isBold: true, avoid: buttonsOn(frame) })
  const chosen: ChosenLabel[] = []
  for (const [index, widthPx] of widthsPx.entries()) {
    const fontPx = fontAt(frame, widthPx, true)
    const inside = placeInside(settings, fontPx)
    if (inside) {
      chosen.push({ ...inside, widthsPx: widthsPx.slice(index) })
      break
    }
    const furniture = furnitureOf(frame, frame.widthPx / widthPx)
    const avoid = [...furniture, ...labels.flatMap((label) => coveredBy(frame, label, widthPx))]
    const clear = placeBeside(shapes, code, settings, { fontPx, avoid })
    const near = placeBeside(shapes, code, settings, { fontPx, avoid: furniture })
    const isFar = clear !== null && lengthOf(clear) > MOST_DETOUR * lengthOf(near)
    const place = isFar ? near : (clear ?? near)
    if (!place) continue
    chosen.push({ ...place, widthsPx: [widthPx] })
    const box = boxOfName(setName(place.lines, 0, true), place, fontPx)
    if (place === near)
      labels = labels.filter(
        (label) => !coveredBy(frame, label, widthPx).some((other) => overlaps(other, box)),
      )
  }
  return { chosen, labels }
}
