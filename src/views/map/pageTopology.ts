import type { Topology } from 'topojson-specification'
import { WIDE_FRAME } from '../../cartography/frames'
import { generalise } from '../../cartography/generalise'
import { simplifyLine } from '../../cartography/planar'
import { wayAlong } from '../../cartography/sameWay'
import { writeSteps } from '../../cartography/shortPath'
import { surroundingsOf } from '../../cartography/surroundings'
import { countriesObject, type Country } from '../../cartography/topology'
import type { Surroundings } from '../../domain/surroundings'
import { onPage } from './pageGeometry'
import { pageProjection, readPageTopology } from './readPageTopology'

/** Islands below this are left out, in square px of the wide map: the panels and words made of the arcs show none of them. */
const SMALLEST_ISLAND_PX = 2

/** How far an arc may move that the page's map does not draw, in tenths of a px: beyond it, or between two lands outside. */
const APART_TENTHS = 20

type Arcs = readonly (number | Arcs)[]

const renumbered = (arcs: Arcs, numberOf: (arc: number) => number): Arcs =>
  arcs.map((arc) => (typeof arc === 'number' ? numberOf(arc) : renumbered(arc, numberOf)))

const usedArcs = (arcs: Arcs): number[] =>
  arcs.flatMap((arc) => (typeof arc === 'number' ? [arc < 0 ? ~arc : arc] : usedArcs(arc)))

/** What a country's neighbours are told by: their codes, and the sides on which they lie. */
const toldOf = (surroundings: Surroundings): string =>
  JSON.stringify({
    ...surroundings,
    neighbours: surroundings.neighbours.map(({ code, directions }) => [code, directions]),
  })

/** The country with where it lies, if the outlines that a page carries would not tell it as the whole ones do. */
const withSurroundings = <C extends Pick<Country, 'id' | 'properties'>>(
  country: C,
  topology: Topology,
  carried: Topology,
): C => {
  if (country.properties.context) return country
  const [whole, thin] = [topology, carried].map((outlines) => surroundingsOf(outlines, country.id))
  if (!whole || !thin || toldOf(whole) === toldOf(thin)) return country
  return { ...country, properties: { ...country.properties, surroundings: whole } }
}

/**
 * The outlines of a page's map as text that it carries beside that map, for what is made of arcs: the panels of a narrow
 * frame, the ends of routes, words on who borders whom. Each arc is written as the page's shapes are, so that a server
 * packs it to next to nothing.
 */
export const writePageTopology = (topology: Topology): string => {
  const { coarse, placeOf, shapes } = onPage(topology, WIDE_FRAME)
  const projection = pageProjection()
  const { objects } = generalise(coarse, projection, { tolerancePx: 0, smallestIslandPx: SMALLEST_ISLAND_PX })
  const { geometries } = countriesObject({ ...coarse, objects })
  const used = [...new Set(geometries.flatMap(({ arcs }) => usedArcs(arcs)))].toSorted((a, b) => a - b)
  const wayOf = wayAlong(shapes)
  const lines = used.map((arc) => {
    const points = (coarse.arcs[arc] ?? []).map((degrees) => {
      const [x, y] = projection([degrees[0] ?? 0, degrees[1] ?? 0]) ?? [0, 0]
      return placeOf([Math.round(x * 10), Math.round(y * 10)])
    })
    const way = wayOf({ isClosed: false, points })
    const drawn = way === 'apart' ? simplifyLine(points, APART_TENTHS) : points
    const isTurned = way === 'against'
    return { isTurned, line: { isClosed: false, points: isTurned ? drawn.toReversed() : drawn } }
  })
  const places = new Map(used.map((arc, index) => [arc, index]))
  const numberOf = (arc: number): number => {
    const index = places.get(arc < 0 ? ~arc : arc) ?? 0
    return arc < 0 === (lines[index]?.isTurned ?? false) ? index : ~index
  }
  const countries = geometries.map(({ id, type, arcs, properties: { name, point, context } }) => ({
    type,
    id,
    properties: context ? { name, context } : { name: '', point },
    arcs: renumbered(arcs, numberOf),
  }))
  const arcs = writeSteps(lines.map(({ line }) => line))
  const carried = readPageTopology(JSON.stringify({ arcs, countries }))
  const told = countries.map((country) => withSurroundings(country, topology, carried))
  return JSON.stringify({ arcs, countries: told })
}
