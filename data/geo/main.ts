import { readFile, writeFile } from 'node:fs/promises'
import { csvFormatRows, csvParse } from 'd3-dsv'
import { type StudyPlace, toAtlasTopology } from './atlasTopology'
import { joinParts } from './countries'
import { dropDistantParts } from './distantParts'
import { farPlaces } from './places'
import { simplify } from './simplify'
import { reassignDisputedTerritories } from './territories'
import { partsOf, readWorld } from './world'

const here = (name: string) => new URL(name, import.meta.url)
const placeOf = ({ name = '', lon, lat }: Record<string, string>): StudyPlace => ({
  name,
  point: [Number(lon), Number(lat)],
})
const readTable = async (name: string) => csvParse(await readFile(here(name), 'utf8'))

const codesOf = async (name: string) =>
  (await readTable(name)).map(({ number = '', code = '' }): [string, string] => [number, code])

const codes = new Map(await codesOf('codes.csv'))
const studied = new Map((await readTable('points.csv')).map((row) => [row.code ?? '', placeOf(row)]))

const world = await readWorld()
const parts = dropDistantParts(world, reassignDisputedTerritories(world, partsOf(world, codes)))
const topology = toAtlasTopology(await simplify(joinParts(world, parts, new Set(studied.keys()))), studied)

await writeFile(here('../../public/data/map.topo.json'), `${JSON.stringify(topology)}\n`)

const farNames = (await readTable('../study/places.csv')).map(
  ({ code = '', name = '' }) => [code, name] as const,
)
const farCodes = new Map([...codes, ...(await codesOf('far-codes.csv'))])
const places = farPlaces(world, farCodes, new Map(farNames))
const placeRows = places.map(({ code, name, point: [lon, lat] }) => [code, name, String(lon), String(lat)])
await writeFile(here('places.csv'), `${csvFormatRows([['code', 'name', 'lon', 'lat'], ...placeRows])}\n`)

console.log(`${places.length} places outside the study`)
console.log(`${topology.objects.countries.geometries.length} countries, ${topology.arcs.length} arcs`)
