import { csvText } from '../../../src/data/csv'
import type { TreatyRecord, OffenceRecord } from '../../../src/domain/treaty'
import { bindingDay } from '../rules/treatyStatus'
import { CRIMINALISATION_COLUMNS } from '../read/criminalisation'
import { ENTITY_COLUMNS } from '../read/entities'
import type { Evidence } from '../read/evidence'
import { HELPLINE_COLUMNS } from '../read/helplines'
import { INSTRUMENT_COLUMNS } from '../read/instruments'
import { MEMBERSHIP_COLUMNS } from '../read/memberships'
import { TOTAL_COLUMNS } from '../read/publishedTotals'
import { SOURCE_COLUMNS } from '../read/sources'
import { creditOf } from './credit'
import { plainEntities } from './plain'
import { CHANGE_COLUMNS } from '../read/valueChanges'
import { VICTIM_COLUMNS, VICTIM_COUNTS } from '../read/victims'
import { offenceLocator, treatyLocator, victimsLocator } from '../rules/locators'

export const entitiesCsv = ({ entities }: Evidence): string =>
  csvText(
    ENTITY_COLUMNS,
    entities.map((row) => [
      row.code,
      row.slug,
      row.code,
      row.isoNumeric,
      row.studyName,
      row.name,
      row.shortName,
      row.region,
      row.countryOf,
      row.independentSince,
      row.note,
    ]),
  )

export const instrumentsCsv = ({ instruments }: Evidence): string =>
  csvText(
    INSTRUMENT_COLUMNS,
    instruments.map((row) => [
      row.dataId,
      row.id,
      row.title,
      row.short,
      row.opened,
      row.depositary,
      row.signatures,
      row.membersOf,
      row.monthsToForce,
      row.firstInForce,
      row.sourceIds.join(';'),
      row.locator,
    ]),
  )

export const membershipsCsv = ({ memberships }: Evidence): string =>
  csvText(
    MEMBERSHIP_COLUMNS,
    memberships.map((row) => [
      row.entity,
      row.organisation,
      row.kind,
      row.from,
      row.to,
      row.sourceIds.join(';'),
      row.locator,
    ]),
  )

export const sourcesCsv = ({ sources }: Evidence): string =>
  csvText(
    [...SOURCE_COLUMNS, 'credit'],
    sources.map((row) => [
      row.id,
      row.title,
      row.publisher,
      row.date,
      row.knownUntil,
      row.quality,
      row.url,
      row.better,
      row.terms,
      row.limitations,
      row.readThrough,
      creditOf(row),
    ]),
  )

export const totalsCsv = ({ totals }: Evidence): string =>
  csvText(
    TOTAL_COLUMNS,
    totals.map((row) => [
      row.id,
      row.map,
      row.indicator,
      row.scope,
      row.relation,
      row.value,
      row.base,
      row.base && (row.isBaseOurs ? 'atlas' : 'study'),
      row.asOf,
      row.named?.join(';'),
      row.inDoubt?.join(';'),
      row.whereInReport,
      row.reading,
    ]),
  )

/** Each row has the last day known (R21), the day since which it counts as bound with its kind (R31), and its locator (R5). */
export const treatiesCsv = (evidence: Evidence, treaties: readonly TreatyRecord[]): string => {
  const dataIdOf = new Map(evidence.instruments.map(({ id, dataId }) => [id, dataId]))
  const entityOf = new Map(plainEntities(evidence).map((entity) => [entity.code, entity]))
  const bindingOf = (row: TreatyRecord) => {
    const entity = entityOf.get(row.entity)
    return entity && bindingDay(row, entity)
  }
  return csvText(
    [
      'entity',
      'instrument',
      'action',
      'signed',
      'bound',
      'precision',
      'entry_into_force',
      'listed_by',
      'not_bound_on',
      'ended',
      'known_until',
      'since',
      'since_kind',
      'note',
      'source_id',
      'locator',
    ],
    treaties.map((row) => [
      row.entity,
      dataIdOf.get(row.instrument),
      row.action,
      row.signed,
      row.bound,
      row.precision,
      row.entryIntoForce,
      row.listedBy,
      row.notBoundOn,
      row.ended,
      row.knownUntil,
      bindingOf(row)?.shown,
      bindingOf(row)?.basis,
      row.note,
      row.sourceIds.join(';'),
      treatyLocator(row.entity),
    ]),
  )
}

/** The coding as read, with its place (R5) and its last day. */
export const criminalisationCsv = (
  { criminalisation }: Evidence,
  offences: readonly OffenceRecord[],
): string => {
  const endOf = new Map(offences.map(({ entity, knownUntil }) => [entity, knownUntil]))
  return csvText(
    [...CRIMINALISATION_COLUMNS, 'locator', 'known_until'],
    criminalisation.map(({ entity, year, level, month, sourceIds }) => [
      entity,
      year,
      level,
      month,
      sourceIds.join(';'),
      offenceLocator(entity),
      endOf.get(entity),
    ]),
  )
}

/** Each row has its locator (R5). */
export const victimsCsv = ({ victims }: Evidence): string =>
  csvText(
    [...VICTIM_COLUMNS, 'locator', 'other_release'],
    victims.map((row) => [
      row.entity,
      row.year,
      ...VICTIM_COUNTS.map((column) => row.counts[column]),
      row.partsExceed.join(';'),
      row.sourceIds.join(';'),
      victimsLocator(row.entity, row.year),
      Object.entries(row.otherRelease)
        .map(([column, count]) => `${column}=${count}`)
        .join(';'),
    ]),
  )

export const changesCsv = ({ changes }: Evidence): string =>
  csvText(
    CHANGE_COLUMNS,
    changes.map((row) => [
      row.date,
      row.version,
      row.entity,
      row.indicator,
      row.from,
      row.to,
      row.why,
      row.sourceIds.join(';'),
    ]),
  )

export const helplinesCsv = ({ helplines }: Evidence): string =>
  csvText(
    HELPLINE_COLUMNS,
    helplines.map((row) => [
      row.number,
      row.kind,
      row.where.join(';'),
      row.basis,
      row.isFree ? 'yes' : '',
      row.hours,
      row.hoursSource,
      row.document,
      row.published,
      row.locator,
      row.url,
      row.readIn,
      row.checkedOn,
    ]),
  )
