import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../../support/csv'
import { files, instruments, maps, rowsOf, views } from './support'

const described = new Map(
  readDataCsv('columns.csv', 'file column type required codes')
    .filter(({ file }) => file === 'views')
    .flatMap((row) => {
      const names = row.column.includes('<instrument>')
        ? instruments.map((id) => row.column.replace('<instrument>', id))
        : [row.column]
      return names.map((name) => [name, row] as const)
    }),
)

/** The columns that name a row together, in views that have them. */
const KEYS = ['instrument', 'entity', 'direction', 'origin', 'destination', 'from']

const PATTERNS: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d*$/,
  year: /^(\d{4})?$/,
  date: /^(\d{4}-\d{2}-\d{2})?$/,
}

describe('the list of views', () => {
  it('lists every file there is', () => {
    expect([...views.map(({ csv }) => csv), 'index.csv'].toSorted()).toEqual([...files.keys()].toSorted())
  })
  it('has every map of the data for both strengths of evidence, and every instrument', () => {
    const classes = readDataCsv('classes.csv', 'theme sub evidence')
    const asked = new Set(classes.map(({ theme, sub, evidence }) => [theme, sub, evidence].join(' ')))
    const listed = maps.map(({ theme, sub, instrument, evidence }) =>
      [theme, instrument || sub, evidence].join(' '),
    )
    expect(listed.toSorted()).toEqual([...asked].toSorted())
  })
  it('has the time of a view where it has one, and the day where its classes depend on one', () => {
    const times = new Map(views.map(({ id, time, day }) => [id, [time, day]]))
    expect(times.get('treaties/palermo')).toEqual(['2007-09-30', '2007-09-30'])
    expect(times.get('treaties/palermo/days')).toEqual(['', ''])
    expect(times.get('plans')).toEqual(['2009', ''])
    expect(times.get('routes/children')).toEqual(['2008-2016', ''])
  })
})

describe.each(views.map((view) => [view.id, view] as const))('%s', (_, view) => {
  const rows = rowsOf(view.csv)
  const columns = view.columns.split(';')
  it('has the rows and columns that the list says, and says in each row what it is', () => {
    expect(rows).toHaveLength(Number(view.rows))
    expect(Object.keys(rows[0] ?? {})).toEqual(columns)
    for (const row of rows) {
      expect(row['about']).toContain(view.question)
      expect(row['about']).toMatch(
        /What is reported, not how common trafficking is\. .*Boundaries and names imply no opinion/,
      )
      expect(row['time'] ?? '').toBe(view.time)
    }
  })
  it('has the columns that columns.csv describes, with values of their types, and no row twice', () => {
    for (const column of columns) {
      const { type = '', required, codes = '' } = described.get(column) ?? {}
      expect(type, `${column} is described`).not.toBe('')
      for (const row of rows) {
        const value = row[column] ?? ''
        expect(value, `${column} of ${row['entity']}`).toMatch(PATTERNS[type] ?? /^/)
        if (required === 'yes') expect(value, column).not.toBe('')
        if (codes !== '' && value !== '') expect(codes.split(';'), column).toContain(value)
      }
    }
    const keys = KEYS.filter((name) => columns.includes(name))
    expect(new Set(rows.map((row) => keys.map((name) => row[name]).join(' '))).size).toBe(rows.length)
  })
})
