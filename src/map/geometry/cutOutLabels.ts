import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { edgesOf, extentOf } from './edges'
import { nameGrid } from './nameGrid'
import type { PathLine } from './path'
import { placeNames } from './placeNames'
import type { PlacedName } from './setName'
import { middleOf } from './view'

/** Size of a name in a cut-out, in its px, where the map is as wide as a phone or a column of text. */
export const CUT_OUT_NAME_PX = 27

/** Size of such a name on the screen, in px. */
const SCREEN_PX = 12

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

/** Places the names of the countries around by the rule of all maps. */
export const cutOutLabels = (
  nameables: readonly Nameable[],
  { room, namePx }: LabelRoom,
): readonly PlacedName[] => {
  const unitPx = namePx / SCREEN_PX
  const shapes = nameables.map((one) => ({ ...one, rings: one.lines.map(({ points }) => points) }))
  return placeNames({
    grid: nameGrid({ countries: shapes, land: [] }, room, unitPx),
    unitPx,
    countries: shapes.map(({ code, name, rings, isFocus }) =>
      isFocus ? null : { code, name, point: middleOf(extentOf(edgesOf(rings))), isShown: true },
    ),
    sizesPx: [SCREEN_PX],
    codeSizesPx: [],
  })
}
