import { byRegion } from '../../domain/entity'
import { patternFills } from '../markup/patterns'
import type { AtlasState } from '../../state/createAtlasStore'
import type { Filters } from '../../state/filters'
import { areRoutesWanted } from '../../state/routesWanted'
import { mapQuestion } from '../../text/sentences/question'
import type { MapLook } from '../markup/mapMarkup'
import type { Marks } from '../markup/shapes'
import { createMarks } from './marks'
import type { MapParts } from './parts'

/** Gives the first tab stop of the map: the open country, else Germany. */
export const firstStop = ({ entity }: Pick<Filters, 'entity'>): string => entity ?? 'DEU'

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
