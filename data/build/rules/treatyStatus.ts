import { addMonths, dayAfter } from '../../../src/domain/clock'
import type { Entity } from '../../../src/domain/entity'
import {
  certainFrom,
  hasNoParticipationOfItsOwn,
  type Instrument,
  isBeforeIndependence,
  type IsoDay,
  type TreatyRecord,
  type TreatyStatus,
} from '../../../src/domain/treaty'

/** R22: some instruments are open to the members of one organisation only. */
const outsideOf = (entity: Entity, { membersOf }: Instrument): Instrument['membersOf'] =>
  membersOf !== undefined && entity.neverMemberOf?.includes(membersOf) === true ? membersOf : undefined

interface BindingDay {
  readonly from: IsoDay
  readonly shown: string
  readonly basis: NonNullable<TreatyStatus['basis']>
}

const later = (a: IsoDay, b: IsoDay | undefined): IsoDay => (b !== undefined && b > a ? b : a)

const cannotJoin = (why: TreatyStatus['why']): TreatyStatus => ({
  class: 'cannot-join',
  wording: 'cannot-join',
  why,
  rule: 'R22',
})

/** R19: before its opening day an instrument has no parties; those that are not signed are not yet adopted (R23). */
const notOpen = ({ opened, signatures }: Instrument): TreatyStatus => ({
  class: 'not-open',
  wording: signatures === 'no' ? 'not-adopted' : 'not-open',
  since: opened,
  rule: 'R19',
})

/**
 * R20: the day from which a state is bound. A known day of deposit comes first; a known year binds from the next 1
 * January; otherwise the earlier of entry into force and listing as a party. None lies before independence.
 */
export const bindingDay = (record: TreatyRecord, entity: Entity): BindingDay | undefined => {
  const { bound, entryIntoForce, listedBy } = record
  const own = entity.independentSince
  if (bound !== undefined) {
    const from = later(certainFrom(bound), own)
    return { from, shown: bound.length === 10 ? from : bound, basis: 'deposit' }
  }
  if (entryIntoForce !== undefined && (listedBy === undefined || entryIntoForce <= listedBy)) {
    const from = later(entryIntoForce, own)
    return { from, shown: from, basis: 'entry-into-force' }
  }
  if (listedBy === undefined) return undefined
  const from = later(listedBy, own)
  return { from, shown: from, basis: 'listed' }
}

const isParty = ({ action }: TreatyRecord): boolean => action !== 'none' && action !== 'signature-only'

/** R21: whether the state is a party since an unknown day. */
const isPartyOfUnknownDay = (record: TreatyRecord): boolean => record.bound === undefined && isParty(record)

type ForceRule = Pick<Instrument, 'firstInForce' | 'monthsToForce'>

const monthOfDeposit = (
  entryIntoForce: IsoDay | undefined,
  { firstInForce, monthsToForce }: ForceRule,
): IsoDay | undefined =>
  entryIntoForce !== undefined &&
  firstInForce !== undefined &&
  monthsToForce !== undefined &&
  entryIntoForce > firstInForce
    ? addMonths(entryIntoForce, -monthsToForce - 1)
    : undefined

/** The day on which an instrument enters into force for a state, by the instrument's own rule. */
export const forceDay = (deposit: IsoDay, { firstInForce, monthsToForce }: ForceRule): IsoDay | undefined =>
  monthsToForce === undefined
    ? undefined
    : later(`${addMonths(deposit, monthsToForce + 1).slice(0, 7)}-01`, firstInForce)

/**
 * R21: the earliest day on which a party of unknown day can have joined: by the entry into force and the instrument's
 * own delay, by a source that calls it not bound, else the opening of the instrument.
 */
const earliestDay = ({ entryIntoForce, notBoundOn }: TreatyRecord, instrument: Instrument): IsoDay =>
  [monthOfDeposit(entryIntoForce, instrument), notBoundOn && dayAfter(notBoundOn)].reduce(
    later,
    instrument.opened,
  )

/** R20: whether the day lies in the year of deposit and its day is unknown. */
const isWithinYearOfDeposit = ({ bound }: TreatyRecord, day: IsoDay): boolean =>
  bound?.length === 4 && day.startsWith(bound)

/** R21, R23: whether the state has signed by the day; never where the sources give no signatures. */
const hasSigned = ({ signed }: TreatyRecord, { signatures }: Instrument, day: IsoDay): boolean =>
  signatures !== 'no' && signed !== undefined && certainFrom(signed) <= day

/**
 * R21: signed or not bound; after the last day of its source not known since, but for a party, which was not bound
 * before it joined. A bound state stays bound, so where all are bound nothing is unknown.
 */
const notBound = (record: TreatyRecord | undefined, instrument: Instrument, day: IsoDay): TreatyStatus => {
  const isSigned = record !== undefined && hasSigned(record, instrument, day)
  if (record?.knownUntil !== undefined && day > record.knownUntil && !isParty(record)) {
    const wording = isSigned ? 'signed-not-known-since' : 'not-known-since'
    return { class: 'not-known-since', wording, since: record.knownUntil, rule: 'R21' }
  }
  if (isSigned) return { class: 'signed', wording: 'signed', since: record.signed, rule: 'R21' }
  const wording = instrument.signatures === 'partly' ? 'may-have-signed' : 'not-bound'
  return { class: 'not-bound', wording, rule: 'R21' }
}

/** R19 to R23, in the order in which they decide. */
export const treatyStatus = (
  record: TreatyRecord | undefined,
  instrument: Instrument,
  entity: Entity,
  day: IsoDay,
): TreatyStatus => {
  if (hasNoParticipationOfItsOwn(entity)) return cannotJoin('own-name')
  if (day < instrument.opened) return notOpen(instrument)
  if (isBeforeIndependence(entity, day))
    return { class: 'not-bound', wording: 'not-in-own-name', rule: 'R23' }
  if (record?.ended !== undefined && day >= record.ended)
    return { class: 'not-bound', wording: 'ended', since: record.ended, rule: 'R20' }
  const binding = record && bindingDay(record, entity)
  if (binding && binding.from <= day)
    return { class: 'bound', wording: 'bound', since: binding.shown, basis: binding.basis, rule: 'R20' }
  if (record && isWithinYearOfDeposit(record, day))
    return { class: 'date-unknown', wording: 'date-unknown', rule: 'R20' }
  if (record && isPartyOfUnknownDay(record) && day >= earliestDay(record, instrument))
    return { class: 'date-unknown', wording: 'date-unknown', rule: 'R21' }
  const outside = outsideOf(entity, instrument)
  if (outside !== undefined) return cannotJoin(`not-member-${outside}`)
  return notBound(record, instrument, day)
}

/** Every day on which the status may change, in order; between two of them it stays the same. */
export const boundaryDays = (
  record: TreatyRecord | undefined,
  instrument: Instrument,
  entity: Entity,
): readonly IsoDay[] => {
  const { signed, bound, ended, knownUntil } = record ?? {}
  const days = [
    instrument.opened,
    entity.independentSince,
    signed && certainFrom(signed),
    bound?.length === 4 ? `${bound}-01-01` : bound,
    bound && certainFrom(bound),
    record && bindingDay(record, entity)?.from,
    record && earliestDay(record, instrument),
    ended,
    knownUntil && dayAfter(knownUntil),
  ]
  return [...new Set(days.filter((day) => day !== undefined))].toSorted()
}
