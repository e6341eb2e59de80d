import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import { type Box, containerOf, boxOfView, type Container } from './boxes'
import { type Ring, ringsOf } from './hit'
import {
  BALKANS,
  BALKANS_FROM_PX,
  type Frame,
  NAME_WIDTHS,
  nameWidthsOf,
  WHOLE_VIEW,
  WIDE_FRAME,
  type View,
} from './frames'
import { nameGrid, type NameGrid } from './nameGrid'
import type { EntityOutline } from './outlines'
import { readPath } from './path'
import { placeNames } from './placeNames'
import { projectionOf } from './projection'
import { CODE_SIZES, NAME_SIZES, type NamesOf, type PlacedName } from './setName'

/** Buttons at the upper right of a map, in px of the page, with the space around them. */
const BUTTONS = { width: 50, height: 84 }
/** The same on a panel, where they have the size of a finger. */
const PANEL_BUTTONS = { width: 56, height: 98 }
/** The same once it is zoomed: the way back to the whole map below them, and arrows at the lower right. */
const ZOOMED_BUTTONS = { width: 112, height: 132 }
const PAN_BUTTONS = { width: 112, height: 82 }

/** The west of Ireland, in px of the wide frame, and how far from it the panel of the Balkans ends, in px of the page. */
const IRELAND = { west: 112, free: 12 }

/** Whether a map of the page has the panel of the Balkans beside it. */
const hasBalkansPanel = (frame: Frame, unitPx: number): boolean =>
  frame.id === 'wide' && frame.widthPx / unitPx >= BALKANS_FROM_PX

/** What that panel may cover: the Atlantic between Iceland and Portugal. */
const underPanel = ({ frame, unitPx }: Container, { scale }: View): readonly Box[] => {
  const { west } = WIDE_FRAME.bleedPx
  const width = west + IRELAND.west - IRELAND.free * unitPx
  return hasBalkansPanel(frame, unitPx) && scale === 1 ? [{ x: -west, y: 40, width, height: 410 }] : []
}

/** Gives the boxes of a view that no name may cover, in frame px: buttons, a panel. */
export const obstaclesOf = (
  container: Container,
  view: View,
  isZoomed = view.scale !== 1,
  panel = underPanel(container, view),
): readonly Box[] => {
  const { frame } = container
  const unitPx = container.unitPx / view.scale
  const shown = boxOfView(container, view)
  const [right, bottom] = [shown.x + shown.width, shown.y + shown.height]
  const atRight = (size: { readonly width: number; readonly height: number }, isBelow: boolean): Box => {
    const [width, height] = [size.width * unitPx, size.height * unitPx]
    return { x: right - width, y: isBelow ? bottom - height : shown.y, width, height }
  }
  if (frame.id === 'balkans-panel') return []
  const isPanel = frame.id.endsWith('panel')
  return [
    ...(isZoomed
      ? [atRight(ZOOMED_BUTTONS, false), atRight(PAN_BUTTONS, true)]
      : [atRight(isPanel ? PANEL_BUTTONS : BUTTONS, false)]),
    ...panel,
  ]
}

/** Longitude and latitude of open water, and the lines of the name. */
const SEAS = {
  atlantic: [-10.2, 46.5, 2],
  north: [2.3, 57.3, 2],
  mediterranean: [18, 35, 1],
  black: [34.6, 43.35, 1],
  caspian: [51.75, 38.65, 2],
} as const
type SeaId = keyof typeof SEAS

/** The middle of each sea in a frame, in its px, and the lines of its name. */
const seasOf = memoise((names: Readonly<Record<SeaId, string>>, frame: Frame) => {
  const projection = projectionOf(frame)
  return (Object.keys(SEAS) as SeaId[]).map((id) => {
    const [lon, lat, count] = SEAS[id]
    const [x = NaN, y = NaN] = projection([lon, lat]) ?? []
    return { id, point: [x, y] as const, lines: count === 2 ? names[id].split(' ') : [names[id]] }
  })
})

/** The names on the maps of a language: the name of a country, its two letters where that has no room, and of a sea. */
export interface MapNames {
  readonly countries: Readonly<
    Record<EntityCode, { readonly name: string; readonly letters?: string | undefined }>
  >
  /** Absent where seas get no names. */
  readonly seas?: Readonly<Record<SeaId, string>> | undefined
}

/** Shapes on which names are placed, in frame px. */
export interface NameShapes {
  readonly entities: readonly Pick<EntityOutline, 'code' | 'path' | 'pointPx' | 'areaPx'>[]
  /** The land outside the study. */
  readonly context: string
}

/** A name of the whole map, and the widths of the map between which it has this place. */
export interface RestName extends PlacedName {
  readonly fromPx: number
  /** The width from which another place, or a name for its letters, is better. */
  readonly toPx?: number
}

const ringsIn = memoise(({ entities, context }: NameShapes) => ({
  countries: entities.map(({ path }) => readPath(path)),
  land: readPath(context),
}))

/** A part of a map as it is drawn. */
interface NamedPart {
  readonly frame: Frame
  readonly shapes: NameShapes
  /** The visible part, in frame px: more than the frame in a window of another shape. */
  readonly shown: Box
  /** Frame px per screen px. */
  readonly unitPx: number
  /** The areas that no name may cover, in frame px: buttons, a panel. */
  readonly taken: readonly Box[]
  /** How many times the part is enlarged, by which the rings of small states are smaller. */
  readonly zoom?: number
}

interface Named {
  readonly names: MapNames
  readonly isShown?: (code: EntityCode) => boolean
  /** Countries without a name here: another frame or a caption has it. */
  readonly away?: ReadonlySet<EntityCode> | undefined
  /** The ends and labels of routes, in frame px, which no name may cover. */
  readonly ends?: readonly Box[]
  readonly kept?: NamesOf<PlacedName>
  /** How many times larger the map may become with the same places; 1 where not given. */
  readonly growth?: number
}

const gridsOf = memoise((_shapes: NameShapes) => new Map<string, NameGrid>())

/** The build asks for all widths in each language, a page for the same part again when a filter returns. */
const MOST_GRIDS = NAME_WIDTHS.wide.length

const gridOf = ({ shapes, shown, unitPx, taken, zoom = 1 }: NamedPart): NameGrid => {
  const known = gridsOf(shapes)
  const key = JSON.stringify([shown, taken, unitPx, zoom])
  let grid = known.get(key)
  if (!grid) {
    const { countries, land } = ringsIn(shapes)
    const discs = new Map<EntityCode, Ring>(
      ringsOf(shapes.entities).map((ring) => [ring.code, { ...ring, radius: ring.radius / zoom }]),
    )
    const owners = shapes.entities.map(({ code }, index) => ({
      rings: countries[index] ?? [],
      disc: discs.get(code),
    }))
    grid = nameGrid({ countries: owners, land, taken }, shown, unitPx)
    if (known.size === MOST_GRIDS) known.clear()
    known.set(key, grid)
  }
  return grid
}

/** Places the names of a part of a map as it is drawn: the one way for pages, zoom, insets, pictures and embeds. */
export const namesOnPart = (
  part: NamedPart,
  { names, isShown, away, ends, kept, growth }: Named,
): NamesOf<PlacedName> => {
  const { frame, shapes, shown, unitPx, zoom = 1 } = part
  const isSeen = ([x, y]: readonly [number, number]) =>
    x >= shown.x && y >= shown.y && x <= shown.x + shown.width && y <= shown.y + shown.height
  const size = frame.id === 'balkans-panel' ? 'balkans' : frame.id.endsWith('panel') ? 'phone' : 'wide'
  const hasPanel = zoom === 1 && hasBalkansPanel(frame, unitPx)
  return placeNames({
    grid: gridOf(part),
    unitPx,
    ends,
    countries: shapes.entities.map(({ code, pointPx }) => {
      const label = names.countries[code]
      return label && isSeen(pointPx) && !away?.has(code)
        ? {
            code,
            name: label.name,
            letters: hasPanel && BALKANS.has(code) ? undefined : label.letters,
            point: pointPx,
            isShown: isShown?.(code) ?? true,
          }
        : null
    }),
    seas: names.seas && seasOf(names.seas, frame),
    sizesPx: NAME_SIZES[size],
    codeSizesPx:
      CODE_SIZES[size === 'phone' ? 'whole' : size === 'wide' ? (isShown ? 'filtered' : 'whole') : size],
    kept,
    growth,
  })
}

/** How much larger than the last width a map may be. */
const LAST_GROWTH = 1.5

type Periods = Map<PlacedName, { readonly fromPx: number; toPx?: number }>

/** Ends the periods of names that have another place from a width, and begins those of new places. */
const nextPeriods = (periods: Periods, placed: readonly PlacedName[], widthPx: number): void => {
  for (const [name, period] of periods) if (!placed.includes(name)) period.toPx ??= widthPx
  for (const name of placed) if (!periods.has(name)) periods.set(name, { fromPx: widthPx })
}

/** Places the names of a whole frame for all widths that a page may give it; on a wider map a name stays where it is while it is right. */
export const namesAtRest = (
  { frame, shapes }: Pick<NamedPart, 'frame' | 'shapes'>,
  named: Named,
): NamesOf<RestName> => {
  const { widthPx: width, heightPx: height } = frame
  const [countries, seas]: [Periods, Periods] = [new Map(), new Map()]
  let kept: NamesOf<PlacedName> | undefined
  const widths = nameWidthsOf(frame)
  for (const [index, widthPx] of widths.entries()) {
    const unitPx = width / widthPx
    const taken = obstaclesOf(containerOf(frame, { width: widthPx, height: height / unitPx }), WHOLE_VIEW)
    const growth = (widths[index + 1] ?? widthPx * LAST_GROWTH) / widthPx
    kept = namesOnPart(
      { frame, shapes, shown: { x: 0, y: 0, width, height }, unitPx, taken },
      { ...named, growth, ...(kept && { kept }) },
    )
    nextPeriods(countries, kept.countries, widthPx)
    nextPeriods(seas, kept.seas, widthPx)
  }
  const written = (periods: Periods) =>
    [...periods].map(([name, period]): RestName => ({ ...name, ...period }))
  return { countries: written(countries), seas: written(seas) }
}

/** The names of the whole map that show at a width of it. */
export const namesAt = ({ countries, seas }: NamesOf<RestName>, widthPx: number): NamesOf<RestName> => {
  const isThere = ({ fromPx, toPx = Infinity }: RestName) => fromPx <= widthPx && widthPx < toPx
  return { countries: countries.filter(isThere), seas: seas.filter(isThere) }
}
