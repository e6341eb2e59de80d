import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import type { Source } from '../dataset/contract'
import type { DataPackage, PublishedData, ValueChange } from '../pages/publishedData'

/** The published files that explain the data, of a built site. */
export const readPublishedData = (site: string): PublishedData => {
  const read = (file: string) => readFileSync(join(site, 'data', file), 'utf8')
  const rows = (file: string): Record<string, string>[] => csvParse(read(file))
  return {
    package: JSON.parse(read('datapackage.json')) as DataPackage,
    sources: rows('sources.csv').map(plainSource),
    changes: rows('value-changes.csv') as unknown as ValueChange[],
    sizeOf: (file) => statSync(join(site, file)).size,
  }
}

/** Empty fields are absent. */
const plainSource = ({ source_id: id = '', quality, ...row }: Record<string, string>): Source => ({
  ...(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')) as unknown as Source),
  id,
  quality: quality as Source['quality'],
})
