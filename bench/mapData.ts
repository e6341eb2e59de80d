import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type {
  GeometryObject,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification'
import type { AtlasFile, CorridorsFile } from '../src/data/contract'
import { type MapTopology, sharedProjection } from './pages/shared/map'
import { type CountryProperties, MANY_ROUTES, pairsOf, PALETTE } from './pages/shared/style'
import type { Target } from './subjects'

/** What lies around the map is drawn up to this distance from its middle, in radians, where it is not tiny. */
const MIDDLE: [number, number] = [60, 52]
const REACH = 1.1
const TINY = 1e-4

type WorldPolygon = TopoPolygon<{ name: string }>
type WorldMultiPolygon = TopoMultiPolygon<{ name: string }>
/** A country of the boundaries: each has its number, but those that have none. */
type Land = (WorldPolygon | WorldMultiPolygon) & { properties: { name: string } }
interface World extends Topology {
  readonly objects: { countries: { type: 'GeometryCollection'; geometries: Land[] } }
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The part that has most area, of a country of one or many parts. */
const largestPart = (shape: Polygon | MultiPolygon): Polygon => {
  const parts: Position[][][] = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return polygons.toSorted((a, b) => geoArea(b) - geoArea(a))[0]!
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/**
 * The map that the other pages draw: the 51 of the study and what lies around them, out of world-atlas at 1:50m, without
 * the arcs that nothing uses. Classes are handed out in turn; the pages compare drawing, not data.
 */
export const makeMap = (): MapTopology => {
  const world = JSON.parse(read('./node_modules/world-atlas/countries-50m.json')) as World
  const shapeOf = (land: Land) => feature(world, land) as Feature<Polygon | MultiPolygon>
  const entities = csvParse(read('../data/study/entities.csv'))
  const byNumber = new Map(entities.map((row) => [row['iso_numeric'], row]))
  // The boundaries know Kosovo by its name alone.
  const entityOf = ({ id, properties }: Land) =>
    id === undefined
      ? entities.find((row) => row['short_name'] === properties.name && row['iso_numeric'] === '')
      : byNumber.get(String(id))
  const countries: GeometryObject<CountryProperties>[] = []
  const context: GeometryObject<{ id: string }>[] = []
  for (const land of world.objects.countries.geometries) {
    const shape = shapeOf(land)
    const entity = entityOf(land)
    if (entity) {
      const part = largestPart(shape.geometry)
      const middle = geoCentroid(part)
      const properties: CountryProperties = {
        id: entity['iso3'] ?? '',
        name: entity['short_name'] ?? '',
        region: entity['subregion'] ?? '',
        group: countries.length % PALETTE.length,
        at: [round(middle[0], 2), round(middle[1], 2)],
        ...(geoContains(part, middle) && { area: round(geoArea(part), 5) }),
      }
      countries.push({ ...land, id: properties.id, properties })
    } else if (geoDistance(geoCentroid(shape), MIDDLE) < REACH && geoArea(shape) > TINY) {
      const id = String(land.id ?? `x-${land.properties.name}`)
      context.push({ ...land, id, properties: { id } })
    }
  }
  if (countries.length !== entities.length) {
    throw new Error(`The boundaries have ${countries.length} of ${entities.length} countries.`)
  }
  return withoutUnusedArcs(world, { countries, context })
}

type Arcs = number | readonly Arcs[]

/** The topology of these shapes alone: their arcs numbered anew. */
const withoutUnusedArcs = (
  world: World,
  shapes: {
    countries: GeometryObject<CountryProperties>[]
    context: GeometryObject<{ id: string }>[]
  },
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
  const objects = { countries: collection(shapes.countries), context: collection(shapes.context) }
  const arcs = [...numbers.keys()].map((arc) => world.arcs[arc]!)
  return { type: 'Topology', ...(world.transform && { transform: world.transform }), objects, arcs }
}

const COUNT = 20
/** Too narrow at its middle to be pointed at for sure. */
const LEFT_OUT = 'TJK'

/** The largest countries whose middle lies within them, by name: each page is pointed at the same. */
export const hoverTargets = (): Target[] => {
  const projection = sharedProjection()
  return makeMap()
    .objects.countries.geometries.map(({ properties }) => properties as CountryProperties)
    .flatMap((country) => (country.area === undefined ? [] : [{ ...country, area: country.area }]))
    .filter(({ id }) => id !== LEFT_OUT)
    .toSorted((a, b) => b.area - a.area)
    .slice(0, COUNT)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ id, name, at }) => ({ id, name, at, xy: projection(at)! }))
}

/**
 * A file of routes for the atlas in the place of the real one: as many made-up pairs as the other pages draw. It is sent
 * by the server of the bench alone; nothing in the site knows of it.
 */
export const madeUpRoutes = (site: string): string => {
  const fileOf = <T>(file: string) => JSON.parse(readFileSync(join(site, 'data', file), 'utf8')) as T
  const { entities } = fileOf<AtlasFile>('atlas.json')
  const real = fileOf<CorridorsFile>('corridors.json')
  const [year] = real.corridors.flatMap(({ years }) => years)
  const [sourceId] = real.corridors.flatMap(({ sourceIds }) => sourceIds)
  if (year === undefined || sourceId === undefined) throw new Error('The routes have no year or no source.')
  const corridors = pairsOf(
    entities.map(({ code }) => code),
    MANY_ROUTES,
  ).map(([origin, destination]) => ({
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
