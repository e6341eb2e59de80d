import type { MapGeometry } from '../../map/markup/geometry'
import type { Topology } from 'topojson-specification'
import type { Box } from '../../map/geometry/boxes'
import { element } from '../../map/markup/element'
import type { Paint } from '../../map/markup/shapes'
import { mapLayer } from '../pictures/mapLayer'
import { partGeometry, type Scene, type SceneInput, sceneOf } from '../pictures/scene'
import { boxOfShape, frameOfBox, wantedBox } from './figureFrame'
import { type FigureKey, figureKey } from './figureKey'
import { beside, gap, type Part, type Place, stack } from './parts'

interface MapBodyLook {
  readonly paint: Paint
  readonly hasLabels: boolean
  readonly hasKey: boolean
  /** Size of the key's text in px. */
  readonly size: number
}

const GAP = 16
/** The most that a key beside the map takes, as shares of the figure. */
const SIDE_SHARES = [0.22, 0.27, 0.32, 0.38]
const COLUMNS = [1, 2, 3]
/** The least width of a column, in sizes of its text. */
const LEAST_COLUMN = 14
/** Sizes of the key's text, of which the largest that leaves a large map is taken. */
const KEY_SHARES = [1, 0.9, 0.8, 0.72]
/** The least map that can be read, in square px. */
const LEAST_AREA = 16_000

/** The share of its place that a map should have. */
const LARGE = 0.5
/** The widest and the highest shape of a map whose height is free. */
const [WIDEST, HIGHEST] = [1.9, 0.95]

interface Arrangement {
  readonly mapWidth: number
  readonly mapHeight: number
  readonly key: FigureKey | null
  readonly isBeside: boolean
}

const areaOf = ({ mapWidth, mapHeight }: Pick<Arrangement, 'mapWidth' | 'mapHeight'>): number =>
  mapWidth * mapHeight

/** The largest map in a place, which it may not fill, because land ends somewhere. */
const largestMap = (wanted: Box, { width, height }: Place): Pick<Arrangement, 'mapWidth' | 'mapHeight'> => {
  if (width <= 0 || (height !== null && height <= 0)) return { mapWidth: 0, mapHeight: 0 }
  const natural = Math.min(WIDEST, Math.max(HIGHEST, wanted.width / wanted.height))
  const box = boxOfShape(wanted, height === null ? natural : width / height)
  const share = Math.min(width / box.width, height === null ? Infinity : height / box.height)
  return { mapWidth: box.width * share, mapHeight: box.height * share }
}

const arrangements = (
  scene: Scene,
  wanted: Box,
  { paint, size }: Pick<MapBodyLook, 'paint' | 'size'>,
  { width, height }: Place,
): Arrangement[] => {
  const atSide = (share: number): Arrangement => {
    const key = figureKey(scene, paint, { width: width * share, columns: 1, size })
    const fits = height === null || key.height <= height
    const map = largestMap(wanted, { width: fits ? width - key.width - GAP : 0, height })
    return { ...map, key, isBeside: true }
  }
  const below = (columns: number): Arrangement => {
    const key = figureKey(scene, paint, { width, columns, size })
    const map = largestMap(wanted, { width, height: height === null ? null : height - key.height - GAP })
    return { ...map, key, isBeside: false }
  }
  return [
    ...(height === null ? [] : SIDE_SHARES.map(atSide)),
    ...COLUMNS.filter((columns) => columns === 1 || width / columns > LEAST_COLUMN * size).map(below),
  ]
}

/** The arrangement with the largest map; where the height is free that is the one with the lowest key. */
const bestOf = (all: readonly Arrangement[], { height }: Place): Arrangement | null => {
  const [best] =
    height === null
      ? all.toSorted((a, b) => (a.key?.height ?? 0) - (b.key?.height ?? 0))
      : all.toSorted((a, b) => areaOf(b) - areaOf(a))
  return best && areaOf(best) >= LEAST_AREA ? best : null
}

const arranged = (scene: Scene, wanted: Box, look: MapBodyLook, place: Place): Arrangement | null => {
  if (!look.hasKey) return bestOf([{ ...largestMap(wanted, place), key: null, isBeside: false }], place)
  const most = areaOf(largestMap(wanted, place))
  const tried = KEY_SHARES.map((share) =>
    arrangements(scene, wanted, { paint: look.paint, size: look.size * share }, place),
  )
  const large = tried.find((some) => some.some((one) => areaOf(one) >= LARGE * most))
  return bestOf(large ?? tried.flat(), place)
}

/** Draws map and key so that the map is as large as the place allows; null where it would be too small to read. */
export const mapBody = (input: SceneInput, scene: Scene, look: MapBodyLook, place: Place): Part | null => {
  const wanted = wantedBox(input.topology, input.dataset, input.filters)
  const best = arranged(scene, wanted, look, place)
  if (!best) return null
  const { mapWidth, mapHeight, key, isBeside } = best
  const box = boxOfShape(wanted, mapWidth / mapHeight)
  const drawn = sceneOf(input, geometryOf(input, box, mapWidth))
  const map: Part = {
    height: mapHeight,
    draw: (x, top) =>
      element(
        'g',
        { transform: `translate(${x},${top})` },
        mapLayer(drawn, { paint: look.paint, hasNames: look.hasLabels }),
      ),
  }
  if (!key) return map
  return isBeside
    ? beside([
        [0, map],
        [mapWidth + GAP, key],
      ])
    : stack([map, gap(GAP - 4), key])
}

/** Geometries that were drawn, since names take long to place and most settings leave them where they are. */
const geometries = new WeakMap<Topology, Map<string, MapGeometry>>()

const geometryOf = (input: SceneInput, box: Box, widthPx: number): MapGeometry => {
  const { topology, dataset, filters, texts } = input
  const { regions, groups } = filters
  const known = geometries.get(topology) ?? new Map<string, MapGeometry>()
  geometries.set(topology, known)
  const key = JSON.stringify([texts.locale, box, widthPx, regions, groups])
  const geometry = known.get(key) ?? partGeometry(topology, dataset, filters, frameOfBox(box, widthPx))
  known.set(key, geometry)
  return geometry
}
