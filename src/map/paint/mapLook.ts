import { paintWith } from '../markup/patterns'
import type { AtlasState } from '../../state/createAtlasStore'
import type { Filters } from '../../state/filters'
import { questionText } from '../../text/sentences/question'
import type { MapLook } from '../markup/mapMarkup'
import type { Marks } from '../markup/shapes'
import { createMarks } from './marks'
import type { MapParts } from './parts'

/** The country that the tab key reaches at first: the one that is open. */
export const firstStop = ({ entity }: Pick<Filters, 'entity'>): string => entity ?? 'DEU'

type LookParts = Pick<MapParts, 'texts' | 'id' | 'descriptionId' | 'hasKeysHelp'>

/** How the map of a state is drawn when it is written as markup. */
export const mapLook = (
  { texts, id, descriptionId, hasKeysHelp = false }: LookParts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
  marks: Marks = createMarks(texts)(dataset, filters),
): MapLook => ({
  t: texts.t,
  id,
  marks,
  paint: paintWith(id),
  question: questionText(texts, filters),
  focusable: firstStop(filters),
  descriptionId,
  hasKeysHelp,
})
