import type { Topology } from 'topojson-specification'
import { type Fill, fillOf } from '../cartography/fills'
import { type Frame, WIDE_FRAME } from '../cartography/frames'
import { labelsByWidth, type WidthLabel } from '../cartography/labels'
import { projectLenses } from '../cartography/lenses'
import { type Lens, withNames } from '../cartography/lensNames'
import { type Outlines, projectOutlines } from '../cartography/outlines'
import type { RouteMap } from '../cartography/routeMap'
import { pointsOf } from '../cartography/topology'
import type { CorridorsFile } from '../dataset/contract'
import type { Dataset } from '../dataset/Dataset'
import { type Answer, answerOf } from '../store/answer'
import type { Filters } from '../store/filters'
import { type Route, routesOf } from '../store/routes'
import { changedCountries } from '../store/treaties'
import type { Texts } from '../text/i18n'
import { entityLabel } from '../wording/words'
import { routeShapes } from '../map/markup/routeShapes'

/** What a picture of the map is asked for with. */
export interface SceneInput {
  readonly dataset: Dataset
  readonly topology: Topology
  readonly texts: Texts
  readonly filters: Filters
  /** The routes; null where they are not wanted or not there. */
  readonly corridors: CorridorsFile | null
}

/** The shapes of the wide frame, which depend on neither theme nor filters. */
export interface Ground {
  readonly frame: Frame
  readonly outlines: Outlines
  readonly lenses: readonly Lens[]
  readonly labels: readonly WidthLabel[]
}

/** All that a picture of the map draws. */
export interface Scene extends Omit<SceneInput, 'topology' | 'corridors'>, Ground {
  readonly answer: Answer
  readonly fillOf: (code: string) => Fill | null
  readonly nameOf: (code: string) => string
  readonly routes: RouteMap<Route> | null
  /** Countries whose class is another on the day compared. */
  readonly changed: ReadonlySet<string>
}

const grounds = new WeakMap<Topology, Ground>()

/** Projected once for a topology: the cards of a build share one. */
const groundOf = (topology: Topology, dataset: Dataset): Ground => {
  const known = grounds.get(topology)
  if (known) return known
  const frame = WIDE_FRAME
  const names = Object.fromEntries(dataset.entities.map((entity) => [entity.code, entityLabel(entity)]))
  const outlines = projectOutlines(topology, frame)
  const ground = {
    frame,
    outlines,
    lenses: withNames(projectLenses(topology, frame), names),
    labels: labelsByWidth({ frame, outlines }, names, [frame.widthPx]),
  }
  grounds.set(topology, ground)
  return ground
}

/** Puts together what the picture draws, from the shapes and the one answer that every view shows. */
export const sceneOf = ({ dataset, topology, texts, filters, corridors }: SceneInput): Scene => {
  const answer = answerOf(dataset, filters)
  const ground = groundOf(topology, dataset)
  const routes =
    corridors && filters.hasRoutes
      ? routeShapes({
          frame: ground.frame,
          unitPx: 1,
          labels: ground.labels,
          points: pointsOf(topology),
          dataset,
          file: corridors,
          routes: routesOf(corridors, filters, dataset),
        })
      : null
  return {
    ...ground,
    dataset,
    texts,
    filters,
    answer,
    routes,
    nameOf: (code) => entityLabel(dataset.entity(code)),
    fillOf: (code) => {
      const value = answer.valueOf.get(code)
      return value && answer.shown.has(code)
        ? fillOf(filters.theme, filters.sub, value.classes, value.strength)
        : null
    },
    changed: filters.theme === 'treaties' ? changedCountries(dataset, filters) : new Set(),
  }
}
