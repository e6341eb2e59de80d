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
import { memoise } from '../../domain/memoise'
import type { MapGeometry } from '../../map/markup/geometry'

/** What the map at rest cannot show is left out; a map that is zoomed takes all of it from the outlines' file. */
const COARSE: Coarseness = { tolerancePx: 0.5, smallestIslandPx: 0.4 }

/** Points lie on a grid of this many tenths of a px. */
const GRID = 5

/** An outline around less than this, in square px, would shrink or grow on the grid: its points stay where they are. */
const SMALL_PX = 30

type PathPoint = PathLine['points'][number]

/** Puts points on the grid, those of small shapes left out: wherever these are drawn, they stay. */
const placeOnGrid = (small: readonly string[]) => {
  const staying = new Set(small.flatMap(readLines).flatMap(({ points }) => points.map(String)))
  return (point: PathPoint): PathPoint =>
    staying.has(String(point)) ? point : [near(point[0]), near(point[1])]
}

/** The lines of a path with their points on the grid. */
const gridFor = (small: readonly string[]) => {
  const placeOf = placeOnGrid(small)
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
    shapes,
    pathOf: new Map(entities.map(({ code }, index) => [code, paths[index] ?? ''])),
    context: paths.at(-1) ?? '',
    borders: lines(borders),
    coast: lines(coast),
    disputed: writeLines(onGrid(disputed)),
  }
}

/** The outlines with the detail that shows at rest, and the paths of those too small for the grid. */
const thinned = memoise((topology: Topology, frame: Frame) => {
  const coarse = generalise(topology, projectionOf(frame).clipExtent(null), COARSE)
  const outlines = projectOutlines(coarse, frame)
  const small = outlines.entities.filter(({ areaPx }) => areaPx < SMALL_PX).map(({ path }) => path)
  return { coarse, outlines, small }
})

/** Everything that is drawn, as pages carry it; no language changes it. */
const drawnOn = memoise((topology: Topology, frame: Frame) => {
  const { outlines, small } = thinned(topology, frame)
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

/** The area to the px: what is small is told by it. */
const inWholePx = (outline: EntityOutline): EntityOutline => ({
  ...outline,
  areaPx: Math.round(outline.areaPx),
})

/**
 * The geometry as pages carry it: with the detail that shows in a map at rest, neighbours still sharing their borders.
 * Names and places are those of the whole outlines.
 */
export const pageGeometry = (
  topology: Topology,
  { frame, outlines, lenses: whole, ...rest }: MapGeometry,
): MapGeometry => {
  const { pathOf, shapes: _, lenses, ...drawn } = drawnOn(topology, frame)
  return {
    ...rest,
    frame,
    outlines: { ...drawn, entities: withPaths(outlines.entities, pathOf).map(inWholePx) },
    lenses: lenses.map(({ lens, pathOf: pathInLens, shapes: _shapes, ...lines }, index) => ({
      ...lens,
      ...lines,
      labels: whole[index]?.labels ?? [],
      entities: withPaths(lens.entities, pathInLens),
    })),
  }
}

/** How a page carries its map: the thinned outlines, where each of their points is put, and the shapes as they are written. */
export const onPage = (topology: Topology, frame: Frame) => {
  const { coarse, small } = thinned(topology, frame)
  return { coarse, placeOf: placeOnGrid(small), shapes: drawnOn(topology, frame).shapes }
}
