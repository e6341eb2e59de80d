import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parseCsv, readDataCsv } from '../../support/csv'
import { files, json, maps, rowsOf, textOf, viewOf, views } from './support'

const faults = (schema: unknown, ajv: Ajv | Ajv2020) => {
  const validate = ajv.compile(schema as object)
  return (value: unknown) => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

describe('the list of views', () => {
  it('fits its schema, and lists every file there is', () => {
    const ajv = new Ajv2020({ strict: false })
    expect(faults(json('index.schema.json'), ajv)(json('index.json'))).toEqual([])
    const listed = views.flatMap(({ csv, json: asJson, metadata }) => [csv, asJson, metadata])
    const own = ['index.json', 'index.csv', 'index.schema.json', 'view.schema.json']
    expect([...listed, ...own].toSorted()).toEqual([...files.keys()].toSorted())
  })
  it('says the same as CSV', () => {
    const rows = parseCsv(textOf('index.csv'), 'index.csv', 'id csv rows columns')
    expect(rows.map((row) => [row.id, row.csv, Number(row.rows), row.columns.split(';')])).toEqual(
      views.map((view) => [view.id, view.csv, view.rows, view.columns]),
    )
  })
  it('has every map of the data for both strengths of evidence, and every instrument', () => {
    const classes = readDataCsv('classes.csv', 'theme sub evidence')
    const asked = new Set(classes.map(({ theme, sub, evidence }) => [theme, sub, evidence].join(' ')))
    const listed = maps.map(({ theme, sub, instrument, evidence }) =>
      [theme, instrument ?? sub ?? '', evidence ?? ''].join(' '),
    )
    expect(listed.toSorted()).toEqual([...asked].toSorted())
  })
})

describe.each(views.map((view) => [view.id, view] as const))('%s', (_, view) => {
  const viewSchema = faults(json('view.schema.json'), new Ajv2020({ strict: false }))
  const csvw = faults(
    JSON.parse(readFileSync('tests/fixtures/schemas/csvw-table.json', 'utf8')),
    addFormats.default(new Ajv({ strict: false })),
  )
  it('is the same as CSV and as JSON, and says what it is', () => {
    const rows = rowsOf(view.csv)
    const { records, columnsOf, caveats, sources } = viewOf(view.json)
    expect(viewSchema(json(view.json))).toEqual([])
    expect(rows).toHaveLength(view.rows)
    expect(Object.keys(rows[0] ?? {})).toEqual(view.columns)
    // Each row of the CSV says besides what JSON says once: about it, and the time where the view has one.
    const once = view.columns.includes('time') ? ['about', 'time'] : ['about']
    expect([...columnsOf.map(({ name }) => name), ...once]).toEqual(view.columns)
    const asText = records.map((record) => Object.values(record).map((value) => String(value ?? '')))
    expect(asText).toEqual(rows.map((row) => view.columns.slice(0, -once.length).map((name) => row[name])))
    for (const row of rows) {
      expect(row['about']).toContain(view.question)
      expect(row['about']).toMatch(
        /What is reported, not how common it is\. .*Boundaries and names imply no opinion/,
      )
    }
    expect(caveats[0]).toBe('What is reported, not how common it is.')
    const named = new Set(
      rows.flatMap((row) =>
        view.columns
          .filter((name) => name.endsWith('source_ids'))
          .flatMap((name) => row[name]?.split(';') ?? []),
      ),
    )
    named.delete('')
    expect(new Set(sources.map(({ id }) => id))).toEqual(named)
  })
  it('has metadata by CSV on the Web that fit its file', () => {
    const metadata = json(view.metadata) as {
      readonly url: string
      readonly tableSchema: {
        readonly columns: readonly { titles: string; datatype: string; required?: true; separator?: string }[]
        readonly primaryKey: readonly string[]
      }
    }
    expect(csvw(metadata)).toEqual([])
    expect(view.csv.endsWith(metadata.url)).toBe(true)
    const { columns, primaryKey } = metadata.tableSchema
    expect(columns.map(({ titles }) => titles)).toEqual(view.columns)
    const rows = rowsOf(view.csv)
    const patterns: Readonly<Record<string, RegExp>> = {
      integer: /^-?\d*$/,
      gYear: /^(\d{4})?$/,
      date: /^(\d{4}-\d{2}-\d{2})?$/,
    }
    for (const { titles, datatype, required } of columns)
      for (const row of rows) {
        expect(row[titles], `${titles} of ${row['entity']}`).toMatch(patterns[datatype] ?? /^/)
        if (required) expect(row[titles], titles).not.toBe('')
      }
    expect(new Set(rows.map((row) => primaryKey.map((name) => row[name]).join(' '))).size).toBe(rows.length)
  })
})
