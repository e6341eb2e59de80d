import { hasNoParticipationOfItsOwn } from '../../../src/domain/treaty'
import type { Report } from '../problem'
import { ENTITIES_FILE } from '../read/entities'
import { INSTRUMENTS_FILE } from '../read/instruments'
import { TREATIES_FILE, type TreatyRow } from '../read/treaties'
import { forceDay } from '../rules/treatyStatus'
import type { Check } from './check'

const reportOn = (
  report: Report,
  { line }: TreatyRow,
  column: string,
  value: string | undefined,
  fault: string,
  expected: string,
) => report({ file: TREATIES_FILE, line, column, value: value ?? '', fault, expected })

/** Whether one date is certainly before another; dates are compared to the precision of both. */
const isBefore = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

export const everyRecordRunsForward: Check = ({ treaties }, report) => {
  for (const row of treaties) {
    const { signed, bound, entryIntoForce, ended, listedBy, notBoundOn } = row
    for (const party of [entryIntoForce, listedBy, ended])
      if (notBoundOn !== undefined && party !== undefined && party <= notBoundOn)
        reportOn(report, row, 'not_bound_on', notBoundOn, `is not before ${party}`, 'an earlier day')
    if (isBefore(bound, signed))
      reportOn(report, row, 'bound', bound, `is before signature on ${signed}`, 'a later day')
    if (isBefore(entryIntoForce, bound))
      reportOn(
        report,
        row,
        'entry_into_force',
        entryIntoForce,
        `is before the deposit on ${bound}`,
        'a later day',
      )
    if (ended !== undefined && !isBefore(bound ?? entryIntoForce, ended))
      reportOn(report, row, 'ended', ended, 'is not after the state became bound', 'a later day than bound')
    if (isBefore(listedBy, signed))
      reportOn(report, row, 'listed_by', listedBy, `is before signature on ${signed}`, 'a later day')
  }
}

/** R19: nothing is signed or deposited before the instrument opened. */
export const noRecordIsBeforeTheOpening: Check = ({ treaties, instruments }, report) => {
  const openedOf = new Map(instruments.map(({ dataId, opened }) => [dataId, opened]))
  for (const row of treaties) {
    const opened = openedOf.get(row.instrument)
    const days = [
      ['signed', row.signed],
      ['bound', row.bound],
      ['listed_by', row.listedBy],
      ['not_bound_on', row.notBoundOn],
    ] as const
    for (const [column, day] of days)
      if (isBefore(day, opened))
        reportOn(report, row, column, day, `is before the opening on ${opened}`, 'a later day')
  }
}

/** R19: no treaty is in force before it is open. */
export const noTreatyIsInForceBeforeItOpens: Check = ({ instruments }, report) => {
  for (const { line, opened, firstInForce } of instruments)
    if (firstInForce !== undefined && firstInForce < opened)
      report({
        file: INSTRUMENTS_FILE,
        line,
        column: 'first_in_force',
        value: firstInForce,
        fault: `is before the opening on ${opened}`,
        expected: 'a later day',
      })
}

/** R21: the rule of an instrument agrees with every record that has both days, so that it can stand in for a deposit. */
export const everyEntryIntoForceFollowsItsRule: Check = ({ treaties, instruments }, report) => {
  const instrumentOf = new Map(instruments.map((instrument) => [instrument.dataId, instrument]))
  for (const row of treaties) {
    const { bound, precision, entryIntoForce } = row
    const instrument = instrumentOf.get(row.instrument)
    if (instrument === undefined || entryIntoForce === undefined) continue
    const { firstInForce, locator = '' } = instrument
    if (firstInForce !== undefined && entryIntoForce < firstInForce)
      reportOn(
        report,
        row,
        'entry_into_force',
        entryIntoForce,
        'is before the treaty first entered into force',
        `${firstInForce} or later`,
      )
    const expected = precision === 'day' && bound !== undefined ? forceDay(bound, instrument) : undefined
    if (expected !== undefined && entryIntoForce !== expected)
      reportOn(
        report,
        row,
        'entry_into_force',
        entryIntoForce,
        `does not follow from the deposit on ${bound ?? ''} (${locator})`,
        expected,
      )
  }
}

export const everyActionFitsItsDays: Check = ({ treaties }, report) => {
  for (const row of treaties) {
    const { action, signed, bound, entryIntoForce, listedBy, notBoundOn } = row
    const day = bound ?? entryIntoForce ?? listedBy
    const isParty = action !== 'none' && action !== 'signature-only'
    if (!isParty && day !== undefined)
      reportOn(
        report,
        row,
        'action',
        action,
        `is given together with ${day}`,
        'an action that binds, or no day',
      )
    if (action === 'none' && signed !== undefined)
      reportOn(
        report,
        row,
        'action',
        action,
        `is given together with the signature of ${signed}`,
        'signature-only',
      )
    if (action === 'signature-only' && signed === undefined)
      reportOn(report, row, 'signed', '', 'is empty on a signature', 'the day, month or year of signature')
    if (isParty && day === undefined)
      reportOn(
        report,
        row,
        'listed_by',
        '',
        'is empty where no other day is known',
        'the day a source lists the party by (R20)',
      )
    if (bound !== undefined && listedBy !== undefined)
      reportOn(
        report,
        row,
        'listed_by',
        listedBy,
        'is given together with a day of deposit',
        'one or the other',
      )
    if (notBoundOn !== undefined && (bound !== undefined || !isParty))
      reportOn(
        report,
        row,
        'not_bound_on',
        notBoundOn,
        'is for a party whose day of deposit is not known',
        'no day here',
      )
  }
}

/** Every state has a record for every instrument; the entity without participation of its own has none (R22). */
export const everyStateHasEveryInstrument: Check = ({ treaties, entities, instruments, isWhole }, report) => {
  if (![TREATIES_FILE, ENTITIES_FILE, INSTRUMENTS_FILE].every(isWhole)) return
  const keys = new Set(treaties.map(({ entity, instrument }) => `${entity} ${instrument}`))
  const without = entities.filter(hasNoParticipationOfItsOwn)
  const states = entities.filter((entity) => !without.includes(entity))
  for (const { dataId } of instruments)
    for (const entity of states)
      if (!keys.has(`${entity.code} ${dataId}`))
        report({
          file: TREATIES_FILE,
          line: 1,
          column: 'instrument',
          value: `${entity.code} ${dataId}`,
          fault: 'has no record',
          expected: 'one record for each state and instrument',
        })
  for (const row of treaties)
    if (without.some(({ code }) => code === row.entity))
      reportOn(report, row, 'entity', row.entity, 'has no participation of its own', 'no record (R22)')
}
