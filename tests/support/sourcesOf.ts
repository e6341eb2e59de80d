import { readDataCsv } from './csv'

/**
 * The sources of values as the data files name them, read by code that shares nothing with the atlas: classes.csv for
 * classes, treaties.csv for records, sources.csv for names, and the locators of observations.csv and treaties.csv.
 */
const classes = readDataCsv('classes.csv', 'entity theme sub evidence class rule source_ids')
const treaties = readDataCsv('treaties.csv', 'entity instrument source_id locator')
const works = new Map(readDataCsv('sources.csv', 'source_id credit url').map((row) => [row.source_id, row]))

/** The last report that the maps count. */
const LAST_REPORT = '2008'

/** Places that statements on an entity name in a source, of reports those that are counted. */
const places = new Map<string, Set<string>>()
for (const row of readDataCsv('observations.csv', 'entity evidence as_of source_id locator')) {
  if (row.evidence !== '' && row.as_of > LAST_REPORT) continue
  // Works that were read together share their place.
  for (const id of row.source_id.split(';')) {
    const key = `${row.entity} ${id}`
    places.set(key, (places.get(key) ?? new Set()).add(row.locator))
  }
}

/** A value of a map, by the names of classes.csv. */
export interface MapCell {
  readonly entity: string
  readonly theme: string
  readonly sub: string
  readonly evidence: string
}

/** The values of a file's fields about the sources of a cell: ids, credits and links, each list in one order. */
export const expectedSources = ({ entity, theme, sub, evidence }: MapCell): string[] => {
  const row = classes.find(
    (one) => one.entity === entity && one.theme === theme && one.sub === sub && one.evidence === evidence,
  )
  if (!row) throw new Error(`classes.csv has no ${theme} ${sub} ${evidence} of ${entity}.`)
  return sourceLists(row.source_ids)
}

/** The same for the record of an entity under an instrument, by the name that treaties.csv has for it. */
export const expectedTreatySources = (entity: string, dataId: string): string[] =>
  sourceLists(treaties.find((one) => one.entity === entity && one.instrument === dataId)?.source_id ?? '')

const sourceLists = (joined: string): string[] => {
  const ids = joined.split(';').filter(Boolean)
  const listOf = (field: 'credit' | 'url') => ids.map((id) => works.get(id)?.[field]).join(' | ')
  return [joined, listOf('credit'), listOf('url')]
}

/**
 * The faults of the places that a file names, as lines; none where each stands in the data. Reports are named
 * together, `TIP Report 2003–2008, …`: their years must be those of the statements on the entity.
 */
export const wrongPlaces = (entity: string, sourceIds: string, locators: string): string[] => {
  const ids = sourceIds.split(';').filter(Boolean)
  const lists = ids.length === 0 ? [] : locators.split(' | ')
  if (lists.length !== ids.length) return [`${entity}: ${ids.length} sources, places "${locators}"`]
  return ids.flatMap((id, index) => {
    const text = lists[index] ?? ''
    const known = places.get(`${entity} ${id}`) ?? new Set()
    const isKnown = text.startsWith('TIP Report ')
      ? yearsOf(text).join() ===
        [...new Set([...known].map((place) => place.slice(11, 15)))].toSorted().join()
      : text !== '' && withoutKnown(text, known) === ''
    return isKnown ? [] : [`${entity}, ${id}: "${text}" is not among ${[...known].join(' / ')}`]
  })
}

/** A list of places less those that are known. Places hold semicolons themselves, so the longest go first. */
const withoutKnown = (text: string, known: ReadonlySet<string>): string =>
  [...known]
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, place) => rest.replace(place, ''), text)
    .replaceAll('; ', '')

/** 2003, 2004, 2006 from "TIP Report 2003–2004, 2006, country chapter …". */
const yearsOf = (text: string): string[] =>
  [...text.slice(0, text.indexOf(', country')).matchAll(/(\d{4})(?:–(\d{4}))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)]
    return Array.from({ length: last - first + 1 }, (_, step) => String(first + step))
  })
