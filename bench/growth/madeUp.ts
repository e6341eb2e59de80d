import { csvFormat, csvParse } from 'd3-dsv'
import type { Topology } from 'topojson-specification'
import type { Inputs } from '../../data/build/read/evidence'
import { ENTITIES_FILE } from '../../data/build/read/entities'
import { CORRIDORS_FILE } from '../../data/build/read/corridors'
import { NAMES_FILE } from '../../data/build/read/names'
import { PLACE_NAMES_FILE } from '../../data/build/read/placeNames'
import { PLACES_FILE } from '../../data/build/read/places'
import { POLICY_FILE } from '../../data/build/read/policy'
import { TIP_FILE } from '../../data/build/read/tipFlows'
import { TREATIES_FILE } from '../../data/build/read/treaties'
import { VICTIMS_FILE } from '../../data/build/read/victims'

type Row = Record<string, string | undefined>

/** A made-up entity: a code that nothing has, and the real one whose evidence it repeats. */
export interface MadeUp {
  readonly code: string
  readonly like: string
}

const rowsOf = (inputs: Inputs, file: string): Row[] => {
  const bytes = inputs.get(file)
  if (!bytes || 'fault' in bytes) throw new Error(`${file} cannot be read.`)
  return [...csvParse(new TextDecoder().decode(bytes))]
}

const bytesOf = (rows: readonly Row[]): Uint8Array => new TextEncoder().encode(`${csvFormat([...rows])}\n`)

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** As many made-up entities as make up the number with the real ones, which all stay. */
export const madeUpEntities = (inputs: Inputs, count: number): MadeUp[] => {
  const real = rowsOf(inputs, ENTITIES_FILE).map(({ id = '' }) => id)
  const taken = new Set([...real, ...rowsOf(inputs, PLACES_FILE).map(({ code = '' }) => code)])
  const free = ['Q', 'W', 'X', 'Y'].flatMap((first) =>
    LETTERS.flatMap((second) => LETTERS.map((third) => first + second + third)),
  )
  return free
    .filter((code) => !taken.has(code))
    .slice(0, Math.max(0, count - real.length))
    .map((code, index) => ({ code, like: real[index % real.length]! }))
}

/** The rows, and after them those of each made-up entity: the rows of the one it is like, changed. */
const withCopies = (
  inputs: Inputs,
  file: string,
  column: string,
  all: readonly MadeUp[],
  change: (row: Row, code: string) => Row,
): [string, Uint8Array] => {
  const rows = rowsOf(inputs, file)
  const copies = all.flatMap(({ code, like }) =>
    rows.filter((row) => row[column] === like).map((row) => change(row, code)),
  )
  return [file, bytesOf([...rows, ...copies])]
}

const named = (name: string | undefined, code: string) => `${name} ${code}`

/** The inputs of the compiler with so many entities more, each with as much evidence as a real one. */
export const withEntities = (inputs: Inputs, all: readonly MadeUp[]): Inputs => {
  const ofEntity = (file: string) =>
    withCopies(inputs, file, 'entity', all, (row, code) => ({ ...row, entity: code }))
  return new Map([
    ...inputs,
    ...[POLICY_FILE, TIP_FILE, TREATIES_FILE, VICTIMS_FILE].map(ofEntity),
    withCopies(inputs, ENTITIES_FILE, 'id', all, (row, code) => ({
      ...row,
      id: code,
      iso3: code,
      iso_numeric: '',
      slug: `${row['slug']}-${code.toLowerCase()}`,
      current_name: named(row['current_name'], code),
      short_name: named(row['short_name'], code),
      report_name: named(row['report_name'], code),
      country_of: '',
    })),
    withCopies(inputs, NAMES_FILE, 'code', all, (row, code) => ({
      ...row,
      code,
      name: named(row['name'], code),
    })),
    withCopies(inputs, PLACE_NAMES_FILE, 'code', all, (row, code) => {
      const names = Object.entries(row).filter(([column]) => column !== 'code' && column !== 'letters')
      return {
        ...row,
        ...Object.fromEntries(names.map(([column, name]) => [column, named(name, code)])),
        code,
      }
    }),
  ])
}

/** The inputs with so many rows of routes: real ones as far as they go, then the same the other way round. */
export const withCorridors = (inputs: Inputs, count: number): Inputs => {
  const rows = rowsOf(inputs, CORRIDORS_FILE)
  const step = Math.max(1, Math.floor(rows.length / count))
  const chosen = Array.from({ length: count }, (_, index) => {
    const place = index * step
    const row = rows[place % rows.length]!
    if (place < rows.length) return row
    return { ...row, origin: row['destination'], destination: row['origin'] }
  })
  return new Map([...inputs, [CORRIDORS_FILE, bytesOf(chosen)]])
}

/** Points of a made-up shape: about as many as a real one has. */
const POINTS = 180
const RADIUS_DEGREES = 0.7
/** Where made-up shapes lie, in degrees: land and sea alike. */
const AREA = { west: 0, south: 38, east: 70, north: 66 }

/** The outlines, and for each made-up entity a round one among them. */
export const withShapes = (topology: Topology, all: readonly MadeUp[]): Topology => {
  const countries = topology.objects['countries']
  const { transform } = topology
  if (countries?.type !== 'GeometryCollection' || !transform) throw new Error('The outlines are others.')
  const [scaleX, scaleY] = transform.scale
  const [left, bottom] = transform.translate
  const columns = Math.ceil(Math.sqrt(2 * all.length))
  const rows = Math.ceil(all.length / columns)
  const centre = (index: number): [number, number] => [
    AREA.west + ((AREA.east - AREA.west) * ((index % columns) + 0.5)) / columns,
    AREA.south + ((AREA.north - AREA.south) * (Math.floor(index / columns) + 0.5)) / rows,
  ]
  const ring = ([longitude, latitude]: [number, number]): number[][] => {
    const points = Array.from({ length: POINTS + 1 }, (_, step) => {
      // Clockwise, as the outer ring of a shape on a sphere goes.
      const angle = (-2 * Math.PI * (step % POINTS)) / POINTS
      const radius = RADIUS_DEGREES * (1 + 0.2 * Math.sin(9 * angle))
      return [
        Math.round((longitude + radius * Math.cos(angle) - left) / scaleX),
        Math.round((latitude + (radius / 2) * Math.sin(angle) - bottom) / scaleY),
      ] as const
    })
    return points.map(([x, y], step) => {
      const before = points[step - 1]
      return before ? [x - before[0], y - before[1]] : [x, y]
    })
  }
  const shapes = all.map(({ code, like }, index) => ({
    type: 'Polygon' as const,
    id: code,
    arcs: [[topology.arcs.length + index]],
    properties: { name: `${like} ${code}`, point: centre(index) },
  }))
  return {
    ...topology,
    objects: {
      ...topology.objects,
      countries: { ...countries, geometries: [...countries.geometries, ...shapes] },
    },
    arcs: [...topology.arcs, ...all.map((_, index) => ring(centre(index)))],
  }
}
