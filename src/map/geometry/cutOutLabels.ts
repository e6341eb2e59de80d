import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { edgesOf } from './edges'
import type { PathLine } from './path'
import { boxesAlong, labelSpace, type NamePlace, placeBeside, placeInside, settingsOf } from './placeName'
import { boxOfName, setName } from './setName'

/** Size of a name in a cut-out, in its px, where the map is drawn about as wide as a column of text. */
export const CUT_OUT_NAME_PX = 24

/** A name with its place. */
export interface CutOutLabel extends NamePlace {
  readonly code: EntityCode
  /** The name of a country that the map is about. */
  readonly isFocus: boolean
}

/** A country that may be named. */
export interface Nameable {
  readonly code: EntityCode
  readonly name: string
  /** What is drawn of it, on a grid of whole px. */
  readonly lines: readonly PathLine[]
  readonly isFocus: boolean
  /** Whether it is one of the study, on which no other name stands. */
  readonly isStudied: boolean
}

/** Where names may stand, how large they are, and what is drawn besides, in px of the map. */
export interface LabelRoom {
  readonly room: Box
  readonly namePx: number
  /** Rings around countries too small to see. */
  readonly rings: readonly { readonly code: EntityCode; readonly x: number; readonly y: number }[]
  readonly ringRadius: number
}

/**
 * Names in the order given, each in its own shape. The countries that the map is about come first; where their land has
 * no room, their names stand at the end of a line, over ground of none of the study. Others are left out there.
 */
export const cutOutLabels = (nameables: readonly Nameable[], space: LabelRoom): CutOutLabel[] => {
  const { room, namePx, ...rest } = space
  const studied = new Set(nameables.filter(({ isStudied }) => isStudied).map(({ code }) => code))
  const free = labelSpace({
    ...rest,
    within: room,
    shapes: new Map(nameables.map(({ code, lines }) => [code, edgesOf(lines.map(({ points }) => points))])),
    isReserved: (code) => studied.has(code),
  })
  const labels: CutOutLabel[] = []
  // What names beside their countries cover: in a shape of its own no name meets another.
  const avoid: Box[] = []
  for (const { code, name, isFocus } of nameables) {
    const settings = settingsOf(free, code, name, { isBold: isFocus, avoid })
    const inside = placeInside(settings, namePx)
    const place = inside ?? (isFocus ? placeBeside(free, code, settings, { fontPx: namePx, avoid }) : null)
    if (!place) continue
    labels.push({ ...place, code, isFocus, x: Math.round(place.x), y: Math.round(place.y) })
    if (place.leader !== null)
      avoid.push(
        boxOfName(setName(place.lines, 0, isFocus), place, namePx),
        ...boxesAlong(place.leader, namePx / 2),
      )
  }
  return labels
}
