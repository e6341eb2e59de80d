import type { EntityCode } from './entity'

/** The eight directions, clockwise from north. */
export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type CompassPoint = (typeof COMPASS)[number]

/** Land that shares a border with a country. */
export interface Neighbour {
  readonly code: EntityCode
  /** Its name in the outlines; for a country of the study the dataset's name is the one to show. */
  readonly name: string
  readonly isStudied: boolean
  /**
   * Where its border runs, as seen from the middle of the country: one direction where that is plain, else the sides
   * it runs along, clockwise. Empty where the outlines do not hold the whole country.
   */
  readonly directions: readonly CompassPoint[]
}

/** Where a country lies, as far as the outlines of this atlas tell. */
export interface Surroundings {
  /** In the order of the outlines; what is told of them is sorted by the names that a language shows. */
  readonly neighbours: readonly Neighbour[]
  readonly hasCoast: boolean
  /** Whether the outlines end before the country does (Russia). */
  readonly isCutOff: boolean
  /** The country of the study nearest to one without a land border and, if near, where the shortest way there leads. */
  readonly nearest?: { readonly code: EntityCode; readonly direction?: CompassPoint }
}
