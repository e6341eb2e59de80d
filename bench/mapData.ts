import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { geoArea, geoCentroid, geoDistance } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { AtlasFile, CorridorsFile } from '../src/data/contract'
import type { MapTopology } from './pages/shared/map'
import { type Country, pairsOf, PALETTE } from './pages/shared/style'

/** The land around the map is drawn up to this distance from its middle, in radians, where it is not tiny. */
const MIDDLE: [number, number] = [60, 52]
const REACH = 1.1
const TINY = 1e-4

/** A country of the boundaries: each has its number or its letters, but one. */
type Land = GeometryObject & { readonly properties: { readonly name: string } }
interface World extends Topology {
  readonly objects: { countries: { type: 'GeometryCollection'; geometries: Land[] } }
}

const at = (path: string) => new URL(path, import.meta.url)
/** Boundaries at 1:50m, as a person would take them who draws such a map. */
const WORLD = at('./node_modules/world-atlas/countries-50m.json')
/** The geometry of the atlas itself. */
const OWN = at('../public/data/map.topo.json')

/** Whether the packages of the bench are installed. */
export const isInstalled = (): boolean => existsSync(WORLD)

const largestPart = (shape: Polygon | MultiPolygon): Polygon => {
  const parts: Position[][][] = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return polygons.toSorted((a, b) => geoArea(b) - geoArea(a))[0]!
}

const round = (value: number) => Number(value.toFixed(2))

/**
 * The map that the other pages draw: the 51 countries and what lies around them, without the arcs that nothing uses. Classes
 * are handed out in turn; the pages compare drawing, not data. `isOwn` takes the geometry of the atlas, which needs no package.
 */
export const makeMap = (isOwn = false): MapTopology => {
  const world = JSON.parse(readFileSync(isOwn ? OWN : WORLD, 'utf8')) as World
  const entities = csvParse(readFileSync(at('../data/study/entities.csv'), 'utf8'))
  // The boundaries know Kosovo by its name alone.
  const entityOf = ({ id, properties }: Land) =>
    entities.find(
      (row) =>
        (id !== undefined && [row['iso_numeric'], row['iso3']].includes(String(id))) ||
        (row['iso_numeric'] === '' && row['short_name'] === properties.name),
    )
  const countries: GeometryObject<Country>[] = []
  const context: GeometryObject<{ id: string }>[] = []
  for (const land of world.objects.countries.geometries) {
    const shape = feature(world, land) as Feature<Polygon | MultiPolygon>
    const entity = entityOf(land)
    if (entity) {
      const [longitude, latitude] = geoCentroid(largestPart(shape.geometry))
      const properties: Country = {
        id: entity['iso3'] ?? '',
        name: entity['short_name'] ?? '',
        region: entity['subregion'] ?? '',
        group: countries.length % PALETTE.length,
        since: 1990 + ((7 * countries.length) % 36),
        at: [round(longitude), round(latitude)],
      }
      countries.push({ ...land, id: properties.id, properties } as GeometryObject<Country>)
    } else if (geoDistance(geoCentroid(shape), MIDDLE) < REACH && geoArea(shape) > TINY) {
      const id = String(land.id ?? `x-${land.properties.name}`)
      context.push({ ...land, id, properties: { id } } as GeometryObject<{ id: string }>)
    }
  }
  if (countries.length !== entities.length) {
    throw new Error(`The boundaries have ${countries.length} of ${entities.length} countries.`)
  }
  return withoutUnusedArcs(world, countries, context)
}

type Arcs = number | readonly Arcs[]

/** The topology of these shapes alone: their arcs numbered anew. */
const withoutUnusedArcs = (
  world: World,
  countries: readonly GeometryObject<Country>[],
  context: readonly GeometryObject<{ id: string }>[],
): MapTopology => {
  const numbers = new Map<number, number>()
  const renumbered = (arcs: Arcs): Arcs => {
    if (typeof arcs !== 'number') return arcs.map(renumbered)
    const arc = arcs < 0 ? ~arcs : arcs
    const number = numbers.get(arc) ?? numbers.size
    numbers.set(arc, number)
    return arcs < 0 ? ~number : number
  }
  const collection = <Properties extends object>(geometries: readonly GeometryObject<Properties>[]) => ({
    type: 'GeometryCollection' as const,
    geometries: geometries.map((shape) => ({
      ...shape,
      arcs: renumbered((shape as unknown as { arcs: Arcs }).arcs),
    })) as unknown as GeometryObject<Properties>[],
  })
  const objects = { countries: collection(countries), context: collection(context) }
  const arcs = [...numbers.keys()].map((arc) => world.arcs[arc]!)
  return { type: 'Topology', ...(world.transform && { transform: world.transform }), objects, arcs }
}

/**
 * A file of so many invented routes for the atlas in the place of the real one. Only the server of the bench sends it; nothing in
 * the site knows of it.
 */
export const inventedRoutes = (site: string, count: number): string => {
  const fileOf = <T>(file: string) => JSON.parse(readFileSync(join(site, 'data', file), 'utf8')) as T
  const { entities } = fileOf<AtlasFile>('atlas.json')
  const real = fileOf<CorridorsFile>('corridors.json')
  const [year] = real.corridors.flatMap(({ years }) => years)
  const [sourceId] = real.corridors.flatMap(({ sourceIds }) => sourceIds)
  if (year === undefined || sourceId === undefined) throw new Error('The routes have no year or no source.')
  const inside = entities.map(({ code }) => code)
  // The 51 make 2,550 pairs.
  const codes = count < 2500 ? inside : [...inside, ...real.places.map(({ code }) => code)]
  const corridors = pairsOf(codes, count).map(([origin, destination]) => ({
    origin,
    destination,
    transit: [],
    years: [year],
    victims: 'children' as const,
    forms: [],
    basis: 'profile' as const,
    sourceIds: [sourceId],
  }))
  return JSON.stringify({ ...real, corridors } satisfies CorridorsFile)
}
