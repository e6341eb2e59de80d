import type { Topology } from 'topojson-specification'
import { type Box, grown, boxOfView, containerOf, middleOf } from '../map/geometry/boxes'
import { element } from '../map/markup/element'
import { mapNames } from '../map/markup/mapNames'
import type { EntityCode } from '../domain/entity'
import type { MapNames } from '../map/geometry/namesOnMap'
import type { PlacedName } from '../map/geometry/setName'
import { type Frame, NO_BLEED, WIDE_FRAME, WHOLE_VIEW } from '../map/geometry/frames'
import { outlinesIn } from '../map/geometry/outlines'
import { boxOfShapes } from '../map/geometry/fit'
import { type MapState, shapesInView, viewOf } from '../map/geometry/viewOf'
import { partShapes, type Scene, type SceneInput, sceneOf, mapLayer, type Shapes } from './scene'
import { figureKey } from './figureKey'
import { beside, leadStyle, type Look, type Part, type Place, stack, textPart } from './parts'

const WHOLE: Box = { x: 0, y: 0, width: WIDE_FRAME.widthPx, height: WIDE_FRAME.heightPx }

/** The part of the wide frame, and as much at each side, for which there is land. */
const LAND = grown(WHOLE, WIDE_FRAME.bleedPx.east, WIDE_FRAME.bleedPx.y)

/** Free space around countries, as a share of their extent. */
const MARGIN = 0.05

/** The least that a figure shows, in px of the wide frame: an area, the countries of the filters, or the whole map. */
const wantedBox = (topology: Topology, state: MapState): Box => {
  const { entities } = outlinesIn(topology, WIDE_FRAME)
  const container = containerOf(WIDE_FRAME)
  const view = viewOf(container, state, entities)
  if (!view || view.scale === 1) return WHOLE
  if (state.filters.area !== null) {
    const box = boxOfView(container, view)
    const [x, y] = middleOf(box)
    const side = Math.min(box.width, box.height)
    return { x: x - side / 2, y: y - side / 2, width: side, height: side }
  }
  const box = boxOfShapes(WIDE_FRAME, shapesInView(WIDE_FRAME, state, entities) ?? [])
  return box ? grown(box, box.width * MARGIN, box.height * MARGIN) : WHOLE
}

/** The narrowest and the widest shape, width by height, in which there is land around a box. */
const shapesOf = ({ width, height }: Box): readonly [narrowest: number, widest: number] => [
  width / LAND.height,
  LAND.width / height,
]

/** The part of the map that a figure shows at a size, as a frame of its own. */
const figurePart = (
  topology: Topology,
  state: MapState,
  size: { readonly width: number; readonly height: number },
): Frame => {
  const container = containerOf(WIDE_FRAME, size)
  const { entities } = outlinesIn(topology, WIDE_FRAME)
  return frameOfBox(boxOfView(container, viewOf(container, state, entities) ?? WHOLE_VIEW), size.width)
}

/** The frame that draws a box of the wide frame at a width. */
const frameOfBox = (box: Box, widthPx: number): Frame => {
  const share = widthPx / box.width
  const [x, y] = WIDE_FRAME.translatePx
  return {
    ...WIDE_FRAME,
    id: 'area',
    widthPx,
    heightPx: box.height * share,
    scale: WIDE_FRAME.scale * share,
    translatePx: [(x - box.x) * share, (y - box.y) * share],
    bleedPx: NO_BLEED,
  }
}

const withoutShapes = (input: SceneInput): Shapes => ({
  frame: frameOfBox(wantedBox(input.topology, input), WIDE_FRAME.widthPx),
  outlines: { entities: [], context: '', graticule: '', coast: '', borders: '', disputed: '' },
})

/** A scene without shapes, which has all that texts, keys, charts and tables need. */
export const figureScene = (input: SceneInput): Scene => sceneOf(input, withoutShapes(input))

interface MapBodyLook extends Look {
  /** Whether the key is beside the map instead of below it. */
  readonly isBeside?: boolean
  /** The least height of the map in px; 0 for whatever is left. */
  readonly leastHeight?: number
}

const GAP = 14
const MOST_TRIES = 4
const COLUMNS = [3, 2, 1]
/** The least width of a column, in sizes of its text. */
const LEAST_COLUMN = 14
/** The most that a map beside its key takes of the width. */
const MOST_BESIDE = 0.68
/** Sizes of the words of a key beside the map. */
const BESIDE_SHARES = [1.35, 1.2, 1.1, 1]
/** The widest and the highest shape of a map whose height is free. */
const [WIDEST, HIGHEST] = [1.9, 1.2]

/** A map and where its key is; null where it would be lower than it may be. */
interface Arrangement {
  readonly width: number
  readonly height: number
  readonly key: Part
}

const below = (
  scene: Scene,
  wanted: Box,
  look: MapBodyLook,
  { width, height }: Place,
): Arrangement | null => {
  const { paint, size, leastHeight = 0 } = look
  const [key] = COLUMNS.filter((columns) => columns === 1 || width / columns > LEAST_COLUMN * size)
    .map((columns) => figureKey(scene, paint, { width, columns, size }))
    .sort((one, other) => one.height - other.height)
  if (!key) return null
  const [narrowest, widest] = shapesOf(wanted)
  const natural = Math.min(WIDEST, Math.max(HIGHEST, wanted.width / wanted.height))
  if (height === null) return { width, height: width / natural, key }
  const room = height - key.height - GAP
  // A map as wide as the figure has at least the height of its widest shape.
  const least = Math.max(width / widest, Math.min(leastHeight, (0.92 * width) / natural))
  if (leastHeight > 0 && room < least) return null
  const mapHeight = Math.max(0, Math.min(room, width / narrowest))
  return { width: Math.min(width, mapHeight * widest), height: mapHeight, key }
}

const besideKey = (scene: Scene, wanted: Box, look: MapBodyLook, place: Place): Arrangement | null => {
  const { paint, size, leastHeight = 0 } = look
  const height = place.height ?? place.width / 2
  const [narrowest, widest] = shapesOf(wanted)
  const width = Math.min(height * widest, place.width * MOST_BESIDE)
  const keyAt = (share: number) =>
    figureKey(scene, paint, { width: place.width - width - 2 * GAP, columns: 1, size: size * share })
  // A short key has room for larger words.
  const key = BESIDE_SHARES.map(keyAt).find((one) => one.height <= height * 0.9) ?? keyAt(1)
  if (leastHeight > 0 && (height < leastHeight || key.height > height)) return null
  return { width, height: Math.min(height, width / narrowest), key }
}

/** A map at its size, with its key and the names of the countries that have only letters on it. */
const drawnIn = (input: SceneInput, scene: Scene, look: MapBodyLook, place: Place) => {
  const arranged = (look.isBeside ? besideKey : below)(scene, wantedBox(input.topology, input), look, place)
  if (!arranged || arranged.height <= 0) return null
  const { width, height } = arranged
  const drawn = sceneOf(input, shapesAt(input, { width, height }))
  const { names } = drawn.named()
  const letters = lettersLine(names.countries, drawn.answer.shown, mapNames(input.dataset, input.texts))
  return { ...arranged, drawn, letters: textPart(letters, leadStyle(look.size * 0.88), width) }
}

/** Draws map and key, the map as large as the place allows; null where it would be lower than it may be. */
export const mapBody = (input: SceneInput, scene: Scene, look: MapBodyLook, place: Place): Part | null => {
  const { height: room } = place
  let body = drawnIn(input, scene, look, place)
  // A lower map names fewer countries, so the line below it may become longer once or twice.
  for (let taken = 0, tries = room === null ? MOST_TRIES : 0; body && tries < MOST_TRIES; tries++) {
    const needed = body.letters.height > 0 ? body.letters.height + GAP : 0
    if (needed <= taken) break
    taken = needed
    body = drawnIn(input, scene, look, { ...place, height: (room ?? 0) - taken })
  }
  if (!body) return null
  const { width, height, key, drawn, letters } = body
  const map: Part = {
    height,
    draw: (x, top) =>
      element('g', { transform: `translate(${x},${top})` }, mapLayer(drawn, { paint: look.paint })),
  }
  if (!look.isBeside) return stack([map, letters, key], GAP)
  return beside([
    [0, stack([map, letters], GAP)],
    [width + 2 * GAP, key],
  ])
}

/** Shapes that were drawn, since most settings leave them where they are. */
const known = new WeakMap<Topology, Map<string, ReturnType<typeof partShapes>>>()

const shapesAt = (input: SceneInput, size: { width: number; height: number }) => {
  const { topology } = input
  const frame = figurePart(topology, input, size)
  const all = known.get(topology) ?? new Map<string, ReturnType<typeof partShapes>>()
  known.set(topology, all)
  const key = JSON.stringify(frame)
  const shapes = all.get(key) ?? partShapes(topology, frame)
  all.set(key, shapes)
  return shapes
}

/**
 * Explains the letters on a filtered map: each shown country that is not named on it, with its two letters. Empty for a
 * map of all countries, whose list is beside it.
 */
const lettersLine = (
  placed: readonly PlacedName[],
  shown: ReadonlySet<EntityCode>,
  { countries }: Pick<MapNames, 'countries'>,
): string => {
  if (shown.size === Object.keys(countries).length) return ''
  const named = new Set(placed.filter(({ isCode }) => !isCode).map(({ code }) => code))
  return [...shown]
    .filter((code) => !named.has(code))
    .map((code) => `${countries[code]?.letters ?? ''} ${countries[code]?.name ?? ''}`.trim())
    .sort()
    .join(' · ')
}
