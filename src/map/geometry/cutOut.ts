import { geoIdentity, geoPath, type GeoProjection } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import { CUT_OUT_SIZE, cutOutProjection } from './cutOutFrame'
import { CUT_OUT_NAME_PX, type CutOutLabel, cutOutLabels, type Nameable } from './cutOutLabels'
import { arcsBetween, isDisputed } from './lines'
import { neighboursOf } from './edges'
import { linesOn, type PathLine, writePath } from './path'
import { planarTopology, projectArcs } from './planar'
import { type Country, countriesObject } from './topology'
import { type Ring } from './boxes'
/** A country of a cut-out. */
export interface CutOutCountry {
  readonly code: EntityCode
  readonly path: string
}

/** A small map of one or two countries and what lies around them. Lengths in its own px. */
export interface CutOut {
  readonly widthPx: number
  readonly heightPx: number
  /** The countries that the map is about. */
  readonly focus: readonly CutOutCountry[]
  /** Other countries of the study that are named here or share a border with one the map is about. */
  readonly around: readonly CutOutCountry[]
  /** All land, the countries above included, as one area; its edge is the coast. */
  readonly land: string
  /** Borders of other countries. */
  readonly borders: string
  /** Around the countries that the map is about, but for lines drawn dashed. */
  readonly outline: string
  /** Lines drawn dashed: Serbia and Kosovo (UNSCR 1244). */
  readonly disputed: string
  /** Rings around countries too small to see. */
  readonly rings: readonly Ring[]
  readonly labels: readonly CutOutLabel[]
  /** Size of the names. */
  readonly namePx: number
}

/** What a cut-out is made from. */
export interface CutOutInput {
  readonly topology: Topology
  /** One or two countries. */
  readonly codes: readonly EntityCode[]
  /** Names of the countries of the study; land outside is named by the topology. */
  readonly names: Readonly<Record<EntityCode, string>>
  /** Size of the names, for a map that is drawn small; fewer find room the larger they are. */
  readonly namePx?: number
}

/** Most characters of all paths, so that the whole map is at most 10 KB of markup. */
const MOST_PATH_CHARS = 6300
/** Tolerances that are tried, in px, from fine to coarse. */
const TOLERANCES = [0.8, 1.1, 1.5, 2, 2.6, 3.4, 4.5, 6]
/** Islands of other countries below this are left out, in square px per px of tolerance. */
const LEAST_ISLAND = 14
/** A country that is smaller than this in both directions gets a ring, in px. */
const RING_BELOW_PX = 26
/** Radius of a ring around a country too small to see, in px. */
const CUT_OUT_RING_PX = 16

/** How far land is drawn beyond the frame, so that no coast runs along its edge. */
const BLEED_PX = 6
/** Most countries that are named. */
const MOST_NAMES = 9

const { widthPx, heightPx } = CUT_OUT_SIZE
/** Room for names, clear of the frame's edge. */
const ROOM = { x: 6, y: 6, width: widthPx - 12, height: heightPx - 12 }
const BOUNDS = [-BLEED_PX, -BLEED_PX, widthPx + BLEED_PX, heightPx + BLEED_PX] as const

/** A country's part of the frame, with what is needed to name it but its name. */
interface Shown extends Omit<Nameable, 'name'> {
  readonly country: Country
  readonly isNeighbour: boolean
}

/** Points of a cut-out lie on a grid of whole px. */
const STEP_PX = 1

/** What is drawn of planar shapes, cut off a little beyond the frame; islands smaller than this, in square px, are left out. */
const planarLines = (leastArea = 0) => {
  const [left, top, right, bottom] = BOUNDS
  const frame = geoIdentity().clipExtent([
    [left, top],
    [right, bottom],
  ])
  return linesOn(frame, { stepPx: STEP_PX, leastArea })
}

const written = (lines: readonly PathLine[]): string => writePath(lines, STEP_PX)

/** What the frame shows at a tolerance: those the map is about, their neighbours, others of the study, other land. */
const shownIn = (
  topology: Topology,
  codes: readonly EntityCode[],
  planar: Topology,
  tolerance: number,
): Shown[] => {
  const [ownLines, lines] = [planarLines(), planarLines(LEAST_ISLAND * tolerance)]
  const near = neighboursOf(topology)
  const rank = ({ id, properties }: Country) => {
    if (codes.includes(id)) return 0
    if (codes.some((code) => near.get(code)?.includes(id))) return 1
    return properties.context ? 3 : 2
  }
  return countriesObject(planar)
    .geometries.map((country) => {
      const isFocus = codes.includes(country.id)
      return {
        country,
        code: country.id,
        isFocus,
        isStudied: !country.properties.context,
        isNeighbour: rank(country) === 1,
        lines: (isFocus ? ownLines : lines)(feature(planar, country)),
      }
    })
    .filter((country) => country.isFocus || country.lines.length > 0)
    .toSorted((a, b) => rank(a.country) - rank(b.country))
}

/** Land and lines of the frame at a tolerance. */
const linesIn = (codes: readonly EntityCode[], planar: Topology, tolerance: number) => {
  const draw = planarLines()
  const isFocus = ({ id }: Country) => codes.includes(id)
  const lines = (holds: (a: Country, b: Country) => boolean) => written(draw(arcsBetween(planar, holds)))
  const land = merge(planar, countriesObject(planar).geometries)
  return {
    land: written(planarLines(LEAST_ISLAND * tolerance)(land)),
    borders: lines((a, b) => a !== b && !isDisputed(a, b) && !isFocus(a) && !isFocus(b)),
    outline: lines((a, b) => (isFocus(a) || isFocus(b)) && !isDisputed(a, b)),
    disputed: lines((a, b) => a !== b && isDisputed(a, b)),
  }
}

/** What a cut-out of countries, by their codes, has in every language: its rings, and its lines and shapes at a tolerance. */
const shapesOf = memoise((topology: Topology, joinedCodes: string) => {
  const codes = joinedCodes.split(' ')
  const projection = cutOutProjection(topology, codes)
  const planarAt = planarTopology(topology, projectArcs(topology, projection), BOUNDS)
  const shapesAt = (tolerance: number) => {
    const planar = planarAt(tolerance)
    const lines = linesIn(codes, planar, tolerance)
    const lineChars = Object.values(lines).reduce((sum, line) => sum + line.length, 0)
    const isTooLong = lineChars > MOST_PATH_CHARS && tolerance !== TOLERANCES.at(-1)
    return { lines, lineChars, shown: isTooLong ? null : shownIn(topology, codes, planar, tolerance) }
  }
  const known = new Map<number, ReturnType<typeof shapesAt>>()
  return {
    rings: ringsOf(topology, codes, projection),
    at: (tolerance: number) => {
      const shapes = known.get(tolerance) ?? shapesAt(tolerance)
      known.set(tolerance, shapes)
      return shapes
    },
  }
})

/**
 * A small map around one or two countries, equal-area, north up at its middle. As fine as its budget of characters
 * lets it be. Pure, and the same in Node and browsers. Throws on a code without an outline.
 */
export const cutOutOf = ({ topology, codes, names, namePx = CUT_OUT_NAME_PX }: CutOutInput): CutOut => {
  const { rings, at } = shapesOf(topology, codes.join(' '))
  for (const tolerance of TOLERANCES) {
    const { lines, lineChars, shown: unnamed } = at(tolerance)
    if (unnamed === null) continue
    const shown = unnamed.map((country) => ({
      ...country,
      name: names[country.code] ?? country.country.properties.name,
    }))
    const labels = cutOutLabels(shown, {
      room: ROOM,
      namePx,
      rings,
      ringRadius: CUT_OUT_RING_PX,
    }).slice(0, MOST_NAMES)
    const areas = (isWanted: (country: Shown) => boolean) =>
      shown.filter(isWanted).map(({ code, lines: own }) => ({ code, path: written(own) }))
    const isAround = ({ code, country, isFocus, isNeighbour }: Shown) =>
      !isFocus && !country.properties.context && (isNeighbour || labels.some((label) => label.code === code))
    const focus = areas(({ isFocus }) => isFocus)
    const around = areas(isAround)
    const areaChars = [...focus, ...around].reduce((sum, { path }) => sum + path.length, 0)
    if (lineChars + areaChars > MOST_PATH_CHARS && tolerance !== TOLERANCES.at(-1)) continue
    return { widthPx, heightPx, focus, around, ...lines, rings, labels, namePx }
  }
  throw new Error('There is no tolerance to draw a cut-out with.')
}

/** Rings around the countries that the map is about and that would be a speck on it. */
const ringsOf = (
  topology: Topology,
  codes: readonly EntityCode[],
  projection: GeoProjection,
): CutOut['rings'] => {
  const path = geoPath(projection)
  return countriesObject(topology)
    .geometries.filter(({ id }) => codes.includes(id))
    .flatMap((country) => {
      const [[x0, y0], [x1, y1]] = path.bounds(feature(topology, country))
      const place = projection([...(country.properties.point ?? [NaN, NaN])])
      const isSmall = Math.max(x1 - x0, y1 - y0) < RING_BELOW_PX
      return isSmall && place
        ? [
            {
              code: country.id,
              x: Math.round(place[0]),
              y: Math.round(place[1]),
              radius: CUT_OUT_RING_PX,
            },
          ]
        : []
    })
}
