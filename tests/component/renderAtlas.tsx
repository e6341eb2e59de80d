import { render, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App, AtlasFrame } from '../../src/atlas/App'
import { AtlasContexts } from '../../src/atlas/AtlasProvider'
import { CHANGE_LOG, COMPARED, COUNTRY, LAZY_VIEWS, ROUTE_CHOICES } from '../../src/atlas/lazyParts'
import type { NamesFile, ProvenanceFile, CountryFile } from '../../src/data/contract'
import { createAtlasStore } from '../../src/state/createAtlasStore'
import { DEFAULT_FILTERS, type Filters } from '../../src/state/filters'
import { filesOf } from '../../src/data/load'
import { resource, resourcesBy } from '../../src/data/resource'
import { staticMap } from '../../src/atlas/staticParts'
import { AtlasSearch } from '../../src/atlas/search/AtlasSearch'
import {
  realCorridors,
  realCountry,
  realDataset,
  realNames,
  realStatements,
  realProvenance,
  realTopology,
} from '../support/dataset'
import { allTexts } from '../support/allTexts'

const dataset = realDataset()
const topology = realTopology()
const texts = allTexts()
// As for a reader who has come near what opens them; how they come is tested in laterViews.test.ts.
await Promise.all(
  [CHANGE_LOG, COUNTRY, ROUTE_CHOICES, COMPARED, ...Object.values(LAZY_VIEWS)].map((part) =>
    part(texts).load(),
  ),
)
const map = staticMap({ dataset, outlines: topology, texts })

interface RenderOptions {
  readonly filters?: Partial<Filters>
  /** How a country's file is loaded; the real file where not given. */
  readonly load?: (code: string) => Promise<CountryFile>
  /** How the file of the names is loaded; the real file where not given. */
  readonly loadNames?: () => Promise<NamesFile>
  /** How the file of the sources is loaded; the real file where not given. */
  readonly loadProvenance?: () => Promise<ProvenanceFile>
  /** Where the site is; beside the page where not given. */
  readonly root?: string
}

/** Mounts a whole atlas on the real data. Gives its store, a user, and queries within it. */
export const renderAtlas = ({
  filters,
  load,
  loadNames,
  loadProvenance,
  root = './',
}: RenderOptions = {}) => {
  const store = createAtlasStore(dataset, { ...DEFAULT_FILTERS, ...filters })
  const files = filesOf({
    topology: resource(async () => topology, topology),
    country: resourcesBy(load ?? (async (code) => realCountry(code))),
    corridors: resource(async () => realCorridors()),
    names: resource(loadNames ?? (async () => realNames())),
    statements: resource(async () => realStatements()),
    provenance: resource(loadProvenance ?? (async () => realProvenance())),
  })
  const container = document.body.appendChild(document.createElement('div'))
  const parts = { id: 'test', store, files, texts, root }
  render(
    <AtlasFrame>
      <AtlasContexts {...parts}>
        <AtlasSearch />
      </AtlasContexts>
      <App {...parts} drawing={map} />
    </AtlasFrame>,
    { container },
  )
  return { store, user: userEvent.setup(), container, atlas: within(container) }
}
