import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import type { Source } from '../data/contract'
import type { EntityCode } from '../domain/entity'
import type { HelplineKind } from '../domain/studyStatement'
import type { DataPackage, Helpline, PublishedData, ValueChange } from '../pages/publishedData'

/** The published files that document the data, from a built site. */
export const readPublishedData = (site: string): PublishedData => {
  const read = (file: string) => readFileSync(join(site, 'data', file), 'utf8')
  const rows = (file: string): Record<string, string>[] => csvParse(read(file))
  return {
    package: JSON.parse(read('datapackage.json')) as DataPackage,
    sources: rows('sources.csv').map(plainSource),
    changes: rows('value-changes.csv') as unknown as ValueChange[],
    helplines: helplinesFrom(rows('helplines.csv')),
    sizeOf: (file) => statSync(join(site, file)).size,
  }
}

const plainSource = ({
  source_id: id = '',
  credit = '',
  quality,
  ...row
}: Record<string, string>): Source => ({
  ...(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')) as unknown as Source),
  id,
  title: credit,
  quality: quality as Source['quality'],
})

/** A helpline's number, or the kind of a directory. */
const subjectOf = ({ number, kind }: Record<string, string>) => number || kind

/** The helplines, each with the documents of all its rows. */
const helplinesFrom = (rows: readonly Record<string, string>[]): Helpline[] => {
  return [...new Set(rows.map(subjectOf))].map((subject) => {
    const own = rows.filter((row) => subjectOf(row) === subject)
    return {
      number: own[0]?.['number'] || undefined,
      kind: own[0]?.['kind'] as HelplineKind,
      where: (own[0]?.['where'] ?? '').split(';').filter(Boolean) as EntityCode[],
      checkedOn: own.map((row) => row['checked_on'] ?? '').toSorted()[0] ?? '',
      documents: own.map(({ document = '', published = '', locator = '', url = '' }) => ({
        title: document,
        published: published || undefined,
        locator,
        url,
      })),
    }
  })
}
