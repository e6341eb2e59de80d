import type { Topology } from 'topojson-specification'
import { type Frame, isWithin, WIDE_FRAME } from '../../map/geometry/frames'
import { overlaps } from '../../map/geometry/boxes'
import { boxOfLabel, labelsByWidth, namesWithChosen } from '../../map/geometry/labels'
import { projectLenses } from '../../map/geometry/lenses'
import type { LensTile } from '../../map/geometry/lensTiles'
import { withNames } from '../../map/geometry/lensNames'
import { projectOutlines } from '../../map/geometry/outlines'
import { type DrawnRoute, routeMap, routePoints } from '../../map/geometry/routeMap'
import { SEAS, seasOf } from '../../map/geometry/seas'
import { boxOfSea } from '../../map/geometry/setName'
import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { MapGeometry } from '../../map/markup/geometry'
import type { Marks } from '../../map/markup/shapes'
import { createMarks } from '../../map/paint/marks'
import { type Answer, answerOf, isInScope } from '../../state/answer'
import { type Filters, isPartShown } from '../../state/filters'
import { areRoutesWanted, type Route } from '../../state/routes'
import { type RoutesShown, routesShown } from '../../state/routesShown'
import { changedCountries } from '../../state/clock'
import type { Texts } from '../../text/i18n'
import { entityLabel, entityLabels } from '../../text/sentences/words'

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
  readonly geometry: MapGeometry
  readonly marks: Marks
  readonly nameOf: (code: string) => string
  /** Names on the map, with that of the chosen country. */
  readonly names: ReturnType<typeof namesWithChosen>
  readonly routes: {
    readonly drawn: readonly DrawnRoute<Route>[]
    readonly shown: RoutesShown
    readonly file: CorridorsFile
  } | null
  readonly changed: ReadonlySet<string>
}

const geometries = new WeakMap<Topology, MapGeometry>()

/** All cards of a build share one projection. */
const wholeGeometry = (topology: Topology, dataset: Dataset): MapGeometry => {
  const known = geometries.get(topology)
  if (known) return known
  const frame = WIDE_FRAME
  const names = entityLabels(dataset)
  const outlines = projectOutlines(topology, frame)
  const geometry = {
    frame,
    outlines,
    lenses: [],
    labels: labelsByWidth({ frame, outlines }, names, [frame.widthPx]),
    seas: SEAS,
  }
  geometries.set(topology, geometry)
  return geometry
}

/** Least distance of a sea's name from the edge of a part, in px. */
const SEA_MARGIN_PX = 50

/** On a narrower whole map, long lines to names would hide what they name. */
const CROWDED_BELOW_PX = 700

/** The geometry of a frame that shows a part of the map; names of the shown countries come first. */
export const partGeometry = (
  topology: Topology,
  dataset: Dataset,
  filters: Filters,
  frame: Frame,
  tiles: readonly LensTile[],
): MapGeometry => {
  const outlines = projectOutlines(topology, frame)
  const isCrowded = frame.widthPx < CROWDED_BELOW_PX && !isPartShown(filters)
  const wanted = new Set(
    (isCrowded ? [] : outlines.entities)
      .filter(({ code, pointPx }) => isInScope(dataset.entity(code), filters) && isWithin(frame, pointPx))
      .map(({ code }) => code),
  )
  const names = entityLabels(dataset)
  const labels = labelsByWidth({ frame, outlines }, names, [frame.widthPx], { wanted, outside: [] })
  const covered = labels.map((label) => boxOfLabel(frame, label, frame.widthPx))
  const wholeWidthPx = (WIDE_FRAME.widthPx * frame.scale) / WIDE_FRAME.scale
  const seas = seasOf(frame)
    .filter(({ fromWidthPx }) => wholeWidthPx >= fromWidthPx)
    .filter(({ x, y }) => Math.min(x, frame.widthPx - x, y, frame.heightPx - y) > SEA_MARGIN_PX)
    .filter((sea) => !covered.some((box) => overlaps(box, boxOfSea(sea))))
  const lenses = withNames(projectLenses(topology, frame, tiles), names, [WIDE_FRAME.widthPx])
  return { frame, outlines, lenses, labels, seas }
}

/** Combines the shapes with the answer that every view shows; `geometry` is that of the whole map by default. */
export const sceneOf = (
  { dataset, topology, texts, filters, corridors }: SceneInput,
  geometry = wholeGeometry(topology, dataset),
): Scene => {
  const { frame } = geometry
  const { entity } = filters
  const nameOf = (code: string) => entityLabel(dataset.entity(code))
  const names =
    entity === null
      ? { labels: geometry.labels, chosen: [] }
      : namesWithChosen(geometry, entity, nameOf(entity), [frame.widthPx])
  const shown = corridors && areRoutesWanted(filters) ? routesShown(corridors, filters, dataset) : null
  return {
    dataset,
    texts,
    filters,
    answer: answerOf(dataset, filters),
    geometry,
    marks: createMarks(texts)(dataset, filters),
    routes: corridors &&
      shown && {
        drawn: routeMap({ frame, unitPx: 1, pairs: shown.drawn, points: routePoints(topology, corridors) }),
        shown,
        file: corridors,
      },
    nameOf,
    names,
    changed: changedCountries(dataset, filters),
  }
}
