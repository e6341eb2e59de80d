import { type Entity, type EntityCode, REGIONS } from './entity'
import type { InstrumentId } from './treaty'
import type { TreatyStatus } from './treatyStatus'
import { CLASSES } from './themes'

/** By name, by the study's sub-regions, or by the day of one instrument. Never by a number of treaties. */
export type GridOrder = 'name' | 'region' | InstrumentId

const CLASS_ORDER: readonly string[] = CLASSES.treaties.main

/** Place of a status among others: bound by day, then signed, then the other classes in the order of the key. */
const rankOf = ({ class: classId, since = '9999' }: TreatyStatus): string =>
  `${CLASS_ORDER.indexOf(classId)} ${classId === 'bound' || classId === 'signed' ? since : ''}`

/** The rows of the grid in an order; entities come sorted by name, and keep that order among equals. */
export const sortGrid = (
  entities: readonly Entity[],
  order: GridOrder,
  statusOf: (entity: EntityCode, instrument: InstrumentId) => TreatyStatus,
): readonly Entity[] => {
  if (order === 'name') return entities
  if (order === 'region')
    return REGIONS.flatMap((region) => entities.filter((entity) => entity.region === region))
  const rank = new Map(entities.map(({ code }) => [code, rankOf(statusOf(code, order))]))
  return entities.toSorted((a, b) => (rank.get(a.code) ?? '').localeCompare(rank.get(b.code) ?? ''))
}
