import type { Topology } from 'topojson-specification'
import { byRegion } from '../../domain/entity'
import { patternFills } from '../markup/patterns'
import type { AtlasState } from '../../state/createAtlasStore'
import { areRoutesDrawn } from '../../state/filters'
import { mapQuestion } from '../../text/sentences/words'
import type { MapGeometry } from '../markup/mapLayers'
import { type MapLook, mapMarkup } from '../markup/mapMarkup'
import type { Marks } from '../markup/shapes'
import { overlaps } from '../geometry/boxes'
import { type Frame, BALKANS, BALKANS_PANEL, isWithin, WIDE_FRAME } from '../geometry/frames'
import { boxOfPath, type Matrix, moved, movedPath, growthOf } from '../geometry/path'
import { awayFrom, extentOfPanel, matrixOfPanel, PANELS } from '../geometry/projection'
import { memoise } from '../../domain/memoise'
import { type MapNames, namesAtRest } from '../geometry/namesOnMap'
import { type Outlines, projectOutlines } from '../geometry/outlines'
import { firstStop } from './keys'
import { createMarks } from './marks'
import type { MapParts } from './loadParts'

/** Grid of the wide map at rest, in its px; a coarser grid makes pages smaller. */
const WIDE_STEP_PX = 0.5

const outlinesIn = memoise((topology: Topology, frame: Frame) =>
  projectOutlines(topology, frame, WIDE_STEP_PX),
)

/** Takes shared shapes, which are in half px, to where a matrix takes px of the wide frame. */
const fromHalves = ([a, b, c, d, e, f]: Matrix): Matrix => [a / 2, b / 2, c / 2, d / 2, e, f]

/** The outlines of the wide frame that a panel shows; it has none of the lines, which it refers to. */
const outlinesOfPanel = memoise((wide: Outlines, panel: Frame): Outlines => {
  const { widthPx, heightPx, bleedPx } = panel
  const { west, east } = bleedPx
  const shown = { x: -west, y: 0, width: widthPx + west + east, height: heightPx }
  const matrix = matrixOfPanel(panel)
  const entities = wide.entities
    .map(({ code, path, areaPx, pointPx }) => ({
      code,
      path: movedPath(path, matrix),
      areaPx: areaPx * growthOf(matrix),
      pointPx: moved(matrix, pointPx),
    }))
    .filter(({ path }) => overlaps(shown, boxOfPath(path)))
  return { ...wide, entities, context: movedPath(wide.context, matrix) }
})

/** The panel of the Balkans names its own countries alone, all of which have their buttons on the wide map. */
const projectBalkans = (topology: Topology, { countries }: MapNames): MapGeometry => {
  const frame = BALKANS_PANEL
  const outlines = outlinesOfPanel(outlinesIn(topology, WIDE_FRAME), frame)
  const codes = outlines.entities.map(({ code }) => code)
  const named = { names: { countries }, away: new Set(codes.filter((code) => !BALKANS.has(code))) }
  return {
    frame,
    outlines,
    names: namesAtRest({ frame, shapes: outlines }, named),
    away: new Set(codes),
    matrix: fromHalves(matrixOfPanel(frame)),
  }
}

const projectPanel = (topology: Topology, { countries }: MapNames, frame: Frame): MapGeometry => {
  const outlines = outlinesOfPanel(outlinesIn(topology, WIDE_FRAME), frame)
  const isElsewhere = awayFrom(frame, topology)
  const away = new Set(
    outlines.entities
      .filter(({ code, pointPx }) => isElsewhere.has(code) || !isWithin(frame, pointPx))
      .map(({ code }) => code),
  )
  const names = namesAtRest({ frame, shapes: outlines }, { names: { countries }, away })
  return { frame, outlines, names, away, matrix: fromHalves(matrixOfPanel(frame)) }
}

/** Projects simplified outlines into the wide frame, moves them into its panel and those of a phone, and places the names of the language. */
export const projectFrames = (
  topology: Topology,
  names: MapNames,
): readonly [MapGeometry, ...MapGeometry[]] => {
  const outlines = outlinesIn(topology, WIDE_FRAME)
  const placed = namesAtRest({ frame: WIDE_FRAME, shapes: outlines }, { names })
  const wide = {
    frame: WIDE_FRAME,
    outlines,
    names: placed,
    extentPath: extentOfPanel(BALKANS_PANEL),
    matrix: fromHalves([1, 0, 0, 1, 0, 0]),
  }
  return [
    wide,
    projectBalkans(topology, names),
    ...PANELS.map((panel) => projectPanel(topology, names, panel)),
  ]
}

type LookParts = Pick<MapParts, 'texts' | 'id' | 'descriptionId' | 'isAtlas'>

export const mapLook = (
  { texts, id, descriptionId, isAtlas = false }: LookParts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
  marks: Marks = createMarks(texts)(dataset, filters),
): MapLook => ({
  t: texts.t,
  id,
  marks,
  patternFills: patternFills(dataset),
  question: mapQuestion(texts, dataset, filters),
  order: byRegion(dataset.entities).map(({ code }) => code),
  focusable: firstStop(filters),
  descriptionId,
  isAtlas,
  hasRoutes: areRoutesDrawn(filters),
})

/** A map, ready to be written as markup. */
export interface MapDrawing {
  readonly html: (...asked: Parameters<typeof mapLook>) => string
}

/** Makes the drawing of a page's frames, of which the first is the wide one. */
export const drawingOf = (frames: readonly MapGeometry[]): MapDrawing => ({
  html: (...asked) => mapMarkup(frames, mapLook(...asked)),
})
