import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { edgesOfPath } from './edges'
import { WIDE_FRAME } from './frames'
import type { WidthLabel } from './labels'
import { LENS_NAME_PX } from './labelSizes'
import type { LensShapes } from './lenses'
import { boxesAlong, labelSpace, placeBeside, placeInside, settingsOf } from './placeName'
import { boxOfName, setName } from './setName'

const CAPTION_DROP = 13

/** Width of the longest caption, in widths of its tile. */
const MOST_CAPTION = 1.3

export interface Lens extends LensShapes {
  readonly labels: readonly WidthLabel[]
}

type Names = Readonly<Record<EntityCode, string>>

/** Gives the size of a name on a map of a width, in frame px. */
const fontAt = (mapWidthPx: number): number => (LENS_NAME_PX * WIDE_FRAME.widthPx) / mapWidthPx

/** A caption is shown from the width at which it reaches no other. */
const captionsOf = (
  { box }: LensShapes,
  code: EntityCode,
  names: Names,
  widthsPx: readonly number[],
): WidthLabel[] => {
  const set = setName([names[code] ?? ''])
  const fromWidthPx = widthsPx.find((widthPx) => set.width * fontAt(widthPx) <= MOST_CAPTION * box.width)
  if (fromWidthPx === undefined) return []
  const { lines, tracking } = set
  const [x, y] = [box.x + box.width / 2, box.y + box.height + CAPTION_DROP]
  return [{ code, x, y, anchor: 'middle', lines, tracking, leader: null, fromWidthPx }]
}

/** A name is inside its shape, or at a line that crosses no other country, or at any line, or it is left out. */
const labelsIn = (
  { box, entities }: LensShapes,
  named: readonly EntityCode[],
  names: Names,
  widthsPx: readonly number[],
): WidthLabel[] => {
  const space = labelSpace({
    within: box,
    shapes: new Map(entities.map(({ code, path }) => [code, edgesOfPath(path)])),
    isReserved: () => true,
    rings: [],
    ringRadius: 0,
  })
  const labels: WidthLabel[] = []
  for (const fromWidthPx of widthsPx) {
    const fontPx = fontAt(fromWidthPx)
    for (const code of named.filter((each) => labels.every((label) => label.code !== each))) {
      const avoid = labels.flatMap(({ leader, ...label }): Box[] => [
        boxOfName(setName(label.lines), label, fontPx),
        ...(leader === null ? [] : boxesAlong(leader, fontPx / 2)),
      ])
      const settings = settingsOf(space, code, names[code] ?? '', { avoid })
      const beside = (line?: 'short') =>
        placeBeside(space, code, settings, { fontPx, avoid, ...(line && { line }) })
      const place = placeInside(settings, fontPx) ?? beside('short') ?? beside()
      if (place) labels.push({ code, ...place, fromWidthPx })
    }
  }
  return labels
}

/** Adds the names of a language to the lenses, for some widths of the map. */
export const withNames = (lenses: readonly LensShapes[], names: Names, widthsPx: readonly number[]): Lens[] =>
  lenses.map((lens) => {
    const [caption, ...others] = lens.shows
    const labels =
      caption !== undefined && others.length === 0
        ? captionsOf(lens, caption, names, widthsPx)
        : labelsIn(lens, lens.shows, names, widthsPx)
    return { ...lens, labels }
  })
