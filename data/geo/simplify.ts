import mapshaper from 'mapshaper'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Country, CountryProperties } from './countries'
import { BOX } from './distantParts'

/** Simplification interval, a distance along the line. */
const DETAIL = { studied: '4km', context: '8km', small: '0.25km' }

/** States so small that 4 km would distort them; their neighbours keep the shared lines. */
const SMALL = [
  'ALB',
  'AND',
  'CYP',
  'GIB',
  'LIE',
  'LUX',
  'MCO',
  'MKD',
  'MLT',
  'MNE',
  'SMR',
  'SVN',
  'VAT',
  'XKX',
]

/** Grid steps over the box's width: half a km at 50° north. */
const GRID = 22_300

export type Simplified = Topology<{ countries: GeometryCollection<CountryProperties> }>

/** Clips to the box and simplifies with shared lines, so that no gap opens between neighbours. */
export const simplify = async (countries: readonly Country[]): Promise<Simplified> => {
  const isSmall = `/^(${SMALL.join('|')})$/.test(id)`
  const interval = `${isSmall} ? '${DETAIL.small}' : studied ? '${DETAIL.studied}' : '${DETAIL.context}'`
  const commands = [
    '-i countries.json',
    `-clip bbox=${BOX.west},${BOX.south},${BOX.east},${BOX.north} remove-slivers`,
    `-simplify variable weighted keep-shapes interval="${interval}"`,
    '-clean',
    `-o map.json format=topojson quantization=${GRID} id-field=id`,
  ].join(' ')
  const collection = { type: 'FeatureCollection', features: countries }
  const output = await mapshaper.applyCommands(commands, { 'countries.json': JSON.stringify(collection) })
  return JSON.parse(String(output['map.json'])) as Simplified
}
