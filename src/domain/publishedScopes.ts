import type { Region } from './entity'

/** The area of a total; the study's "Eastern" and "Western Europe" are no sub-regions. */
export const SCOPES = ['all', 'eu-west', 'see', 'cis', 'east', 'west'] as const
export type Scope = (typeof SCOPES)[number]

/** The sub-regions of each scope, by the first reading of its words. */
export const REGIONS_MEANT: Readonly<Record<Scope, readonly Region[]>> = {
  all: ['eu-west', 'see', 'cis'],
  'eu-west': ['eu-west'],
  see: ['see'],
  cis: ['cis'],
  east: ['see', 'cis'],
  west: ['eu-west'],
}
