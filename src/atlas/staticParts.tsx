import type { Topology } from 'topojson-specification'
import { useMemo } from 'react'
import type { Dataset } from '../data/Dataset'
import { createAtlasStore } from '../state/createAtlasStore'
import type { Filters } from '../state/filters'
import { type AtlasFiles, filesOf } from '../data/load'
import { type Resource, resource } from '../data/resource'
import type { Texts } from '../text/i18n'
import { MapDescription } from './map/MapDescription'
import { drawingOf, type MapDrawing, projectFrames } from '../map/paint/mapLook'
import { mapNames } from '../map/markup/mapNames'
import { patternFills, patterns } from '../map/markup/patterns'
import { useAtlas, useAtlasParts } from '../state/context'
import { type AtlasParts, PatternsSvg } from './AtlasProvider'
import { PRERENDERED_ID } from './pages'

interface StaticData {
  readonly dataset: Dataset
  /** The simplified outlines of all countries. */
  readonly outlines: Topology
  readonly translations: AtlasFiles['translations']
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

const loadedFile = <T,>(file: T): Resource<T> => resource(() => Promise.resolve(file), file)

/** Parts of an atlas that is rendered once, in Node: its data are complete and nothing is requested. */
export const staticParts = (
  { dataset, outlines, translations }: StaticData,
  texts: Texts,
  filters: Filters,
): Omit<AtlasParts, 'root'> => ({
  id: PRERENDERED_ID,
  store: createAtlasStore(dataset, filters),
  files: filesOf({ topology: loadedFile(outlines), translations }),
  Patterns: AtlasPatterns,
  MapDescription: () => <MapDescription topology={outlines} />,
  texts,
})

/** All patterns of an atlas, so that no key lacks one. */
export function AtlasPatterns() {
  const { id } = useAtlasParts()
  const dataset = useAtlas((state) => state.dataset)
  return <PatternsSvg markup={useMemo(() => patterns(patternFills(dataset), id), [dataset, id])} />
}
