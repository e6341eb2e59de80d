import { folderOf, LANGUAGES, languageName } from '../../src/domain/languages'
import { isDraft } from '../../src/domain/reviews'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv, type AnySchema } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { citationCff } from '../../src/pictures/citation'
import { datasetJsonLd } from '../../src/pages/data/describeData'
import { readSiteData } from '../../src/build/readSiteData'
import { writeDownloads } from '../../src/build/writeDownloads'
import { allTexts } from '../support/allTexts'
import { packageProblems, type TableResource } from './support/tableRows'

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const dataFile = (name: string) => join('public/data', name)

/** The faults against a schema, one line a fault. */
const faults = (ajv: Ajv | Ajv2020, schema: unknown, value: unknown): string[] => {
  const validate = ajv.compile(schema as AnySchema)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
const draft7 = () => addFormats.default(new Ajv({ allErrors: true, strict: false }))
const draft2020 = () => new Ajv2020({ allErrors: true, strict: false })
const standard = (name: string) => readJson(`tests/fixtures/schemas/${name}.json`)

const descriptor = readJson(dataFile('datapackage.json')) as { resources: TableResource[]; version: string }
const tables = descriptor.resources.filter(({ schema }) => schema !== undefined)
const pathsOf = ({ path }: { path: string | string[] }) => (typeof path === 'string' ? [path] : path)

describe('datapackage.json', () => {
  it('is a Data Package of version 2', () => {
    expect(faults(draft7(), standard('data-package-2.0'), descriptor)).toEqual([])
  })
  it.each([
    ['no resources', { ...descriptor, resources: [] }],
    ['a path that climbs', { ...descriptor, resources: [{ name: 'a', path: '../a.csv' }] }],
    ['an empty list of sources', { ...descriptor, sources: [] }],
    ['a table without columns', { ...descriptor, resources: [{ name: 'a', path: 'a.csv', type: 'table' }] }],
  ])('would not be one with %s', (_, value) => {
    expect(faults(draft7(), standard('data-package-2.0'), value)).not.toEqual([])
  })
  it('describes every file there is, and none that is not', () => {
    const described = descriptor.resources.flatMap(pathsOf)
    const there = [
      ...readdirSync('public/data').filter((name) => /\.(csv|json)$/.test(name)),
      ...['countries', 'names', 'translations'].flatMap((folder) =>
        readdirSync(`public/data/${folder}`).map((name) => `${folder}/${name}`),
      ),
    ].filter((name) => !name.endsWith('.schema.json') && name !== 'datapackage.json')
    expect(described.toSorted()).toEqual(there.toSorted())
  })
  it('has the size and the checksum of each table, and how it is written', () => {
    for (const { path, bytes, hash, dialect } of tables) {
      const file = readFileSync(dataFile(String(path)))
      expect({ bytes, hash }, String(path)).toEqual({
        bytes: file.length,
        hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
      })
      expect(dialect).toMatchObject({ delimiter: ',', quoteChar: '"', lineTerminator: '\n', header: true })
    }
  })
  it('claims no licence over what others made, and names sources with their terms', () => {
    expect(JSON.stringify(descriptor)).not.toContain('"licenses"')
    const routes = tables.find(({ name }) => name === 'corridors')
    expect(routes?.sources).toEqual([expect.objectContaining({ terms: expect.stringMatching(/licence/i) })])
  })
  it.each(tables)('$name: the file has the columns, types, codes and keys that it says', (table) => {
    expect(packageProblems(table, tables)).toEqual([])
  })
})

describe('JSON Schemas', () => {
  it.each(['atlas', 'corridors', 'names', 'provenance', 'statements'])('%s.json fits its schema', (name) => {
    const schema = readJson(dataFile(`${name}.schema.json`))
    expect(faults(draft2020(), schema, readJson(dataFile(`${name}.json`)))).toEqual([])
  })
  it.each([
    ['countries', 'country'],
    ['names', 'display-names'],
  ])('every file of %s fits %s.schema.json', (folder, name) => {
    const schema = readJson(dataFile(`${name}.schema.json`))
    const validate = draft2020().compile(schema as AnySchema)
    for (const file of readdirSync(`public/data/${folder}`))
      expect(validate(readJson(dataFile(`${folder}/${file}`))), file).toBe(true)
  })
  it('refuse a stray field and a class without a rule', () => {
    const atlas = readJson(dataFile('atlas.json')) as Record<string, unknown>
    const schema = readJson(dataFile('atlas.schema.json'))
    expect(faults(draft2020(), schema, { ...atlas, stray: 1 })).not.toEqual([])
    expect(
      faults(draft2020(), schema, { ...atlas, classMaps: [{ theme: 'plans', sub: 'main' }] }),
    ).not.toEqual([])
  })
})

describe('CITATION.cff', () => {
  const cff = parseYaml(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>
  it('is a citation file of version 1.2.0', () => {
    expect(faults(draft7(), standard('cff-1.2.0'), cff)).toEqual([])
  })
  it('has the data as a work of their own, without a licence', () => {
    const [data] = cff['references'] as Record<string, unknown>[]
    expect(data).toMatchObject({
      type: 'data',
      version: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    })
    expect(data).not.toHaveProperty('license')
    expect(data?.['notes']).toContain('No licence is claimed')
  })
  it('is one too where it says where the site lies', () => {
    const placed: unknown = parseYaml(citationCff('2026-11-25', 'https://example.org/atlas/'))
    expect(faults(draft7(), standard('cff-1.2.0'), placed)).toEqual([])
  })
  it('of the data is of a dataset of its day, with no licence over the codings of others', () => {
    const ofData = parseYaml(citationCff('2026-11-25', null)) as Record<string, unknown>
    expect(ofData).toMatchObject({ type: 'dataset', version: '2026-11-25', 'date-released': '2026-11-25' })
    expect(ofData).not.toHaveProperty('license')
    expect(ofData['references']).toEqual([expect.objectContaining({ type: 'report' })])
  })
  it('would not be one without its authors', () => {
    expect(faults(draft7(), standard('cff-1.2.0'), { ...cff, authors: [] })).not.toEqual([])
  })
})

describe('what the build adds for readers to take away', () => {
  const site = mkdtempSync(join(tmpdir(), 'atlas-'))
  const zone = process.env['TZ']
  const zipName = `child-trafficking-atlas-data-${descriptor.version}.zip`
  const zip = () => readFileSync(join(site, 'data', zipName))
  const text = (name: string) => readFileSync(join(site, 'data', name), 'utf8')

  beforeAll(async () => {
    cpSync('public/data', join(site, 'data'), { recursive: true })
    await writeDownloads(site, null)
  })
  afterAll(() => {
    process.env['TZ'] = zone
    rmSync(site, { recursive: true })
  })

  it('the zip holds every file as it is, with readme and terms', () => {
    const files = unzipSync(zip())
    const names = ['', 'countries', 'names', 'translations'].flatMap((folder) =>
      readdirSync(dataFile(folder), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => join(folder, name)),
    )
    expect(Object.keys(files).toSorted()).toEqual(names.toSorted())
    for (const [name, bytes] of Object.entries(files))
      expect(Buffer.compare(Buffer.from(bytes), readFileSync(dataFile(name))), name).toBe(0)
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array())
    for (const words of [
      'not how common trafficking is',
      'No licence is claimed',
      'not affiliated with UNICEF',
    ])
      expect(readme).toContain(words)
  })
  it('the zip has the same bytes whenever and wherever it is made', async () => {
    const first = zip()
    process.env['TZ'] = 'Asia/Tashkent'
    await writeDownloads(site, null)
    expect(Buffer.compare(first, zip())).toBe(0)
  })
  it('the citations name title and version, and nobody as the author of a copy that names no publisher', () => {
    const { version } = descriptor
    expect(text('citation.bib')).toMatch(/^@misc\{[^,]+,\n(?: {2}\w+ +=\s\{.+\},?\n)+\}\n$/)
    expect(text('citation.ris')).toMatch(/^TY {2}- DATA\r\n(?:[A-Z]{2} {2}- .+\r\n)+ER {2}- \r\n$/)
    for (const file of ['citation.bib', 'citation.ris']) {
      expect(text(file)).toContain('Child Trafficking Atlas: Europe and Central Asia')
      expect(text(file)).not.toMatch(/author|AU {2}-|contributors/)
      expect(text(file)).toContain(version)
    }
  })
  it('llms.txt leads to files that are there', () => {
    const links = readFileSync(join(site, 'llms.txt'), 'utf8').matchAll(/\]\((\.\/data\/[^)]+[^/)])\)/g)
    const paths = [...links].map(([, path]) => path ?? '')
    expect(paths.length).toBeGreaterThan(12)
    for (const path of paths) expect(() => readFileSync(join(site, path)), path).not.toThrow()
  })
  it('llms.txt leads to the front page of each language, and says which are drafts', () => {
    const llms = readFileSync(join(site, 'llms.txt'), 'utf8')
    for (const language of LANGUAGES) {
      const front = `[${languageName(language)}](./${folderOf(language)}): ${language}`
      expect(llms).toContain(isDraft(language) ? `${front}, draft\n` : `${front}\n`)
    }
  })
  it('the JSON-LD is a Dataset of schema.org whose downloads are there', async () => {
    const data = (await readSiteData(site, null)).get('en')
    if (!data) throw new Error('There are no pages in English.')
    const jsonLd = datasetJsonLd({ ...data, texts: allTexts() }) as {
      distribution: { contentUrl: string }[]
    }
    expect(faults(draft7(), standard('dataset-jsonld'), JSON.parse(JSON.stringify(jsonLd)))).toEqual([])
    for (const { contentUrl } of jsonLd.distribution)
      expect(() => readFileSync(join(site, 'data', contentUrl)), contentUrl).not.toThrow()
  })
})
