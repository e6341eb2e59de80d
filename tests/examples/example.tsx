import type { ReactNode } from 'react'
import type { Topology } from 'topojson-specification'
import { AtlasProvider } from '../../src/atlas/AtlasProvider'
import { AtlasPatterns } from '../../src/atlas/staticParts'
import type { CorridorsFile, NamesFile, ProvenanceFile, CountryFile } from '../../src/data/contract'
import type { Dataset } from '../../src/data/Dataset'
import { createAtlasStore } from '../../src/state/createAtlasStore'
import { DEFAULT_FILTERS, type Filters } from '../../src/state/filters'
import { filesOf } from '../../src/data/load'
import { resource, resourcesBy } from '../../src/data/resource'
import type { Texts } from '../../src/text/i18n'

/** The real data that examples show, however the place they are shown in comes by them. */
export interface World {
  /** Unlike that of any other place on the page that shows the same examples. */
  readonly place: string
  readonly dataset: Dataset
  readonly topology: Topology
  readonly texts: Texts
  readonly country: (code: string) => Promise<CountryFile>
  readonly corridors: () => Promise<CorridorsFile>
  readonly names: () => Promise<NamesFile>
  readonly provenance: () => Promise<ProvenanceFile>
}

/** A part or a view in one of its states. */
export interface Example {
  /** The part, then its state, such as "Button, disabled". */
  readonly name: string
  /** Room for what lies over the page, in px. */
  readonly roomPx?: number
  /** Words by which a reader knows the state, which may come a moment later; for those that have any. */
  readonly says?: string
  readonly render: (world: World) => ReactNode
}

/** Examples that belong together. */
export interface ExampleGroup {
  readonly title: string
  readonly examples: readonly Example[]
}

/** A file that is on its way for as long as anyone looks. */
export const never = (): Promise<never> => new Promise(() => undefined)

/** A file that does not come. */
export const fails = (): Promise<never> => Promise.reject(new Error('It did not come.'))

/** A view on an atlas of its own, in the state of these filters; files come from the world where nothing else is said. */
export const onAtlas = (
  world: World,
  id: string,
  filters: Partial<Filters>,
  children: ReactNode,
  files: Partial<Pick<World, 'country' | 'corridors' | 'names' | 'provenance'>> = {},
): ReactNode => {
  const { country, corridors, names, provenance } = { ...world, ...files }
  return (
    <AtlasProvider
      id={`${world.place}-${id}`}
      store={createAtlasStore(world.dataset, { ...DEFAULT_FILTERS, ...filters })}
      files={filesOf({
        topology: resource(async () => world.topology, world.topology),
        country: resourcesBy(country),
        corridors: resource(corridors),
        names: resource(names),
        provenance: resource(provenance),
      })}
      texts={world.texts}
      root="./"
      Patterns={AtlasPatterns}
    >
      {children}
    </AtlasProvider>
  )
}
