import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { keyOf } from './recount/answer'
import { recountKnown, recountRecords } from './recount/known'
import { FORMS } from './recount/years'

const rows = readDataCsv(
  'known.csv',
  'entity theme sub evidence answer documents others kinds latest_year agreement',
)
const entities = readDataCsv('entities.csv', 'id').map(({ id }) => id)
const instruments = readDataCsv('instruments.csv', 'id url_id')
const classOf = new Map(
  readDataCsv('classes.csv', 'entity theme sub evidence class').map((row) => [
    keyOf(row.entity, row.theme, row.sub, row.evidence),
    row.class,
  ]),
)
const isOfRecords = ({ theme, sub }: { theme: string; sub: string }) =>
  theme === 'treaties' || sub === 'since'

describe('known.csv', () => {
  it('has what the documents of every answer say, each read alone, as a recount from the evidence has it', () => {
    const recounted = recountKnown(entities, FORMS)
    const committed = rows
      .filter((row) => !isOfRecords(row))
      .map((row) => [
        keyOf(row.entity, row.theme, row.sub, row.evidence),
        {
          documents: Number(row.documents),
          others: Number(row.others),
          kinds: row.kinds.split(';').toSorted().join(';'),
          latest: row.latest_year,
          agreement: row.agreement,
        },
      ])
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(recounted))
  })

  it('counts the sources of every record of a treaty and of an offence', () => {
    const idOf = new Map(instruments.map(({ id, url_id }) => [id, url_id]))
    const recounted = [...recountRecords()].map(([key, value]) => {
      const [entity = '', theme = '', sub = ''] = key.split(' | ')
      return [keyOf(entity, theme, idOf.get(sub) ?? sub, ''), value]
    })
    const committed = rows
      .filter((row) => isOfRecords(row) && row.documents !== '0')
      .map((row) => [
        keyOf(row.entity, row.theme, row.sub, ''),
        { documents: Number(row.documents), kinds: row.kinds.split(';').toSorted().join(';') },
      ])
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(recounted))
  })

  it('calls missing what the map calls not documented, partly known, not covered or not mentioned', () => {
    const missing = new Map([
      ['neither', 'not-mentioned'],
      ...['not-mentioned', 'not-covered', 'not-documented', 'partly-documented'].map(
        (same): [string, string] => [same, same],
      ),
    ])
    const wrong = rows.filter((row) => {
      if (isOfRecords(row)) return false
      const shown = classOf.get(keyOf(row.entity, row.theme, row.sub, row.evidence)) ?? '?'
      return row.answer !== (missing.get(shown) ?? 'documented')
    })
    expect(wrong).toEqual([])
  })

  it('never has a document for a missing answer, nor an answer without a document', () => {
    const wrong = rows.filter(
      ({ theme, answer, documents }) =>
        theme !== 'treaties' &&
        ['documented', 'partly-documented'].includes(answer) !== Number(documents) > 0,
    )
    expect(wrong).toEqual([])
  })

  it('has all 51 on each map that classes.csv has', () => {
    const names = rows.map((row) => keyOf(row.entity, row.theme, row.sub, row.evidence))
    expect(names.toSorted()).toEqual([...classOf.keys()].toSorted())
    expect(names.length % entities.length).toBe(0)
  })
})
