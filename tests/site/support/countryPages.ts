import { readFileSync } from 'node:fs'
import { ENGLISH } from '../../support/allTexts'
import type { Document } from 'happy-dom'
import { readDataCsv } from '../../support/csv'
import { parseDocument } from '../../support/parseDocument'

/** The 51, as entities.csv has them. */
export const entities = readDataCsv(
  'entities.csv',
  'id slug report_name current_name short_name country_of note',
)
const { places } = JSON.parse(readFileSync('public/data/corridors.json', 'utf8')) as {
  places: { code: string; name: string }[]
}

/** The names of a country or a place on pages. */
export const nameOf = (code: string): string => {
  const entity = entities.find(({ id }) => id === code)
  if (!entity) return places.find((place) => place.code === code)?.name ?? code
  return code === 'XKX' ? `${entity.short_name}*` : entity.short_name
}

/** The English message of an id. */
export const text = (id: string): string => ENGLISH[id] ?? id

/** The words of an element, with single spaces. */
export const textOf = (element: { textContent: string | null } | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

/** The page of a country as it lies on the disk. */
export const htmlOf = (code: string): string => {
  const slug = entities.find(({ id }) => id === code)?.slug
  return readFileSync(`dist/country/${slug}/index.html`, 'utf8')
}

let last: { readonly code: string; readonly document: Document } | undefined

/** Its document. Only the last is held, since a parsed page takes some 20 MB. */
export const documentOf = (code: string): Document => {
  if (last?.code !== code) last = { code, document: parseDocument(htmlOf(code)) }
  return last.document
}
