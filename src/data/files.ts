import type { Topology } from 'topojson-specification'
import type { CorridorsFile, NamesFile, ProvenanceFile, StatementsFile, TranslationsFile } from './contract'
import type { CountryFile } from './countryContract'
import type { EntityCode } from '../domain/entity'
import { type Resource, resource } from './resource'

export interface AtlasFiles {
  /** Outlines simplified for a map that is not zoomed. */
  readonly topology: Resource<Topology>
  /** Outlines in full detail, for zoomed maps and single countries. */
  readonly wholeTopology: Resource<Topology>
  readonly country: (code: EntityCode) => Resource<CountryFile>
  readonly corridors: Resource<CorridorsFile>
  readonly provenance: Resource<ProvenanceFile>
  readonly names: Resource<NamesFile>
  /** Null where pages of statements cannot be opened, as in the atlas in one file. */
  readonly statements: Resource<StatementsFile> | null
  /** Translations of the texts of the data in the page's language; not asked for in English. */
  readonly translations: Resource<TranslationsFile>
}

const none = resource<never>(() => Promise.reject(new Error('This page does not have that file.')))

/** Completes the given files with resources that reject. */
export const filesOf = (some: Partial<AtlasFiles>): AtlasFiles => ({
  topology: none,
  wholeTopology: some.topology ?? none,
  country: () => none,
  corridors: none,
  provenance: none,
  names: none,
  statements: none,
  translations: none,
  ...some,
})
