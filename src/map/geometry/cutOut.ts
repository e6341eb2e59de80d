import { geoIdentity } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import { CUT_OUT_SIZE, cutOutProjection } from './cutOutFrame'
import { CUT_OUT_NAME_PX, cutOutLabels, type Nameable } from './cutOutLabels'
import { arcsBetween, isDisputed, type Lines } from './lines'
import { neighboursOf } from './edges'
import type { EntityOutline } from './outlines'
import { type PathLine, writePath } from './path'
import { linesOn } from './projectedPath'
import { planarTopology, projectArcs } from './planar'
import type { PlacedName } from './setName'
import { type Country, countriesObject } from './topology'

/** The lines and shapes of a cut-out, the same in all languages. */
interface Shapes extends Omit<Lines, 'coast'> {
  readonly land: string
  readonly path: string
  /** The outline of the country, without a disputed border. */
  readonly outline: string
  /** The countries of the study that border it. */
  readonly around: readonly Pick<EntityOutline, 'code' | 'path'>[]
}

/** A small map of a country and its surroundings, with lengths in its own px. */
export interface CutOut extends Shapes {
  readonly code: EntityCode
  readonly widthPx: number
  readonly heightPx: number
  readonly labels: readonly PlacedName[]
  readonly namePx: number
}

interface CutOutInput {
  readonly topology: Topology
  readonly code: EntityCode
  /** Gives the name of a country around, whose English name the topology has; a map without it has no names. */
  readonly nameOf?: ((code: EntityCode, english: string) => string) | undefined
  readonly namePx?: number | undefined
}

/** Limits the characters of all paths, so that the whole map is at most 10 KB of markup. */
const MOST_PATH_CHARS = 6300
const TOLERANCES = [0.8, 1.1, 1.5, 2, 2.6, 3.4, 4.5, 6] as const
/** Islands of other countries below this area are left out, in square px per px of tolerance. */
const LEAST_ISLAND = 14

/** Land is drawn this far beyond the frame, in px, so that no coast runs along its edge. */
const BLEED_PX = 6
const MOST_NAMES = 9

const { widthPx, heightPx } = CUT_OUT_SIZE
const ROOM = { x: 6, y: 6, width: widthPx - 12, height: heightPx - 12 }
const BOUNDS = [-BLEED_PX, -BLEED_PX, widthPx + BLEED_PX, heightPx + BLEED_PX] as const

const STEP_PX = 1

/** Clips planar shapes a little beyond the frame and leaves out islands smaller than `leastArea`, in square px. */
const planarLines = (leastArea = 0) => {
  const [left, top, right, bottom] = BOUNDS
  const frame = geoIdentity().clipExtent([
    [left, top],
    [right, bottom],
  ])
  return linesOn(frame, { stepPx: STEP_PX, leastArea })
}

const written = (lines: readonly PathLine[]): string => writePath(lines, STEP_PX)

/** A country that shows in the map. */
interface Shown extends Omit<Nameable, 'name'> {
  readonly english: string
  readonly isStudied: boolean
  readonly isNeighbour: boolean
}

/** Lists what shows in the map: the country itself, its neighbours, the others of the study, other land. */
const shownIn = (topology: Topology, code: EntityCode, planar: Topology, tolerance: number): Shown[] => {
  const [ownLines, lines] = [planarLines(), planarLines(LEAST_ISLAND * tolerance)]
  const neighbours = neighboursOf(topology).get(code)
  const rank = ({ isFocus, isNeighbour, isStudied }: Shown) =>
    [isFocus, isNeighbour, isStudied, true].indexOf(true)
  return countriesObject(planar)
    .geometries.map((country) => {
      const { id, properties } = country
      const isFocus = id === code
      return {
        code: id,
        english: properties.name,
        isFocus,
        isNeighbour: neighbours?.includes(id) ?? false,
        isStudied: !properties.context,
        lines: (isFocus ? ownLines : lines)(feature(planar, country)),
      }
    })
    .filter((country) => country.isFocus || country.lines.length > 0)
    .toSorted((a, b) => rank(a) - rank(b))
}

const shapesIn = (code: EntityCode, planar: Topology, tolerance: number, shown: readonly Shown[]): Shapes => {
  const draw = planarLines()
  const isFocus = ({ id }: Country) => id === code
  const lines = (holds: (a: Country, b: Country) => boolean) => written(draw(arcsBetween(planar, holds)))
  const land = merge(planar, countriesObject(planar).geometries)
  return {
    land: written(planarLines(LEAST_ISLAND * tolerance)(land)),
    borders: lines((a, b) => a !== b && !isDisputed(a, b) && !isFocus(a) && !isFocus(b)),
    outline: lines((a, b) => (isFocus(a) || isFocus(b)) && !isDisputed(a, b)),
    disputed: lines((a, b) => a !== b && isDisputed(a, b)),
    path: shown.map((one) => (one.isFocus ? written(one.lines) : '')).join(''),
    around: shown
      .filter(({ isNeighbour, isStudied }) => isNeighbour && isStudied)
      .map((one) => ({ code: one.code, path: written(one.lines) })),
  }
}

const charsOf = ({ around, ...lines }: Shapes): number =>
  [...Object.values(lines), ...around.map(({ path }) => path)].join('').length

/** Draws the shapes as fine as their characters allow, once for all languages. */
const drawnAround = memoise((topology: Topology, code: EntityCode) => {
  const projection = cutOutProjection(topology, code)
  const planarAt = planarTopology(topology, projectArcs(topology, projection), BOUNDS)
  const drawnAt = (tolerance: number) => {
    const planar = planarAt(tolerance)
    const shown = shownIn(topology, code, planar, tolerance)
    return { shown, shapes: shapesIn(code, planar, tolerance, shown) }
  }
  let drawn = drawnAt(TOLERANCES[0])
  for (const tolerance of TOLERANCES.slice(1))
    if (charsOf(drawn.shapes) > MOST_PATH_CHARS) drawn = drawnAt(tolerance)
  return drawn
})

/** Draws the map of a country, the same in Node and browsers. Throws on an unknown code. */
export const cutOutOf = ({ topology, code, nameOf, namePx = CUT_OUT_NAME_PX }: CutOutInput): CutOut => {
  const { shown, shapes } = drawnAround(topology, code)
  const named = nameOf ? shown.map((one) => ({ ...one, name: nameOf(one.code, one.english) })) : []
  const labels = cutOutLabels(named, { room: ROOM, namePx }).slice(0, MOST_NAMES)
  return { code, widthPx, heightPx, ...shapes, labels, namePx }
}
