import type { Topology } from 'topojson-specification'
import { WIDE_FRAME } from '../cartography/frames'
import type { Dataset } from '../dataset/Dataset'
import { createCorridors } from '../store/corridors'
import { createAtlasStore } from '../store/createAtlasStore'
import type { Filters } from '../store/filters'
import { topologyAtHand } from '../store/topologyFile'
import type { Texts } from '../text/i18n'
import { AtlasMapWords } from '../views/mapWords/AtlasMapWords'
import type { MapDrawing } from '../views/map/geometry'
import { pageGeometry } from '../views/map/pageGeometry'
import { projectGeometry } from '../views/map/projectGeometry'
import { QuestionDays } from '../views/timeline/QuestionDays'
import { entityLabels } from '../wording/words'
import type { AtlasParts } from './AtlasContexts'
import { QUESTION_DAYS } from './laterViews'
import { PRERENDERED_ID } from './pages'
import { arrive } from './useLaterView'

const countries = { load: () => Promise.reject(new Error('No country is open on a prerendered page.')) }
const corridors = createCorridors(() => Promise.reject(new Error('A prerendered page has no routes.')))
const provenance = { load: () => Promise.reject(new Error('No table is on a prerendered page.')) }
const unsearched = { load: () => Promise.reject(new Error('Nothing is searched on a prerendered page.')) }
const searchFiles = { names: unsearched, statements: unsearched }

/** What an atlas is drawn from in Node. */
interface StillData {
  readonly dataset: Dataset
  readonly topology: Topology
}

const maps = new WeakMap<Dataset, MapDrawing>()

/** The wide map for the pages that carry it, made once for the names of a language. */
export const stillMap = ({ dataset, topology }: StillData): MapDrawing => {
  const map = maps.get(dataset) ?? {
    wide: pageGeometry(topology, projectGeometry(topology, entityLabels(dataset), WIDE_FRAME)),
    panels: null,
  }
  maps.set(dataset, map)
  return map
}

/** Parts of an atlas that is drawn once, in Node: it has its data, and nothing will be asked of it. */
export const stillParts = (
  { dataset, topology }: StillData,
  texts: Texts,
  filters: Filters,
): Omit<AtlasParts, 'root'> => {
  // What the page of a question with a day has from its start.
  arrive(QUESTION_DAYS, texts, QuestionDays)
  return {
    id: PRERENDERED_ID,
    store: createAtlasStore(dataset, filters),
    topologyFile: topologyAtHand(topology),
    MapWords: () => <AtlasMapWords topology={topology} />,
    countries,
    corridors,
    searchFiles,
    provenance,
    texts,
  }
}
