import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { mergeArcs } from 'topojson-client'
import type { Polygon as PolygonArcs } from 'topojson-specification'
import { unwrapAntimeridian } from './antimeridian'
import { type Part, shapeOf, type World } from './world'

/** `name` is the source's; context countries are outside the study. */
export interface CountryProperties {
  readonly id: string
  readonly name: string
  readonly studied: boolean
}

export type Country = Feature<Polygon | MultiPolygon, CountryProperties>

const groupByCode = (parts: readonly Part[]): Map<string, Part[]> => {
  const groups = new Map<string, Part[]>()
  for (const part of parts) groups.set(part.code, [...(groups.get(part.code) ?? []), part])
  return groups
}

/** Joins the parts of each owner, which removes lines between them. Sorted by code. */
export const joinParts = (world: World, parts: readonly Part[], studied: ReadonlySet<string>): Country[] =>
  [...groupByCode(parts)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => {
      const polygons = own.map(({ arcs }): PolygonArcs => ({ type: 'Polygon', arcs }))
      return {
        type: 'Feature',
        properties: { id, name: own[0]?.name ?? id, studied: studied.has(id) },
        geometry: unwrapAntimeridian(shapeOf(world, mergeArcs(world, polygons))),
      }
    })
