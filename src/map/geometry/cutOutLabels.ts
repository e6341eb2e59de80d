import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { edgesOf } from './edges'
import type { PathLine } from './path'
import { boxesAlong, labelSpace, type NamePlace, placeBeside, placeInside, settingsOf } from './placeName'
import { boxOfName, setName } from './setName'

/** Size of a name in a cut-out, in its px, where the map is as wide as a phone or a column of text. */
export const CUT_OUT_NAME_PX = 27

export interface CutOutLabel extends NamePlace {
  readonly code: EntityCode
  readonly isFocus: boolean
}

export interface Nameable {
  readonly code: EntityCode
  readonly name: string
  readonly lines: readonly PathLine[]
  readonly isFocus: boolean
  readonly isStudied: boolean
}

/** Space for names, in px of the map. */
interface LabelRoom {
  readonly room: Box
  readonly namePx: number
  readonly rings: readonly { readonly code: EntityCode; readonly x: number; readonly y: number }[]
  readonly ringRadius: number
  /** Whether the countries of the focus have names; a single one is named by what is around the map. */
  readonly namesFocus: boolean
}

/** Places names in the order given; only those of the focus get a place beside their shapes, at the end of a line. */
export const cutOutLabels = (nameables: readonly Nameable[], space: LabelRoom): CutOutLabel[] => {
  const { room, namePx, namesFocus, ...rest } = space
  const studied = new Set(nameables.filter(({ isStudied }) => isStudied).map(({ code }) => code))
  const free = labelSpace({
    ...rest,
    within: room,
    shapes: new Map(nameables.map(({ code, lines }) => [code, edgesOf(lines.map(({ points }) => points))])),
    isReserved: (code) => studied.has(code),
  })
  const labels: CutOutLabel[] = []
  // Names in their own shapes never meet, so only names beside their countries are listed.
  const avoid: Box[] = []
  for (const { code, name, isFocus } of nameables) {
    if (isFocus && !namesFocus) continue
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
