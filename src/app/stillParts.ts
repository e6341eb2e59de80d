import type { Topology } from 'topojson-specification'
import type { Dataset } from '../dataset/Dataset'
import { createCorridors } from '../store/corridors'
import { createAtlasStore } from '../store/createAtlasStore'
import type { Filters } from '../store/filters'
import type { Texts } from '../text/i18n'
import { AtlasMapWords } from '../views/mapWords/AtlasMapWords'
import type { AtlasParts } from './AtlasContexts'
import { PRERENDERED_ID } from './pages'

const countries = { load: () => Promise.reject(new Error('No country is open on a prerendered page.')) }
const corridors = createCorridors(() => Promise.reject(new Error('A prerendered page has no routes.')))
const provenance = { load: () => Promise.reject(new Error('No table is on a prerendered page.')) }
const names = { load: () => Promise.reject(new Error('Nothing is searched on a prerendered page.')) }

/** Parts of an atlas that is drawn once, in Node: it has its data, and nothing will be asked of it. */
export const stillParts = (
  { dataset, topology }: { readonly dataset: Dataset; readonly topology: Topology },
  texts: Texts,
  filters: Filters,
): Omit<AtlasParts, 'root'> => ({
  id: PRERENDERED_ID,
  store: createAtlasStore(dataset, filters),
  topology,
  MapWords: AtlasMapWords,
  countries,
  corridors,
  names,
  provenance,
  texts,
})
