import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { edgesOf } from './edges'
import type { PathLine } from './path'
import { labelSpace, type NamePlace, placeInside, settingsOf } from './placeName'

/** Size of a name in a cut-out, in its px, where the map is as wide as a phone or a column of text. */
export const CUT_OUT_NAME_PX = 27

export interface CutOutLabel extends NamePlace {
  readonly code: EntityCode
}

export interface Nameable {
  readonly code: EntityCode
  readonly name: string
  readonly lines: readonly PathLine[]
  /** Whether the map is of this country, which is named by what is around the map. */
  readonly isFocus: boolean
}

/** Space for names, in px of the map. */
interface LabelRoom {
  readonly room: Box
  readonly namePx: number
}

/** Places the names of the countries around inside their shapes, in the order given. */
export const cutOutLabels = (nameables: readonly Nameable[], { room, namePx }: LabelRoom): CutOutLabel[] => {
  const free = labelSpace({
    within: room,
    shapes: new Map(nameables.map(({ code, lines }) => [code, edgesOf(lines.map(({ points }) => points))])),
    isReserved: () => true,
    rings: [],
    ringRadius: 0,
  })
  return nameables.flatMap(({ code, name, isFocus }) => {
    const place = isFocus ? null : placeInside(settingsOf(free, code, name, {}), namePx)
    return place ? [{ ...place, code, x: Math.round(place.x), y: Math.round(place.y) }] : []
  })
}
