import { readDataCsv } from '../../support/csv'

const records = readDataCsv(
  'treaties.csv',
  'entity instrument action signed bound entry_into_force listed_by not_bound_on ended known_until',
)
const instruments = readDataCsv(
  'instruments.csv',
  'id url_id opened own_signature months_to_force first_in_force',
)
const entities = readDataCsv('entities.csv', 'id independent_since')

const OUTSIDE_THE_COUNCIL_OF_EUROPE = ['BLR', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
const isShutOut = (entity: string, instrument: string): boolean =>
  (entity === 'LIE' && instrument.startsWith('ILO_')) ||
  (OUTSIDE_THE_COUNCIL_OF_EUROPE.includes(entity) && instrument === 'ETS_005_ECHR')

/** The first day on which something dated to a year or month has certainly happened. */
const certain = (date: string): string => {
  if (date.length === 10 || date === '') return date
  const [year = 0, month = 12] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}
const hasCome = (date: string, day: string): boolean => date !== '' && certain(date) <= day

/** Whether a party may have deposited by the day, as far as its entry into force and "not bound" allow. */
const mayHaveJoined = (
  { entry_into_force: inForce, not_bound_on: free }: (typeof records)[number],
  { months_to_force: months, first_in_force: first }: (typeof instruments)[number],
  day: string,
): boolean => {
  const [year = 0, month = 0] = inForce.split('-').map(Number)
  const earliest = new Date(Date.UTC(year, month - 1 - Number(months) - 1, 1)).toISOString().slice(0, 10)
  const isAfterFirst = months !== '' && inForce > first
  return day > free && (!isAfterFirst || day >= earliest)
}

const classOf = (
  record: (typeof records)[number] | undefined,
  instrument: (typeof instruments)[number],
  day: string,
) => {
  const { opened, own_signature: signatures } = instrument
  if (day < opened) return 'not-open'
  if (record === undefined) return 'not-bound'
  const { action, signed, bound, ended, entry_into_force: inForce, listed_by: listed } = record
  if (ended !== '' && ended <= day) return 'not-bound'
  if ([bound, inForce, listed].some((date) => hasCome(date, day))) return 'bound'
  const isWithinYear = bound.length === 4 && day.slice(0, 4) === bound
  const isParty = action !== 'none' && action !== 'signature-only'
  if (isWithinYear || (isParty && bound === '' && mayHaveJoined(record, instrument, day)))
    return 'date-unknown'
  if (isShutOut(record.entity, record.instrument)) return 'cannot-join'
  if (!isParty && record.known_until < day) return 'not-known-since'
  return signatures !== 'no' && hasCome(signed, day) ? 'signed' : 'not-bound'
}

/** Classes of all entities for all instruments on a day, by `MDA palermo`, from the records alone (R19 to R23). */
export const recountTreaties = (day: string): Map<string, string> => {
  const byName = new Map(records.map((record) => [`${record.entity} ${record.instrument}`, record]))
  const answers = new Map<string, string>()
  for (const { id: entity, independent_since: since } of entities)
    for (const instrument of instruments) {
      const name = `${entity} ${instrument.url_id}`
      if (entity === 'XKX') answers.set(name, 'cannot-join')
      else if (day >= instrument.opened && since > day) answers.set(name, 'not-bound')
      else answers.set(name, classOf(byName.get(`${entity} ${instrument.id}`), instrument, day))
    }
  return answers
}
