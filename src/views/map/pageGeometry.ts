import type { Topology } from 'topojson-specification'
import { type Coarseness, generalise } from '../../cartography/generalise'
import type { Frame } from '../../cartography/frames'
import { projectLenses } from '../../cartography/lenses'
import { type EntityOutline, projectOutlines } from '../../cartography/outlines'
import { simplifyLine } from '../../cartography/planar'
import { projectionOf } from '../../cartography/projection'
import { alongShapes, sameWay } from '../../cartography/sameWay'
import { type PathLine, readLines, writeLines } from '../../cartography/shortPath'
import type { Lines } from '../../cartography/lines'
import { kept } from '../../domain/kept'
import type { MapGeometry } from './geometry'

/** What the map at rest cannot show is left out; a map that is zoomed takes all of it from the outlines' file. */
const COARSE: Coarseness = { tolerancePx: 0.5, smallestIslandPx: 0.4 }

/** Points lie on a grid of this many tenths of a px. */
const GRID = 5

/** An outline around less than this, in square px, would shrink or grow on the grid: its points stay where they are. */
const SMALL_PX = 30

type PathPoint = PathLine['points'][number]

/** Puts the points of lines on the grid, those of small shapes left out: wherever these are drawn, they stay. */
const gridFor = (small: readonly string[]) => {
  const staying = new Set(small.flatMap(readLines).flatMap(({ points }) => points.map(String)))
  const placeOf = (point: PathPoint): PathPoint =>
    staying.has(String(point)) ? point : [near(point[0]), near(point[1])]
  return (path: string): PathLine[] =>
    readLines(path).map((line) => ({ ...line, points: line.points.map(placeOf) }))
}

const near = (tenths: number): number => Math.round(tenths / GRID) * GRID

/** How far a thin pale line may move, in tenths of a px. */
const GRATICULE_TOLERANCE = 3

const withFewPoints = (line: PathLine): PathLine => ({
  ...line,
  points: simplifyLine(line.points, GRATICULE_TOLERANCE),
})

interface Drawn extends Lines {
  readonly entities: readonly { readonly code: string; readonly path: string }[]
  readonly context: string
}

/** What is drawn of a map or a lens, in few letters that a server packs well. */
const packed = ({ entities, context, borders, coast, disputed }: Drawn, small: readonly string[]) => {
  const onGrid = gridFor(small)
  const shapes = sameWay([...entities.map(({ path }) => path), context].map(onGrid))
  const paths = shapes.map(writeLines)
  const lines = (path: string) => writeLines(alongShapes(onGrid(path), shapes))
  return {
    pathOf: new Map(entities.map(({ code }, index) => [code, paths[index] ?? ''])),
    context: paths.at(-1) ?? '',
    borders: lines(borders),
    coast: lines(coast),
    disputed: writeLines(onGrid(disputed)),
  }
}

/** Everything that is drawn, as pages carry it; no language changes it. */
const drawnOn = kept((topology: Topology, frame: Frame) => {
  const outlines = projectOutlines(generalise(topology, projectionOf(frame).clipExtent(null), COARSE), frame)
  const small = outlines.entities.filter(({ areaPx }) => areaPx < SMALL_PX).map(({ path }) => path)
  return {
    ...packed(outlines, small),
    graticule: writeLines(gridFor([])(outlines.graticule).map(withFewPoints)),
    lenses: projectLenses(topology, frame, COARSE).map((lens) => ({ lens, ...packed(lens, []) })),
  }
})

const withPaths = <Shape extends Pick<EntityOutline, 'code' | 'path'>>(
  shapes: readonly Shape[],
  paths: ReadonlyMap<string, string>,
): Shape[] => shapes.map((shape) => ({ ...shape, path: paths.get(shape.code) ?? shape.path }))

/** Area and extent to the px: what is small is told by the one, and beside the other stands the name of a chosen country. */
const inWholePx = (outline: EntityOutline): EntityOutline => {
  const [left, top, right, bottom] = outline.boxPx.map(Math.round)
  return {
    ...outline,
    areaPx: Math.round(outline.areaPx),
    boxPx: [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0],
  }
}

/**
 * The geometry as pages carry it: with the detail that shows in a map at rest, neighbours still sharing their borders.
 * Names and places are those of the whole outlines.
 */
export const pageGeometry = (topology: Topology, { frame, outlines, ...rest }: MapGeometry): MapGeometry => {
  const { pathOf, lenses, ...drawn } = drawnOn(topology, frame)
  return {
    ...rest,
    frame,
    isCoarse: true,
    outlines: { ...drawn, entities: withPaths(outlines.entities, pathOf).map(inWholePx) },
    lenses: lenses.map(({ lens, pathOf: pathInLens, ...lines }) => ({
      ...lens,
      ...lines,
      entities: withPaths(lens.entities, pathInLens),
    })),
  }
}
