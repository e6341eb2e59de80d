import type { EntityCode } from '../../domain/entity'
import { SITE_PATHS } from '../../domain/sitePaths'
import { loadOfVersion } from '../../data/load'
import type { CutOut } from '../../map/markup/cutOut'

/** A small map of a country and its words, which the build writes in each language beside the page of the comparison. */
export interface CountryMap extends CutOut {
  readonly formatVersion: number
  readonly dataVersion: string
  /** Where the country lies. */
  readonly place: string
}

/** Path of the file below the folder of its language. */
export const countryMapPath = (code: EntityCode): string => `${SITE_PATHS.compare}${code}.json`

/** Loads the map of a country from the folder of a language. Rejects with a DataFileError. */
export const loadCountryMap = (pages: string, code: EntityCode, dataVersion: string): Promise<CountryMap> =>
  loadOfVersion(pages, countryMapPath(code), dataVersion, ['land', 'path', 'place'])
