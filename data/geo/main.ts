import { readFile, writeFile } from 'node:fs/promises'
import { csvParse } from 'd3-dsv'
import { type StudyPlace, toAtlasTopology } from './atlasTopology'
import { joinParts } from './countries'
import { dropDistantParts } from './distantParts'
import { simplify } from './simplify'
import { reassignDisputedTerritories } from './territories'
import { partsOf, readWorld } from './world'

const here = (name: string) => new URL(name, import.meta.url)
const placeOf = ({ name = '', lon, lat }: Record<string, string>): StudyPlace => ({
  name,
  point: [Number(lon), Number(lat)],
})
const readTable = async (name: string) => csvParse(await readFile(here(name), 'utf8'))

const codes = new Map((await readTable('codes.csv')).map(({ number = '', code = '' }) => [number, code]))
const studied = new Map((await readTable('points.csv')).map((row) => [row.code ?? '', placeOf(row)]))

const world = await readWorld()
const parts = dropDistantParts(world, reassignDisputedTerritories(world, partsOf(world, codes)))
const topology = toAtlasTopology(await simplify(joinParts(world, parts, new Set(studied.keys()))), studied)

await writeFile(here('../../public/data/map.topo.json'), `${JSON.stringify(topology)}\n`)
console.log(`${topology.objects.countries.geometries.length} countries, ${topology.arcs.length} arcs`)
