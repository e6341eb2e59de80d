import { geoIdentity } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import { CUT_OUT_SIZE, cutOutProjection } from './cutOutFrame'
import { CUT_OUT_NAME_PX, type CutOutLabel, cutOutLabels, type Nameable } from './cutOutLabels'
import { arcsBetween, isDisputed, type Lines } from './lines'
import { neighboursOf } from './edges'
import type { EntityOutline } from './outlines'
import { linesOn, type PathLine, writePath } from './path'
import { planarTopology, projectArcs } from './planar'
import { type Country, countriesObject } from './topology'

/** A small map of a country and its surroundings, with lengths in its own px. */
export interface CutOut extends Omit<Lines, 'coast'> {
  readonly code: EntityCode
  readonly widthPx: number
  readonly heightPx: number
  readonly path: string
  /** The outline of the country, without a disputed border. */
  readonly outline: string
  readonly around: readonly Pick<EntityOutline, 'code' | 'path'>[]
  readonly land: string
  readonly labels: readonly CutOutLabel[]
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
const TOLERANCES = [0.8, 1.1, 1.5, 2, 2.6, 3.4, 4.5, 6]
/** Islands of other countries below this area are left out, in square px per px of tolerance. */
const LEAST_ISLAND = 14

/** Land is drawn this far beyond the frame, in px, so that no coast runs along its edge. */
const BLEED_PX = 6
const MOST_NAMES = 9

const { widthPx, heightPx } = CUT_OUT_SIZE
const ROOM = { x: 6, y: 6, width: widthPx - 12, height: heightPx - 12 }
const BOUNDS = [-BLEED_PX, -BLEED_PX, widthPx + BLEED_PX, heightPx + BLEED_PX] as const

interface Shown extends Omit<Nameable, 'name'> {
  readonly country: Country
  readonly isNeighbour: boolean
}

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

const shownIn = (topology: Topology, code: EntityCode, planar: Topology, tolerance: number): Shown[] => {
  const [ownLines, lines] = [planarLines(), planarLines(LEAST_ISLAND * tolerance)]
  const neighbours = neighboursOf(topology).get(code)
  const rank = ({ isFocus, isNeighbour, isStudied }: Shown) => {
    if (isFocus) return 0
    if (isNeighbour) return 1
    return isStudied ? 2 : 3
  }
  return countriesObject(planar)
    .geometries.map((country) => {
      const isFocus = country.id === code
      return {
        country,
        code: country.id,
        isFocus,
        isStudied: !country.properties.context,
        isNeighbour: neighbours?.includes(country.id) ?? false,
        lines: (isFocus ? ownLines : lines)(feature(planar, country)),
      }
    })
    .filter((country) => country.isFocus || country.lines.length > 0)
    .toSorted((a, b) => rank(a) - rank(b))
}

const linesIn = (code: EntityCode, planar: Topology, tolerance: number) => {
  const draw = planarLines()
  const isFocus = ({ id }: Country) => id === code
  const lines = (holds: (a: Country, b: Country) => boolean) => written(draw(arcsBetween(planar, holds)))
  const land = merge(planar, countriesObject(planar).geometries)
  return {
    land: written(planarLines(LEAST_ISLAND * tolerance)(land)),
    borders: lines((a, b) => a !== b && !isDisputed(a, b) && !isFocus(a) && !isFocus(b)),
    outline: lines((a, b) => (isFocus(a) || isFocus(b)) && !isDisputed(a, b)),
    disputed: lines((a, b) => a !== b && isDisputed(a, b)),
  }
}

/** Shares lines and shapes of a cut-out between languages. */
const shapesOf = memoise((topology: Topology, code: EntityCode) => {
  const projection = cutOutProjection(topology, code)
  const planarAt = planarTopology(topology, projectArcs(topology, projection), BOUNDS)
  const shapesAt = (tolerance: number) => {
    const planar = planarAt(tolerance)
    const lines = linesIn(code, planar, tolerance)
    const lineChars = Object.values(lines).reduce((sum, line) => sum + line.length, 0)
    const isTooLong = lineChars > MOST_PATH_CHARS && tolerance !== TOLERANCES.at(-1)
    return { lines, lineChars, shown: isTooLong ? null : shownIn(topology, code, planar, tolerance) }
  }
  const known = new Map<number, ReturnType<typeof shapesAt>>()
  return (tolerance: number) => {
    const shapes = known.get(tolerance) ?? shapesAt(tolerance)
    known.set(tolerance, shapes)
    return shapes
  }
})

/** Draws a map as fine as its characters allow, the same in Node and browsers. Throws on an unknown code. */
export const cutOutOf = ({ topology, code, nameOf, namePx = CUT_OUT_NAME_PX }: CutOutInput): CutOut => {
  const shapesAt = shapesOf(topology, code)
  for (const tolerance of TOLERANCES) {
    const { lines, lineChars, shown } = shapesAt(tolerance)
    if (shown === null) continue
    const named = shown.map((one) => ({
      ...one,
      name: nameOf?.(one.code, one.country.properties.name) ?? '',
    }))
    const labels = nameOf ? cutOutLabels(named, { room: ROOM, namePx }).slice(0, MOST_NAMES) : []
    const pathOf = (one: Shown) => written(one.lines)
    const path = shown
      .filter(({ isFocus }) => isFocus)
      .map(pathOf)
      .join('')
    const around = shown
      .filter(
        ({ isFocus, isStudied, isNeighbour, code: other }) =>
          !isFocus && isStudied && (isNeighbour || labels.some((label) => label.code === other)),
      )
      .map((one) => ({ code: one.code, path: pathOf(one) }))
    const chars = around.reduce((sum, { path: own }) => sum + own.length, lineChars + path.length)
    if (chars > MOST_PATH_CHARS && tolerance !== TOLERANCES.at(-1)) continue
    return { code, widthPx, heightPx, path, around, ...lines, labels, namePx }
  }
  throw new Error('There is no tolerance to draw a cut-out with.')
}
