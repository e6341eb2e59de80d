import type { Topology } from 'topojson-specification'
import type { CorridorsFile, CountryFile, NamesFile, ProvenanceFile, StatementsFile } from './contract'
import type { EntityCode } from '../domain/entity'
import { type Resource, resource } from './resource'

/** The data files of an atlas that are loaded on demand. */
export interface AtlasFiles {
  /** The outlines of all countries with the detail that a map at rest shows. */
  readonly topology: Resource<Topology>
  /** The outlines with all the detail there is, for maps that are zoomed or of one country. */
  readonly wholeTopology: Resource<Topology>
  /** Everything known about one country. */
  readonly country: (code: EntityCode) => Resource<CountryFile>
  /** The routes. */
  readonly corridors: Resource<CorridorsFile>
  /** The sources of whole maps. */
  readonly provenance: Resource<ProvenanceFile>
  /** The names by which entities are searched. */
  readonly names: Resource<NamesFile>
  /** What the study states; null where its pages cannot be opened, as in the atlas in one file. */
  readonly statements: Resource<StatementsFile> | null
}

const none = resource<never>(() => Promise.reject(new Error('This page does not have that file.')))

/** These files; a page that has no others rejects them. */
export const filesOf = (some: Partial<AtlasFiles>): AtlasFiles => ({
  topology: none,
  wholeTopology: some.topology ?? none,
  country: () => none,
  corridors: none,
  provenance: none,
  names: none,
  statements: none,
  ...some,
})
