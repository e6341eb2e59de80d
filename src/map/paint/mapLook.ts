import { byRegion } from '../../domain/entity'
import { patternFills } from '../markup/patterns'
import type { AtlasState } from '../../state/createAtlasStore'
import { areRoutesWanted } from '../../state/routesWanted'
import { mapQuestion } from '../../text/sentences/words'
import type { MapGeometry } from '../markup/geometry'
import { type MapLook, mapMarkup } from '../markup/mapMarkup'
import type { Marks } from '../markup/shapes'
import { firstStop } from './keys'
import { createMarks } from './marks'
import type { MapParts } from './parts'

type LookParts = Pick<MapParts, 'texts' | 'id' | 'descriptionId' | 'isAtlas'> & {
  readonly isEmbed?: boolean
}

export const mapLook = (
  { texts, id, descriptionId, isAtlas = false, isEmbed = false }: LookParts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
  marks: Marks = createMarks(texts)(dataset, filters),
): MapLook => ({
  t: texts.t,
  id,
  marks,
  patternFills: patternFills(dataset),
  isEmbed,
  question: mapQuestion(texts, dataset, filters),
  order: byRegion(dataset.entities).map(({ code }) => code),
  focusable: firstStop(filters),
  descriptionId,
  isAtlas,
  hasRoutes: areRoutesWanted(filters),
})

/** A map, ready to be written as markup. */
export interface MapDrawing {
  readonly html: (...asked: Parameters<typeof mapLook>) => string
}

/** Makes the drawing of a page's frames, of which the first is the wide one. */
export const drawingOf = (frames: readonly MapGeometry[]): MapDrawing => ({
  html: (...asked) => mapMarkup(frames, mapLook(...asked)),
})
