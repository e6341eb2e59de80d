import type { Topology } from 'topojson-specification'
import { type Box, contains, containerOf } from '../map/geometry/boxes'
import { type Frame, WIDE_FRAME, WHOLE_VIEW } from '../map/geometry/frames'
import { type MapNames, namesAt, namesAtRest, namesOnPart, obstaclesOf } from '../map/geometry/namesOnMap'
import { outlinesIn, type EntityOutline } from '../map/geometry/outlines'
import { boxesOfRoutes, type RouteMap } from '../map/geometry/routeMap'
import { routesOnMap } from '../map/markup/routesOnMap'
import type { NamesOf, PlacedName } from '../map/geometry/setName'
import type { CorridorsFile } from '../data/contract'
import type { Dataset } from '../data/Dataset'
import { memoise } from '../domain/memoise'
import { type MapGeometry, mapLayers } from '../map/markup/mapLayers'
import { mapNames } from '../map/markup/mapNames'
import { type Marks, type Paint, shapes } from '../map/markup/shapes'
import { createMarks } from '../map/paint/marks'
import { type Answer, answerOf } from '../state/answer'
import { type Filters, areRoutesDrawn } from '../state/filters'
import { type Route, type RoutesShown, routesShown } from '../state/routes'
import { changedCountries } from '../state/clock'
import type { Texts } from '../text/i18n'
import { entityLabel } from '../text/sentences/words'
import { RING_AREA_PX, ringsOf } from '../map/geometry/hit'
import { element } from '../map/markup/element'
import { routes as routesMarkup } from '../map/markup/routes'
import type { Fill } from '../map/geometry/fills'
import { patterns } from '../map/markup/patterns'
import { paintWith } from '../map/markup/paintWith'
import { FAMILIES } from './parts'

export interface SceneInput {
  readonly dataset: Dataset
  readonly topology: Topology
  readonly texts: Texts
  readonly filters: Filters
  /** Null where routes are not shown or not loaded. */
  readonly corridors: CorridorsFile | null
}

/** All that a picture of the map draws. */
export interface Scene extends Omit<SceneInput, 'topology' | 'corridors'> {
  readonly answer: Answer
  readonly geometry: Shapes
  /** The geometry with its names, which a small map does without. */
  readonly named: () => MapGeometry
  readonly marks: Marks
  readonly nameOf: (code: string) => string
  readonly routes: {
    readonly drawn: RouteMap<Route>
    readonly shown: RoutesShown
    readonly file: CorridorsFile
  } | null
  readonly changed: ReadonlySet<string>
}

/** The parts of a scene that texts, keys, charts and tables are made from. */
export type Answered = Pick<Scene, 'dataset' | 'texts' | 'filters' | 'answer'>

/** The shapes of a picture, whose names follow from the answer. */
export type Shapes = Omit<MapGeometry, 'names'>

/** The names of the whole map in a language, at all its widths. */
const wholeNames = memoise((topology: Topology, names: MapNames) =>
  namesAtRest({ frame: WIDE_FRAME, shapes: outlinesIn(topology, WIDE_FRAME) }, { names }),
)

/** The shapes of a frame. */
export const partShapes = (topology: Topology, frame: Frame): Shapes => ({
  frame,
  outlines: outlinesIn(topology, frame),
})

/** The part of the wide frame that a frame shows, in px of that. */
const partOfWide = ({ widthPx, heightPx, scale, translatePx: [x, y] }: Frame): Box => {
  const share = scale / WIDE_FRAME.scale
  const [wideX, wideY] = WIDE_FRAME.translatePx
  return { x: wideX - x / share, y: wideY - y / share, width: widthPx / share, height: heightPx / share }
}

const WHOLE: Box = { x: 0, y: 0, width: WIDE_FRAME.widthPx - 1, height: WIDE_FRAME.heightPx - 1 }

/** Places the names of a picture as on a page of its size: those of the whole map, or for the part that is shown. */
const namesIn = (
  topology: Topology,
  { frame, outlines }: Shapes,
  names: MapNames,
  shown: Answer['shown'],
  ends: readonly Box[],
): NamesOf<PlacedName> => {
  const part = partOfWide(frame)
  const isWhole = contains(part, WHOLE)
  if (isWhole && ends.length === 0 && shown.size === Object.keys(names.countries).length) {
    const share = frame.widthPx / part.width
    const moved = (name: PlacedName): PlacedName => ({
      ...name,
      at: [(name.at[0] - part.x) * share, (name.at[1] - part.y) * share],
    })
    const { countries, seas } = namesAt(wholeNames(topology, names), WIDE_FRAME.widthPx * share)
    return { countries: countries.map(moved), seas: seas.map(moved) }
  }
  const container = containerOf(frame)
  return namesOnPart(
    {
      frame,
      shapes: outlines,
      shown: container.box,
      unitPx: 1,
      taken: obstaclesOf(container, WHOLE_VIEW, !isWhole),
    },
    { names, isShown: (code) => shown.has(code), ends },
  )
}

/** Combines the shapes with the answer that every view shows; `geometry` is that of the whole map by default. */
export const sceneOf = (
  { dataset, topology, texts, filters, corridors }: SceneInput,
  geometry = partShapes(topology, WIDE_FRAME),
): Scene => {
  const answer = answerOf(dataset, filters)
  const labels = mapNames(dataset, texts)
  const { frame } = geometry
  let known: MapGeometry | undefined
  const place = (): MapGeometry => {
    const names = namesIn(topology, geometry, labels, answer.shown, drawn ? boxesOfRoutes(drawn, 1) : [])
    return { ...geometry, names }
  }
  const shown = corridors && areRoutesDrawn(filters) ? routesShown(corridors, filters, dataset) : null
  const { box } = containerOf(frame)
  const drawn =
    corridors &&
    shown &&
    routesOnMap({ dataset, topology, file: corridors, routes: shown.drawn, frame, unitPx: 1, shown: box })
  return {
    dataset,
    texts,
    filters,
    answer,
    geometry,
    named: () => (known ??= place()),
    marks: createMarks(texts)(dataset, filters),
    routes: drawn &&
      shown && {
        drawn,
        shown,
        file: corridors,
      },
    nameOf: (code) => entityLabel(dataset.entity(code)),
    changed: changedCountries(dataset, filters),
  }
}

/** Paints fills, and collects their patterns. */
interface Paints {
  readonly paint: Paint
  readonly defs: () => string
}

export const createPaints = (): Paints => {
  const taken = new Set<Fill>()
  const paint = paintWith('map')
  return {
    paint: (fill) => {
      taken.add(fill)
      return paint(fill)
    },
    defs: () => patterns([...taken], 'map'),
  }
}

interface MapOptions {
  readonly paint: Paint
  /** True for a map too small for names. */
  readonly isSmall?: boolean
}

const isInside = ({ width, height }: { width: number; height: number }, x: number, y: number, free: number) =>
  Math.min(x, width - x, y, height - y) > free

/** On a map smaller than the wide one, only what is tiny there has a ring; rings would hide the map otherwise. */
const isTiny = (frame: Frame, { areaPx }: EntityOutline): boolean =>
  areaPx < RING_AREA_PX * Math.min(1, frame.scale / WIDE_FRAME.scale) ** 2

/** Draws the map of a scene, clipped to its frame. */
export const mapLayer = (scene: Scene, { paint, isSmall = false }: MapOptions): string => {
  const { geometry, marks, filters, routes, changed } = scene
  const { frame, outlines } = geometry
  const box = { width: frame.widthPx, height: frame.heightPx }
  const { entity } = filters
  const drawn = isSmall ? { ...geometry, names: { countries: [], seas: [] } } : scene.named()
  const look = { id: 'map', marks, paint }
  return [
    element('clipPath', { id: 'frame' }, element('rect', box)),
    element(
      'g',
      { 'clip-path': 'url(#frame)', 'data-map': '', 'font-family': FAMILIES.sans },
      element('rect', { ...box, fill: 'var(--sea)' }),
      mapLayers(drawn, look, {
        entities: shapes(outlines.entities, look),
        rings: isSmall
          ? []
          : ringsOf(outlines.entities.filter((outline) => isTiny(frame, outline))).filter(
              ({ x, y, radius }) => isInside(box, x, y, radius),
            ),
        still: {
          overlay: routes
            ? routesMarkup(routes.drawn, {
                frame,
                unitPx: 1,
                isOfChosen: entity !== null,
              })
            : '',
          outlined: { changed, selected: new Set(entity === null ? [] : [entity]) },
        },
      }),
    ),
  ].join('')
}
