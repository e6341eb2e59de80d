import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, LANGUAGES } from '../../src/domain/languages'
import { DATA, FILES, PAGES, VIEWS } from '../fixtures/secondRelease'
import { readDataCsv } from '../support/csv'

const DIST = 'dist'
const built = LANGUAGES.filter((language) => existsSync(join(DIST, folderOf(language), 'index.html')))
const entities = readDataCsv('entities.csv', 'id slug')
const { version } = JSON.parse(readFileSync(join(DIST, 'data/datapackage.json'), 'utf8')) as {
  version: string
}

/** The meaning of each name in brackets. The second release had one version of the data, which stays. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  theme: ['patterns', 'internal', 'definitions', 'institutions', 'plans', 'coordination', 'treaties'],
  country: entities.map(({ slug }) => slug),
  code: entities.map(({ id }) => id),
  version: ['2026-11-25'],
  data: [version],
  instrument: `
    cets-197 cets-201 crc echr hague-1980 hague-1993 ilo-c029 ilo-c138 ilo-c182 opac opic opsc palermo slavery-1956
    smuggling suppression-1950 untoc`
    .trim()
    .split(/\s+/),
  translation: LANGUAGES.filter((language) => language !== 'en'),
}

const expanded = (pattern: string): readonly string[] => {
  const [whole, name] = /\{(\w+)\}/.exec(pattern) ?? []
  if (whole === undefined || name === undefined) return [pattern]
  return (STANDS_FOR[name] ?? []).flatMap((value) => expanded(pattern.replace(whole, value)))
}

const missing = (paths: readonly string[]) =>
  paths.flatMap(expanded).filter((path) => !existsSync(join(DIST, path)))

describe('every address of the second release', () => {
  it.each(built)('has a page that shows what it showed, or leads there, in %s', (language) => {
    const pages = PAGES.flatMap(expanded)
    expect(pages.length).toBeGreaterThan(180)
    expect(missing(pages.map((path) => `${folderOf(language)}${path}index.html`))).toEqual([])
  })

  it('of a file has it', () => {
    const views = VIEWS.flatMap(expanded)
    expect(views.length).toBeGreaterThan(60)
    const ofViews = views.flatMap((view) =>
      ['csv', 'csv-metadata.json', 'json'].map((end) => `data/views/${view}.${end}`),
    )
    expect(missing([...FILES, ...DATA.map((file) => `data/${file}`), ...ofViews])).toEqual([])
  })
})
