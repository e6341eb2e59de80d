import type { Topology } from 'topojson-specification'
import { WIDE_FRAME } from '../map/geometry/frames'
import type { Dataset } from '../data/Dataset'
import { createAtlasStore } from '../state/createAtlasStore'
import type { Filters } from '../state/filters'
import { filesOf } from '../data/files'
import { resource } from '../data/resource'
import type { Texts } from '../text/i18n'
import { AtlasMapDescription } from './map/AtlasMapDescription'
import { drawingOf, type MapDrawing } from '../map/markup/geometry'
import { projectGeometry } from '../map/paint/projectGeometry'
import { QuestionDays } from './timeline/QuestionDays'
import { entityLabels } from '../text/sentences/words'
import type { AtlasParts } from './AtlasProvider'
import { QUESTION_DAYS } from './lazyParts'
import { PRERENDERED_ID } from './pages'

/** What an atlas is drawn from in Node. */
interface StaticData {
  readonly dataset: Dataset
  readonly outlines: Topology
}

const maps = new WeakMap<Dataset, MapDrawing>()

/** The wide map for the pages that carry it, made once for the names of a language. */
export const staticMap = ({ dataset, outlines }: StaticData): MapDrawing => {
  const map = maps.get(dataset) ?? drawingOf(projectGeometry(outlines, entityLabels(dataset), WIDE_FRAME))
  maps.set(dataset, map)
  return map
}

/** Parts of an atlas that is drawn once, in Node: it has its data, and nothing will be asked of it. */
export const staticParts = (
  { dataset, outlines }: StaticData,
  texts: Texts,
  filters: Filters,
): Omit<AtlasParts, 'root'> => {
  // What the page of a question with a day has from its start.
  QUESTION_DAYS.provide(texts, QuestionDays)
  return {
    id: PRERENDERED_ID,
    store: createAtlasStore(dataset, filters),
    files: filesOf({ topology: resource(() => Promise.resolve(outlines), outlines) }),
    MapDescription: () => <AtlasMapDescription topology={outlines} />,
    texts,
  }
}
