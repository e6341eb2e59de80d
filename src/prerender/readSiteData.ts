import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CorridorsFile, CountryFile } from '../dataset/contract'
import { createDataset } from '../dataset/Dataset'
import { parseAtlasFile, parseTopology } from '../dataset/load'
import type { SiteData } from '../pages/sitePage'
import { readPublishedData } from './readPublishedData'

/** The data files of a built site, read once, and its address if it knows that. */
export const readSiteData = (site: string, siteUrl: string | null): SiteData => {
  const read = (file: string) => readFileSync(join(site, 'data', file), 'utf8')
  const dataset = createDataset(parseAtlasFile(read('atlas.json')))
  // `npm run data:check` has made sure that these belong to the same version of the data.
  const countryFiles = new Map(
    dataset.entities.map(({ code }) => [code, JSON.parse(read(`countries/${code}.json`)) as CountryFile]),
  )
  return {
    dataset,
    topology: parseTopology(read('map.topo.json')),
    corridors: JSON.parse(read('corridors.json')) as CorridorsFile,
    published: readPublishedData(site),
    siteUrl,
    countryFile: (code) => {
      const file = countryFiles.get(code)
      if (!file) throw new Error(`There is no data file of ${code}.`)
      return file
    },
  }
}
