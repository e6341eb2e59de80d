import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/domain/entity'
import type { TreatyRecord } from '../../../src/domain/treaty'
import { treatyStatus, boundaryDays } from '../../../data/build/rules/treatyStatus'
import { ENTITY, INSTRUMENT } from './invented'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

describe('whatever the record', () => {
  const day = fc
    .date({ min: new Date('1985-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const anyRecord = fc.record({
    entity: fc.constant('AAA'),
    instrument: fc.constant('treaty'),
    action: fc.constantFrom('ratification', 'accession', 'signature-only', 'none'),
    signed: maybe(
      fc.oneof(
        day,
        day.map((text) => text.slice(0, 7)),
      ),
    ),
    bound: maybe(
      fc.oneof(
        day,
        day.map((text) => text.slice(0, 4)),
      ),
    ),
    entryIntoForce: maybe(day),
    listedBy: maybe(day),
    notBoundOn: maybe(day),
    ended: maybe(day),
    knownUntil: maybe(day),
    sourceIds: fc.constant(['list']),
  }) as fc.Arbitrary<TreatyRecord>
  const anyEntity = maybe(day).map((independentSince): Entity => ({ ...ENTITY, independentSince }))

  it('has joined nothing before the opening or before independence', () => {
    fc.assert(
      fc.property(anyRecord, anyEntity, day, (row, entity, on) => {
        fc.pre(
          on < INSTRUMENT.opened || (entity.independentSince !== undefined && on < entity.independentSince),
        )
        const expected = on < INSTRUMENT.opened ? 'not-open' : 'not-bound'
        expect(treatyStatus(row, INSTRUMENT, entity, on).class).toBe(expected)
      }),
    )
  })

  it('once bound, is bound until its participation ends', () => {
    fc.assert(
      fc.property(anyRecord, anyEntity, day, day, (row, entity, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a]
        fc.pre(treatyStatus(row, INSTRUMENT, entity, first).class === 'bound')
        const hasEnded = row.ended !== undefined && second >= row.ended
        expect(treatyStatus(row, INSTRUMENT, entity, second).class).toBe(hasEnded ? 'not-bound' : 'bound')
      }),
    )
  })

  it('changes on no day but its boundary days', () => {
    fc.assert(
      fc.property(anyRecord, anyEntity, day, (row, entity, on) => {
        const instrument = { ...INSTRUMENT, firstInForce: '2008-02-01', monthsToForce: 3 }
        const boundary = boundaryDays(row, instrument, entity).findLast((one) => one <= on) ?? '1900-01-01'
        expect(treatyStatus(row, instrument, entity, on)).toEqual(
          treatyStatus(row, instrument, entity, boundary),
        )
      }),
    )
  })

  it('is bound since no later than the day asked', () => {
    fc.assert(
      fc.property(anyRecord, anyEntity, day, (row, entity, on) => {
        const { class: classId, since } = treatyStatus(row, INSTRUMENT, entity, on)
        fc.pre(classId === 'bound')
        expect(since !== undefined && since <= on).toBe(true)
      }),
    )
  })
})
