import type { Topology } from 'topojson-specification'
import type { Dataset } from '../data/Dataset'
import { createAtlasStore } from '../state/createAtlasStore'
import type { Filters } from '../state/filters'
import { type AtlasFiles, filesOf } from '../data/files'
import { resource } from '../data/resource'
import type { Texts } from '../text/i18n'
import { AtlasMapDescription } from './map/AtlasMapDescription'
import { AtlasPatterns } from './map/Patterns'
import { drawingOf, type MapDrawing } from '../map/paint/mapLook'
import { mapNames } from '../map/markup/mapNames'
import { projectFrames } from '../map/paint/projectGeometry'
import type { AtlasParts } from './AtlasProvider'
import type { CorrectionsPlace } from './correct/correctPath'
import { PRERENDERED_ID } from './pages'

interface StaticData {
  readonly dataset: Dataset
  readonly outlines: Topology
  readonly translations: AtlasFiles['translations']
  readonly corrections?: CorrectionsPlace
}

const maps = new WeakMap<Dataset, MapDrawing>()

/** The map of prerendered pages, memoised for each language's names. */
export const staticMap = ({
  dataset,
  outlines,
  texts,
}: Pick<StaticData, 'dataset' | 'outlines'> & { readonly texts: Texts }): MapDrawing => {
  const map = maps.get(dataset) ?? drawingOf(projectFrames(outlines, mapNames(dataset, texts)))
  maps.set(dataset, map)
  return map
}

/** Parts of an atlas that is rendered once, in Node: its data are complete and nothing is requested. */
export const staticParts = (
  { dataset, outlines, translations, corrections }: StaticData,
  texts: Texts,
  filters: Filters,
): Omit<AtlasParts, 'root'> => ({
  id: PRERENDERED_ID,
  store: createAtlasStore(dataset, filters),
  files: filesOf({ topology: resource(() => Promise.resolve(outlines), outlines), translations }),
  Patterns: AtlasPatterns,
  MapDescription: () => <AtlasMapDescription topology={outlines} />,
  corrections,
  texts,
})
