import { describe, expect, it } from 'vitest'
import { type CsvRow, readDataCsv } from '../../support/csv'
import { keyOf } from '../recount/answer'
import { recountOffences } from '../recount/offences'
import { recountReports } from '../recount/reports'
import { recountTreaties } from '../recount/treaties'
import { codes, dataVersion, instruments, maps, rowsOf, views } from './support'

describe('the classes of views', () => {
  it('are those of the data, entity by entity', () => {
    const classes = new Map(
      readDataCsv('classes.csv', 'entity theme sub evidence class rule source_ids').map((row) => [
        keyOf(row.entity, row.theme, row.sub, row.evidence),
        row,
      ]),
    )
    for (const { id, csv, theme, sub, instrument, evidence } of maps)
      for (const row of rowsOf(csv)) {
        const key = keyOf(row['entity'] ?? '', theme, instrument || sub, evidence)
        const known = classes.get(key)
        expect([row['class'], row['rule']], id).toEqual([known?.class, known?.rule])
      }
  })
  it.each(['patterns/anyone', 'patterns/children', 'patterns/transit/anyone', 'internal/children'])(
    'of %s are those of the statements in the reports, counted again',
    (id) => {
      const view = maps.find((one) => one.id === id)
      const recounted = recountReports(codes)
      const rows = rowsOf(`${id}.csv`)
      expect(rows).toHaveLength(51)
      for (const row of rows) {
        const key = keyOf(row['entity'] ?? '', view?.theme ?? '', view?.sub ?? '', view?.evidence ?? '')
        expect(row['class'], key).toBe(recounted.get(key)?.classes)
        const other = view?.evidence === 'anyone' ? 'children' : 'anyone'
        const otherKey = keyOf(row['entity'] ?? '', view?.theme ?? '', view?.sub ?? '', other)
        expect(row[`class_${other}`], otherKey).toBe(recounted.get(otherKey)?.classes)
      }
    },
  )
})

/** Every 37th day from 1989 to the day of the data: all days of the month and of the year come. */
const DAYS = Array.from({ length: 375 }, (_, index) =>
  new Date(Date.UTC(1989, 0, 1 + index * 37)).toISOString().slice(0, 10),
).filter((day) => day <= dataVersion)

const rowOn = (rows: readonly CsvRow[], entity: string, day: string) =>
  rows.filter((row) => row['entity'] === entity && day >= (row['from'] ?? '') && day <= (row['to'] ?? ''))

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

describe('the views of all days', () => {
  it('give any day of any treaty, as counted again from the records', () => {
    const rows = new Map(instruments.map((id) => [id, rowsOf(`treaties/${id}/days.csv`)]))
    for (const day of DAYS.filter((_, index) => index % 5 === 0)) {
      const recounted = recountTreaties(day)
      for (const id of instruments)
        for (const entity of codes) {
          const found = rowOn(rows.get(id) ?? [], entity, day)
          expect(
            found.map((row) => row['class']),
            `${entity} ${id} ${day}`,
          ).toEqual([recounted.get(`${entity} ${id}`)])
        }
    }
  })
  it('give any day of the offence, as counted again from the coding', () => {
    const rows = rowsOf('definitions/since/days.csv')
    for (const day of DAYS)
      for (const [entity, known] of recountOffences(day))
        expect(
          rowOn(rows, entity, day).map((row) => row['class']),
          `${entity} ${day}`,
        ).toEqual([known])
  })
  it('leave no day out and none twice', () => {
    for (const { csv } of views.filter(({ id }) => id.endsWith('/days'))) {
      const rows = rowsOf(csv)
      for (const entity of codes) {
        const own = rows.filter((row) => row['entity'] === entity)
        expect(own[0]?.['from']).toBe('1989-01-01')
        expect(own.at(-1)?.['to']).toBe(dataVersion)
        own.slice(1).forEach((row, index) => expect(row['from']).toBe(dayAfter(own[index]?.['to'] ?? '')))
      }
    }
  })
})

const pairsOf = (rows: readonly CsvRow[]) =>
  [...new Set(rows.map((row) => `${row['origin']} ${row['destination']}`))].toSorted()

describe('the views of routes', () => {
  const statements = readDataCsv('corridors.csv', 'origin destination victims counted').filter(
    ({ counted }) => counted === 'yes',
  )
  it.each([
    ['children', statements.filter(({ victims }) => victims.includes('children'))],
    ['anyone', statements],
  ])('of %s have each pair of the statements once', (victims, rows) => {
    const listed = rowsOf(`routes/${victims}.csv`)
    expect(pairsOf(listed)).toEqual(pairsOf(rows))
    expect(listed).toHaveLength(pairsOf(rows).length)
  })
})
