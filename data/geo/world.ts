import { readFile } from 'node:fs/promises'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as MultiPolygonArcs, Topology } from 'topojson-specification'

/** Natural Earth as packed by world-atlas: countries with their name, and their numeric ISO code where they have one. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** One polygon of one owner. Its arcs stay shared with its neighbours, so that borders stay borders. */
export interface Part {
  /** ISO 3166-1 alpha-3 of the owner. */
  readonly code: string
  /** Name of the feature in the source. */
  readonly name: string
  /** Rings, each a list of arc numbers of the source topology. */
  readonly arcs: number[][]
}

/** Features of the source that carry no numeric code, and the owner or user-assigned code they start with. */
const CODE_OF_UNCODED: Readonly<Record<string, string>> = {
  // User-assigned; UNSCR 1244 (1999).
  Kosovo: 'XKX',
  // Never reached as owners of their own: territories.ts hands them over.
  'N. Cyprus': 'XNC',
  'Cyprus U.N. Buffer Zone': 'XBZ',
  Akrotiri: 'XAK',
  Dhekelia: 'XDH',
  Baikonur: 'XBK',
  // Claimed by India and Pakistan; context land, drawn without any border, given to neither.
  'Siachen Glacier': 'XSG',
}

/** Reads the world at 1:10 000 000. */
export const readWorld = async (): Promise<World> => {
  const url = new URL('node_modules/world-atlas/countries-10m.json', import.meta.url)
  return JSON.parse(await readFile(url, 'utf8')) as World
}

/** Every polygon with its owner; polygons of features without a code we know are left out. */
export const partsOf = (world: World, codeOfNumber: ReadonlyMap<string, string>): Part[] =>
  world.objects.countries.geometries.flatMap((country) => {
    const { name } = country.properties as { name: string }
    const code = CODE_OF_UNCODED[name] ?? codeOfNumber.get(String(country.id))
    if (!code) return []
    if (country.type === 'Polygon') return [{ code, name, arcs: country.arcs }]
    if (country.type === 'MultiPolygon') return country.arcs.map((arcs) => ({ code, name, arcs }))
    return []
  })

/** The shape of some arcs of the world, in degrees. */
export const shapeOf = (
  world: World,
  geometry: { type: 'Polygon'; arcs: number[][] } | MultiPolygonArcs,
): Polygon | MultiPolygon => feature(world, geometry as MultiPolygonArcs).geometry as Polygon | MultiPolygon
