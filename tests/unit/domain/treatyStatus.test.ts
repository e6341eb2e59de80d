import { describe, expect, it } from 'vitest'
import {
  canJoin,
  bindingDay,
  hasSigned,
  isNotYetOpen,
  isPartyOfUnknownDay,
  isWithinYearOfDeposit,
  treatyStatus,
} from '../../../data/build/rules/treatyStatus'
import type { Entity } from '../../../src/domain/entity'
import {
  certainFrom,
  type Instrument,
  isBeforeIndependence,
  type TreatyRecord,
} from '../../../src/domain/treaty'
import { realDataset } from '../../support/dataset'
import { ENTITY, INSTRUMENT } from './invented'

const record = (change: Partial<TreatyRecord> = {}): TreatyRecord => ({
  entity: 'AAA',
  instrument: 'treaty',
  action: 'ratification',
  sourceIds: ['list'],
  ...change,
})
const statusOn = (day: string, change: Partial<TreatyRecord>, entity = ENTITY, instrument = INSTRUMENT) =>
  treatyStatus(record(change), instrument, entity, day)

it('R19, before the opening is not bound, and says that the instrument is not yet open', () => {
  expect(isNotYetOpen(INSTRUMENT, '2000-05-24')).toBe(true)
  expect(isNotYetOpen(INSTRUMENT, '2000-05-25')).toBe(false)
  expect(statusOn('2000-05-24', {})).toEqual({ class: 'not-bound', wording: 'not-yet-open', rule: 'R19' })
})

describe('R20, bound', () => {
  it('is bound from the day of deposit on', () => {
    const change = { bound: '2004-03-02', precision: 'day', entryIntoForce: '2004-06-01' } as const
    expect(statusOn('2004-03-01', change).class).toBe('not-bound')
    expect(statusOn('2004-03-02', change)).toEqual({
      class: 'bound',
      wording: 'bound',
      since: '2004-03-02',
      basis: 'deposit',
      rule: 'R20',
    })
  })

  it('is bound from 1 January after a year, and of unknown date within it', () => {
    const change = { bound: '2004', precision: 'year' } as const
    expect(isWithinYearOfDeposit(record(change), '2004-01-01')).toBe(true)
    expect(statusOn('2003-12-31', change).class).toBe('not-bound')
    expect(statusOn('2004-12-31', change)).toMatchObject({ class: 'date-unknown', rule: 'R20' })
    expect(statusOn('2005-01-01', change)).toMatchObject({ class: 'bound', since: '2004' })
  })

  it('is not bound up to a day on which a source says so, whatever day it joined on later', () => {
    const change = { listedBy: '2016-01-31', notBoundOn: '2008-01-23' }
    expect(statusOn('2007-09-30', change)).toMatchObject({
      class: 'not-bound',
      wording: 'not-bound',
      rule: 'R21',
    })
    expect(statusOn('2008-01-23', { ...change, signed: '2005-05' }).class).toBe('signed')
    expect(statusOn('2008-01-24', change)).toMatchObject({ class: 'date-unknown', rule: 'R21' })
    expect(statusOn('2016-01-31', change).class).toBe('bound')
  })

  it('is bound from the entry into force where the deposit is unknown', () => {
    const change = { entryIntoForce: '2008-02-01', listedBy: '2016-01-31' }
    expect(statusOn('2008-01-31', change).class).toBe('date-unknown')
    expect(statusOn('2008-02-01', change)).toMatchObject({ since: '2008-02-01', basis: 'entry-into-force' })
  })

  it('is bound from the day by which a source lists it, where that is earlier', () => {
    const change = { entryIntoForce: '2008-02-01', listedBy: '2007-10-24' }
    expect(statusOn('2007-10-24', change)).toMatchObject({
      class: 'bound',
      since: '2007-10-24',
      basis: 'listed',
    })
    expect(bindingDay(record({ listedBy: '2020-12-31' }), ENTITY)?.from).toBe('2020-12-31')
    expect(bindingDay(record(), ENTITY)).toBeUndefined()
  })

  it('is no longer bound from the day its participation ended', () => {
    const change = { bound: '2001-05-05', precision: 'day', ended: '2022-09-16' } as const
    expect(statusOn('2022-09-15', change).class).toBe('bound')
    expect(statusOn('2022-09-16', change)).toMatchObject({
      class: 'not-bound',
      wording: 'ended',
      since: '2022-09-16',
    })
  })

  it.each([
    ['2004', '2005-01-01'],
    ['2005-05', '2005-06-01'],
    ['2005-12', '2006-01-01'],
    ['2005-12-30', '2005-12-30'],
  ])('is certain of %s from %s', (period, from) => expect(certainFrom(period)).toBe(from))
})

describe('R21, what is left', () => {
  it('is of unknown date where a party has no day at all', () => {
    expect(isPartyOfUnknownDay(record())).toBe(true)
    expect(isPartyOfUnknownDay(record({ action: 'signature-only' }))).toBe(false)
    expect(statusOn('2010-01-01', {})).toEqual({
      class: 'date-unknown',
      wording: 'date-unknown',
      rule: 'R21',
    })
  })

  it('is signed from the signature on, and only as far as the date is certain', () => {
    const change = { action: 'signature-only', signed: '2005-05' } as const
    expect(hasSigned(record(change), INSTRUMENT, '2005-05-31')).toBe(false)
    expect(statusOn('2005-06-01', change)).toEqual({
      class: 'signed',
      wording: 'signed',
      since: '2005-05',
      rule: 'R21',
    })
  })

  it('is not known after the last day of the source; a signature stays one', () => {
    const change = { action: 'none', knownUntil: '2015-03-14' } as const
    expect(statusOn('2015-03-14', change).wording).toBe('not-bound')
    expect(statusOn('2015-03-15', change)).toEqual({
      class: 'not-known-since',
      wording: 'not-known-since',
      since: '2015-03-14',
      rule: 'R21',
    })
    const signed = { action: 'signature-only', signed: '2001-01-01', knownUntil: '2015-03-14' } as const
    expect(statusOn('2016-01-01', signed)).toMatchObject({
      class: 'not-known-since',
      wording: 'signed-not-known-since',
      since: '2015-03-14',
    })
  })

  it('knows that a later party was not yet bound, even after the last day of the source', () => {
    const change = { bound: '2020-01-01', precision: 'day', knownUntil: '2015-03-14' } as const
    expect(statusOn('2019-12-31', change).wording).toBe('not-bound')
  })

  it('knows a bound state after the last day of its source', () => {
    expect(
      statusOn('2026-01-01', { bound: '2001-01-01', precision: 'day', knownUntil: '2015-03-14' }).wording,
    ).toBe('bound')
  })

  it('is not bound without a record', () => {
    expect(treatyStatus(undefined, INSTRUMENT, ENTITY, '2010-01-01').wording).toBe('not-bound')
  })
})

describe('R22, who cannot join', () => {
  const echr: Instrument = { ...INSTRUMENT, membersOf: 'coe' }
  const outside: Entity = { ...ENTITY, neverMemberOf: ['coe'] }
  const kosovo = { ...ENTITY, code: 'XKX', countryOf: 'SRB' }

  it('is who never was a member of the organisation that an instrument is open to, and Kosovo for all', () => {
    expect(canJoin(outside, echr)).toBe(false)
    expect(canJoin(outside, { ...INSTRUMENT, membersOf: 'ilo' })).toBe(true)
    expect(canJoin(outside, INSTRUMENT)).toBe(true)
    expect(canJoin(ENTITY, echr)).toBe(true)
    expect([echr, INSTRUMENT].some((instrument) => canJoin(kosovo, instrument))).toBe(false)
  })

  it('are, by the data, Liechtenstein for the ILO and six states for the ECHR, of which Russia is none', () => {
    const { entities, instrument } = realDataset()
    const cannot = (id: string) =>
      entities.filter((entity) => !canJoin(entity, instrument(id))).map(({ code }) => code)
    for (const id of ['ilo-c182', 'ilo-c138', 'ilo-c029'])
      expect(cannot(id).toSorted()).toEqual(['LIE', 'XKX'])
    expect(cannot('echr').toSorted()).toEqual(['BLR', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'XKX'])
    expect(cannot('cets-197')).toEqual(['XKX'])
  })

  it('is said after what a record says, and for Kosovo on any day', () => {
    expect(statusOn('2010-01-01', { action: 'none' }, outside, echr)).toMatchObject({
      class: 'cannot-join',
      rule: 'R22',
    })
    expect(statusOn('1999-01-01', { action: 'none' }, outside, echr).wording).toBe('not-yet-open')
    expect(treatyStatus(undefined, INSTRUMENT, kosovo, '1999-01-01').class).toBe('cannot-join')
  })
})

describe('R23, words', () => {
  const young = { ...ENTITY, independentSince: '2006-06-03' }

  it('says "not a party in its own name" before independence', () => {
    expect(isBeforeIndependence(young, '2006-06-02')).toBe(true)
    expect(isBeforeIndependence(ENTITY, '1990-01-01')).toBe(false)
    const inherited = { bound: '2004-03-03', precision: 'day' } as const
    expect(statusOn('2006-06-02', inherited, young)).toEqual({
      class: 'not-bound',
      wording: 'not-in-own-name',
      rule: 'R23',
    })
    expect(statusOn('2006-06-03', inherited, young)).toMatchObject({ class: 'bound', since: '2006-06-03' })
  })

  it('does not offer "signed" where the sources give no signatures', () => {
    const change = { action: 'signature-only', signed: '2001-01-01' } as const
    expect(statusOn('2010-01-01', change, ENTITY, { ...INSTRUMENT, signatures: 'no' }).class).toBe(
      'not-bound',
    )
    expect(statusOn('2010-01-01', change, ENTITY, { ...INSTRUMENT, signatures: 'partly' }).class).toBe(
      'signed',
    )
  })
})
