import { ARTICLES_FILE, DIFFERENCES_FILE } from '../read/articles'
import { CORRIDORS_FILE } from '../read/corridors'
import { CRIMINALISATION_FILE } from '../read/criminalisation'
import { ENTITIES_FILE } from '../read/entities'
import { HELPLINES_FILE } from '../read/helplines'
import { INSTRUMENTS_FILE } from '../read/instruments'
import { MEMBERSHIPS_FILE } from '../read/memberships'
import { PLACES_FILE } from '../read/places'
import { POLICY_FILE } from '../read/policy'
import { TOTALS_FILE } from '../read/publishedTotals'
import { SOURCES_FILE } from '../read/sources'
import { TIP_FILE } from '../read/tipFlows'
import { TREATIES_FILE } from '../read/treaties'
import { CHANGES_FILE } from '../read/valueChanges'
import { VICTIMS_FILE } from '../read/victims'
import { type Check, reportUnknown } from './check'

const entityOf = ({ entity }: { readonly entity: string }) => [entity]
const sourcesOf = ({ sourceIds }: { readonly sourceIds: readonly string[] }) => sourceIds

export const everyEntityIsKnown: Check = (evidence, report) => {
  const { entities, tipFlows, treaties, policy, articles, criminalisation, victims } = evidence
  const { articleDifferences, changes, helplines, totals, memberships } = evidence
  if (!evidence.isWhole(ENTITIES_FILE)) return
  const known = new Set(entities.map(({ code }) => code))
  const expected = 'a code of data/study/entities.csv'
  reportUnknown(TIP_FILE, 'entity', tipFlows, entityOf, known, expected, report)
  reportUnknown(TREATIES_FILE, 'entity', treaties, entityOf, known, expected, report)
  reportUnknown(POLICY_FILE, 'entity', policy, entityOf, known, expected, report)
  reportUnknown(ARTICLES_FILE, 'entity', articles, entityOf, known, expected, report)
  reportUnknown(DIFFERENCES_FILE, 'entity', articleDifferences, entityOf, known, expected, report)
  reportUnknown(CRIMINALISATION_FILE, 'entity', criminalisation, entityOf, known, expected, report)
  reportUnknown(VICTIMS_FILE, 'entity', victims, entityOf, known, expected, report)
  reportUnknown(MEMBERSHIPS_FILE, 'entity', memberships, entityOf, known, expected, report)
  reportUnknown(CHANGES_FILE, 'entity', changes, entityOf, known, expected, report)
  reportUnknown(HELPLINES_FILE, 'where', helplines, (row) => row.where, known, expected, report)
  reportUnknown(TOTALS_FILE, 'named', totals, ({ named = [] }) => named, known, expected, report)
  reportUnknown(TOTALS_FILE, 'in_doubt', totals, ({ inDoubt = [] }) => inDoubt, known, expected, report)
  reportUnknown(
    ENTITIES_FILE,
    'country_of',
    entities,
    (row) => [row.countryOf ?? ''],
    known,
    expected,
    report,
  )
}

export const everyInstrumentIsKnown: Check = ({ instruments, treaties, isWhole }, report) => {
  if (!isWhole(INSTRUMENTS_FILE)) return
  const known = new Set(instruments.map(({ dataId }) => dataId))
  const expected = 'an id of data/study/instruments.csv'
  reportUnknown(TREATIES_FILE, 'instrument', treaties, (row) => [row.instrument], known, expected, report)
}

export const everyObservationHasASource: Check = (evidence, report) => {
  if (!evidence.isWhole(SOURCES_FILE)) return
  const known = new Set(evidence.sources.map(({ id }) => id))
  const expected = 'an id of data/evidence/sources.csv'
  const { tipFlows, corridors, treaties, policy, articles, criminalisation } = evidence
  const { victims, changes, memberships, instruments } = evidence
  reportUnknown(TIP_FILE, 'source_id', tipFlows, sourcesOf, known, expected, report)
  reportUnknown(CORRIDORS_FILE, 'source_id', corridors, sourcesOf, known, expected, report)
  reportUnknown(TREATIES_FILE, 'source_id', treaties, sourcesOf, known, expected, report)
  reportUnknown(POLICY_FILE, 'source_id', policy, sourcesOf, known, expected, report)
  reportUnknown(ARTICLES_FILE, 'source_id', articles, sourcesOf, known, expected, report)
  reportUnknown(CRIMINALISATION_FILE, 'source_id', criminalisation, sourcesOf, known, expected, report)
  reportUnknown(VICTIMS_FILE, 'source_id', victims, sourcesOf, known, expected, report)
  reportUnknown(MEMBERSHIPS_FILE, 'source_id', memberships, sourcesOf, known, expected, report)
  reportUnknown(CHANGES_FILE, 'source_id', changes, sourcesOf, known, expected, report)
  reportUnknown(INSTRUMENTS_FILE, 'source_id', instruments, sourcesOf, known, expected, report)
}

export const everyPlaceIsKnown: Check = ({ entities, places, corridors, isWhole }, report) => {
  if (!isWhole(ENTITIES_FILE) || !isWhole(PLACES_FILE)) return
  const known = new Set([...entities, ...places].map(({ code }) => code))
  const expected = 'a code of data/study/entities.csv or places.csv'
  reportUnknown(CORRIDORS_FILE, 'origin', corridors, (row) => [row.origin], known, expected, report)
  reportUnknown(CORRIDORS_FILE, 'destination', corridors, (row) => [row.destination], known, expected, report)
  reportUnknown(CORRIDORS_FILE, 'transit', corridors, (row) => row.transit, known, expected, report)
}
