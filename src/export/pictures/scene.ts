import type { Topology } from 'topojson-specification'
import { isWithin, WIDE_FRAME } from '../../map/geometry/frames'
import { labelsByWidth } from '../../map/geometry/labels'
import { projectLenses } from '../../map/geometry/lenses'
import { withNames } from '../../map/geometry/lensNames'
import { projectOutlines } from '../../map/geometry/outlines'
import type { RouteMap } from '../../map/geometry/routeMap'
import { SEAS, seasOf } from '../../map/geometry/seas'
import { pointsOf } from '../../map/geometry/topology'
import { frameOfView, WHOLE_VIEW } from '../../map/geometry/view'
import { viewOf } from '../../map/geometry/viewOf'
import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import type { MapGeometry } from '../../map/markup/geometry'
import { routeShapes } from '../../map/markup/routeShapes'
import type { Marks } from '../../map/markup/shapes'
import { createMarks } from '../../map/paint/marks'
import { type Answer, answerOf, isInScope } from '../../state/answer'
import type { Filters } from '../../state/filters'
import { areRoutesWanted, type Route } from '../../state/routes'
import { type RoutesShown, routesShown } from '../../state/routesShown'
import { changedCountries } from '../../state/treaties'
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
  readonly routes: { readonly map: RouteMap<Route>; readonly shown: RoutesShown } | null
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
    lenses: withNames(projectLenses(topology, frame), names, [frame.widthPx]),
    labels: labelsByWidth({ frame, outlines }, names, [frame.widthPx]),
    seas: SEAS,
  }
  geometries.set(topology, geometry)
  return geometry
}

/** Least distance of a sea's name from the edge of a part, in px. */
const SEA_MARGIN_PX = 50

/** The part of the map that a state shows, drawn at the size of the whole; names of the shown countries come first. */
const geometryOf = (topology: Topology, dataset: Dataset, filters: Filters): MapGeometry => {
  const whole = wholeGeometry(topology, dataset)
  const view = viewOf(whole.frame, { dataset, filters }, whole.outlines.entities) ?? WHOLE_VIEW
  if (view.scale === 1) return whole
  const frame = frameOfView(whole.frame, view)
  const outlines = projectOutlines(topology, frame)
  const wanted = new Set(
    outlines.entities
      .filter(({ code, pointPx }) => isInScope(dataset.entity(code), filters) && isWithin(frame, pointPx))
      .map(({ code }) => code),
  )
  return {
    frame,
    outlines,
    lenses: [],
    labels: labelsByWidth({ frame, outlines }, entityLabels(dataset), [frame.widthPx], {
      wanted,
      outside: [],
    }),
    seas: seasOf(frame).filter(
      ({ x, y }) => Math.min(x, frame.widthPx - x, y, frame.heightPx - y) > SEA_MARGIN_PX,
    ),
  }
}

/** Combines the shapes with the answer that every view shows. */
export const sceneOf = ({ dataset, topology, texts, filters, corridors }: SceneInput): Scene => {
  const geometry = geometryOf(topology, dataset, filters)
  const { frame, labels } = geometry
  const shown = corridors && areRoutesWanted(filters) ? routesShown(corridors, filters, dataset) : null
  const map =
    corridors && shown
      ? routeShapes({
          frame,
          unitPx: 1,
          labels,
          points: pointsOf(topology),
          dataset,
          file: corridors,
          routes: shown.drawn,
        })
      : null
  return {
    dataset,
    texts,
    filters,
    answer: answerOf(dataset, filters),
    geometry,
    marks: createMarks(texts)(dataset, filters),
    routes: shown && map && { map, shown },
    nameOf: (code) => entityLabel(dataset.entity(code)),
    changed: changedCountries(dataset, filters),
  }
}
