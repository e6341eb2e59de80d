import { extentOf, edgesOfPath } from './edges'
import { WIDE_FRAME } from './frames'
import type { LensShapes } from './lenses'
import { BALKANS_FROM_PX } from './lensTiles'
import { type MapNames, namesOverWidths, type RestName } from './namesOnMap'
import { CAPTION_PX, type PlacedName, sizeOfSetting } from './setName'
import { middleOf } from './container'

/** Width of the longest caption, in widths of its tile. */
const MOST_CAPTION = 1.3

export interface Lens extends LensShapes {
  readonly names: readonly RestName[]
}

interface Caption {
  readonly code: string
  readonly name: string
  /** The width from which the map itself names the state. */
  readonly namedFromPx: number
}

/** The name of a single state is below its tile, where it reaches no other, until the map itself names the state. */
const captionOf = (
  { box }: LensShapes,
  { code, name, namedFromPx }: Caption,
  widthsPx: readonly number[],
): readonly RestName[] => {
  const setting = { code, lines: [name], sizePx: CAPTION_PX, isCode: false }
  const fromPx = widthsPx.find(
    (widthPx) => sizeOfSetting(setting, WIDE_FRAME.widthPx / widthPx)[0] <= MOST_CAPTION * box.width,
  )
  if (fromPx === undefined || fromPx >= namedFromPx) return []
  const toPx = Number.isFinite(namedFromPx) ? { toPx: namedFromPx } : {}
  return [
    { ...setting, at: [box.x + box.width / 2, box.y + box.height], side: [0, 1], gapPx: 4, fromPx, ...toPx },
  ]
}

/** Adds the names of a language to insets, by the rule of the map, whose own names are `onMap`, for some widths. */
export const withNames = (
  lenses: readonly LensShapes[],
  { countries }: Pick<MapNames, 'countries'>,
  widthsPx: readonly number[],
  onMap: readonly (PlacedName | RestName)[],
): Lens[] =>
  lenses.map((lens) => {
    const [code = '', ...others] = lens.shows
    if (others.length === 0) {
      const named = onMap.filter((name) => name.code === code && !name.isCode)
      const namedFromPx = Math.min(...named.map((name) => ('fromPx' in name ? name.fromPx : 0)))
      const names = captionOf(lens, { code, name: countries[code]?.name ?? '', namedFromPx }, widthsPx)
      return { ...lens, names }
    }
    const entities = lens.entities.map((entity) => ({
      ...entity,
      areaPx: Infinity,
      pointPx: middleOf(extentOf(edgesOfPath(entity.path))),
    }))
    const part = { frame: WIDE_FRAME, shapes: { entities, context: lens.context }, shown: lens.box }
    const wide = widthsPx.filter((widthPx) => widthPx >= BALKANS_FROM_PX)
    return { ...lens, names: namesOverWidths(part, { names: { countries } }, wide, () => []).countries }
  })
