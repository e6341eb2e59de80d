import { readFile } from 'node:fs/promises'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as MultiPolygonArcs, Topology } from 'topojson-specification'

/** Natural Earth as packed by world-atlas: names, and numeric ISO codes where there are any. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** A polygon of one owner; its arcs stay shared with its neighbours. */
export interface Part {
  readonly code: string
  readonly name: string
  /** Rings, each a list of arc indices of the source topology. */
  readonly arcs: number[][]
}

/** Features of the source without numeric code, with their owner or a user-assigned code. */
const CODE_OF_UNCODED: Readonly<Record<string, string>> = {
  // User-assigned; UNSCR 1244 (1999).
  Kosovo: 'XKX',
  // territories.ts assigns these to their states.
  'N. Cyprus': 'XNC',
  'Cyprus U.N. Buffer Zone': 'XBZ',
  Akrotiri: 'XAK',
  Dhekelia: 'XDH',
  Baikonur: 'XBK',
  // Claimed by India and Pakistan; drawn as context land without border, assigned to neither.
  'Siachen Glacier': 'XSG',
}

export const readWorld = async (): Promise<World> => {
  const url = new URL('node_modules/world-atlas/countries-10m.json', import.meta.url)
  return JSON.parse(await readFile(url, 'utf8')) as World
}

/** Returns every polygon with its owner; features without a known code are left out. */
export const partsOf = (world: World, codeOfNumber: ReadonlyMap<string, string>): Part[] =>
  world.objects.countries.geometries.flatMap((country) => {
    const { name } = country.properties as { name: string }
    const code = CODE_OF_UNCODED[name] ?? codeOfNumber.get(String(country.id))
    if (!code) return []
    if (country.type === 'Polygon') return [{ code, name, arcs: country.arcs }]
    if (country.type === 'MultiPolygon') return country.arcs.map((arcs) => ({ code, name, arcs }))
    return []
  })

export const shapeOf = (
  world: World,
  geometry: { type: 'Polygon'; arcs: number[][] } | MultiPolygonArcs,
): Polygon | MultiPolygon => feature(world, geometry as MultiPolygonArcs).geometry as Polygon | MultiPolygon
