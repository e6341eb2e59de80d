import type { EntityCode } from '../../domain/entity'
import type { Box } from './boxes'
import { edgesOfPath } from './edges'
import { boxOfName, setName } from './setName'
import { LENS_NAME_PX } from './labelSizes'
import type { LensShapes } from './lenses'
import { LENS_TILES } from './lensTiles'
import { boxesAlong, labelSpace, type NamePlace, placeBeside, placeInside, settingsOf } from './placeName'
const CAPTION_DROP = 13

export interface LensLabel extends NamePlace {
  readonly code: EntityCode
}

export interface Lens extends LensShapes {
  readonly labels: readonly LensLabel[]
}

type Names = Readonly<Record<EntityCode, string>>

const captionOf = ({ box }: LensShapes, code: EntityCode, names: Names): LensLabel => ({
  code,
  x: box.x + box.width / 2,
  y: box.y + box.height + CAPTION_DROP,
  anchor: 'middle',
  lines: [names[code] ?? ''],
  tracking: 0,
  leader: null,
})

/** A name stands in its shape, else at a line that crosses no other country, else at any line, else it is left out. */
const labelsIn = ({ box, entities }: LensShapes, named: readonly EntityCode[], names: Names): LensLabel[] => {
  const space = labelSpace({
    within: box,
    shapes: new Map(entities.map(({ code, path }) => [code, edgesOfPath(path)])),
    isReserved: () => true,
    rings: [],
    ringRadius: 0,
  })
  const avoid: Box[] = []
  return named.flatMap((code) => {
    const settings = settingsOf(space, code, names[code] ?? '', {})
    const beside = (isShort: boolean) =>
      placeBeside(space, code, settings, {
        fontPx: LENS_NAME_PX,
        avoid,
        ...(isShort && { line: 'short' as const }),
      })
    const place = placeInside(settings, LENS_NAME_PX) ?? beside(true) ?? beside(false)
    if (!place) return []
    if (place.leader !== null)
      avoid.push(
        boxOfName(setName(place.lines), place, LENS_NAME_PX),
        ...boxesAlong(place.leader, LENS_NAME_PX / 2),
      )
    return [{ code, ...place }]
  })
}

/** Adds the names of a language to the lenses. */
export const withNames = (lenses: readonly LensShapes[], names: Names): Lens[] =>
  lenses.map((lens) => {
    const { caption, named = [] } = LENS_TILES.find(({ id }) => id === lens.id) ?? {}
    return { ...lens, labels: caption ? [captionOf(lens, caption, names)] : labelsIn(lens, named, names) }
  })
