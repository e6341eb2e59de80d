import { type ReactNode, useMemo } from 'react'
import { Patterns } from '../marks/Patterns'
import { IdPrefix } from '../ui/elementId'
import { PatternPrefix } from '../marks/paint'
import { bandsIn } from '../site/bandsIn'
import { placeOf } from '../site/placeOf'
import { AtlasStoreContext, useAtlas } from '../store/context'
import { type Corridors, CorridorsContext } from '../store/corridors'
import { type Countries, CountriesContext } from '../store/countries'
import type { AtlasStore } from '../store/createAtlasStore'
import { type SearchFiles, SearchFilesContext } from '../store/searchFiles'
import { type Provenance, ProvenanceContext } from '../store/provenance'
import { SitePlaceContext } from '../store/siteRoot'
import { type TopologyFile, TopologyFileContext } from '../store/topologyFile'
import { TextsProvider } from '../text/context'
import type { Texts } from '../text/i18n'
import { AtlasErrorBoundary } from './AtlasErrorBoundary'
import type { MapWordsView } from './WordsOnMap'

/** What an atlas is made of. */
export interface AtlasParts {
  readonly store: AtlasStore
  readonly topologyFile: TopologyFile
  /** The map in words, on a page made beforehand; in the browser they come when they are wanted. */
  readonly MapWords?: MapWordsView
  readonly countries: Countries
  readonly corridors: Corridors
  readonly searchFiles: SearchFiles
  readonly provenance: Provenance
  readonly texts: Texts
  /** Unlike that of any other atlas on the page: all ids begin with it. */
  readonly id: string
  /** Address of the site's folder, with a slash at its end; relative is enough. */
  readonly root: string
  /** Path of the page below the folder of its language; that of the front page where not given. */
  readonly path?: string | undefined
}

/** What every view of an atlas reads, around one atlas of any form: its parts, patterns and what catches failures. */
export function AtlasContexts({
  id,
  store,
  topologyFile,
  countries,
  corridors,
  searchFiles,
  provenance,
  texts,
  root,
  path = '',
  children,
}: AtlasParts & { children: ReactNode }) {
  const place = useMemo(() => placeOf(root, texts.locale, path), [root, texts, path])
  return (
    <TextsProvider texts={texts}>
      <SitePlaceContext value={place}>
        <AtlasErrorBoundary>
          <AtlasStoreContext value={store}>
            <CountriesContext value={countries}>
              <CorridorsContext value={corridors}>
                <SearchFilesContext value={searchFiles}>
                  <ProvenanceContext value={provenance}>
                    <TopologyFileContext value={topologyFile}>
                      <IdPrefix value={id}>
                        <PatternPrefix value={id}>
                          <AtlasPatterns />
                          {children}
                        </PatternPrefix>
                      </IdPrefix>
                    </TopologyFileContext>
                  </ProvenanceContext>
                </SearchFilesContext>
              </CorridorsContext>
            </CountriesContext>
          </AtlasStoreContext>
        </AtlasErrorBoundary>
      </SitePlaceContext>
    </TextsProvider>
  )
}

/** Textures and bands for all that the dataset knows by now. */
function AtlasPatterns() {
  const dataset = useAtlas((state) => state.dataset)
  const bands = useMemo(() => bandsIn(dataset), [dataset])
  return <Patterns bands={bands} />
}
