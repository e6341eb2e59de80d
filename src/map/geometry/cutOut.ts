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
interface CutOutCountry {
  readonly code: EntityCode
  readonly path: string
}

/** A small map of one or two countries and their surroundings, with lengths in its own px. */
export interface CutOut {
  readonly widthPx: number
  readonly heightPx: number
  readonly focus: readonly CutOutCountry[]
  readonly around: readonly CutOutCountry[]
  readonly land: string
  readonly borders: string
  readonly outline: string
  readonly disputed: string
  readonly rings: readonly Ring[]
  readonly labels: readonly CutOutLabel[]
  readonly namePx: number
}

interface CutOutInput {
  readonly topology: Topology
  readonly codes: readonly EntityCode[]
  /** Names of the countries of the study. */
  readonly names: Readonly<Record<EntityCode, string>>
  /** The name of other land, whose English name the topology has. */
  readonly placeName: (code: EntityCode, english: string) => string
  readonly namePx?: number
}

/** Limits the characters of all paths, so that the whole map is at most 10 KB of markup. */
const MOST_PATH_CHARS = 6300
const TOLERANCES = [0.8, 1.1, 1.5, 2, 2.6, 3.4, 4.5, 6]
/** Islands of other countries below this area are left out, in square px per px of tolerance. */
const LEAST_ISLAND = 14
const RING_BELOW_PX = 26
const CUT_OUT_RING_PX = 16

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

/** Shares rings, lines and shapes of a cut-out between languages. */
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

/** Draws a map as fine as its characters allow, the same in Node and browsers. Throws on an unknown code. */
export const cutOutOf = ({
  topology,
  codes,
  names,
  placeName,
  namePx = CUT_OUT_NAME_PX,
}: CutOutInput): CutOut => {
  const { rings, at } = shapesOf(topology, codes.join(' '))
  for (const tolerance of TOLERANCES) {
    const { lines, lineChars, shown: unnamed } = at(tolerance)
    if (unnamed === null) continue
    const shown = unnamed.map((country) => ({
      ...country,
      name: names[country.code] ?? placeName(country.code, country.country.properties.name),
    }))
    const labels = cutOutLabels(shown, {
      room: ROOM,
      namePx,
      rings,
      ringRadius: CUT_OUT_RING_PX,
      namesFocus: codes.length > 1,
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
