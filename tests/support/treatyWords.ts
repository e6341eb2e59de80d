import { readDataCsv } from './csv'

const records = readDataCsv(
  'treaties.csv',
  'entity instrument action signed bound entry_into_force listed_by ended known_until',
)
const instruments = readDataCsv('instruments.csv', 'id url_id opened own_signature members_of')
const entities = readDataCsv('entities.csv', 'id short_name independent_since')
const recordOf = new Map(records.map((record) => [`${record.entity} ${record.instrument}`, record]))

/** "30 Sept 2007", or "September 2007" or the year where no more is known. */
const dateWords = (date: string): string =>
  date.length === 4
    ? date
    : new Date(`${date.slice(0, 7)}${date.slice(7) || '-01'}T00:00:00Z`).toLocaleDateString('en-GB', {
        ...(date.length === 10 && { day: 'numeric' }),
        month: date.length === 10 ? 'short' : 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })

type DayKind = 'deposit' | 'in force' | 'listed'

const ACTS: Readonly<Record<string, string>> = {
  ratification: 'ratified',
  acceptance: 'accepted',
  approval: 'approved',
  accession: 'acceded',
  succession: 'succeeded',
}

const joinedWords = (action: string, { kind, since }: { kind: DayKind; since: string }): string =>
  ({
    deposit: ACTS[action] ?? '',
    'in force': 'in force for the state since',
    listed: 'listed as a party by',
  })[kind] + ` ${dateWords(since)}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** When a state became bound, as its row says it; later than its independence in any case. */
const became = (entity: string, instrument: string) => {
  const record = recordOf.get(`${entity} ${instrument}`)
  const own = entities.find(({ id }) => id === entity)?.independent_since ?? ''
  const { bound = '', entry_into_force: inForce = '', listed_by: listed = '' } = record ?? {}
  const [first] = [inForce, listed].filter(Boolean).toSorted()
  if (bound === '' && first === undefined) return undefined
  const kind: DayKind = bound ? 'deposit' : first === inForce ? 'in force' : 'listed'
  const said = bound || (first ?? '')
  const since = said.length === 10 && said < own ? own : said
  const from = since.length === 10 ? since : `${Number(since.slice(0, 4)) + 1}-01-01`
  return { kind, since, from, isExact: since.length === 10 && kind !== 'listed' }
}

/** All that is said of a state under a treaty on a day: its status, then what came later. */
export const expectedStatus = (entity: string, urlId: string, day: string, classId: string): string[] => {
  const instrument = instruments.find((row) => row.url_id === urlId)
  const { id = '', opened = '', own_signature: signatures = '', members_of: members = '' } = instrument ?? {}
  if (entity === 'XKX') return ['No participation in its own name']
  if (classId === 'cannot-join')
    return [`Not a member of the ${members === 'ilo' ? 'ILO' : 'Council of Europe'}`]
  const record = recordOf.get(`${entity} ${id}`)
  const start = became(entity, id)
  const { action = '', signed = '', ended = '', known_until: knownUntil = '' } = record ?? {}
  const status = {
    bound: start && capital(joinedWords(action, start)),
    'date-unknown': 'May have joined by then; day not known',
    'not-known-since': `${signed ? 'Signed' : 'Not ratified'}; unknown since ${dateWords(knownUntil)}`,
    signed: `Signed ${dateWords(signed)}`,
    'not-bound': signatures === 'partly' ? 'Not ratified, may have signed' : 'Not ratified',
    'not-open': `${signatures === 'no' ? 'Not yet adopted' : 'Not yet open for signature'} (${dateWords(opened)})`,
  }[classId]
  return [
    status ?? classId,
    ...(start && classId !== 'bound' && start.from > day ? [`later: ${joinedWords(action, start)}`] : []),
    ...(ended > day ? [`no longer a party since ${dateWords(ended)}`] : []),
  ]
}

const counted = (count: number, unit: string): string[] =>
  count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`]

/** Whole years and months from one day to a later one; days where it is less than a month. */
const spanWords = (from: string, to: string): string => {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  const months = (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0)
  if (months === 0) return counted((Date.parse(to) - Date.parse(from)) / 86_400_000, 'day').join('')
  return [...counted(Math.floor(months / 12), 'year'), ...counted(months % 12, 'month')].join(' and ')
}

/** Who of two became bound first and how long before the other, or why nothing is said of it. */
export const expectedBetween = (
  pair: readonly string[],
  urlId: string,
  classIds: readonly string[],
): string => {
  const { id = '' } = instruments.find((row) => row.url_id === urlId) ?? {}
  const [a, b] = pair.map((entity) => (entity === 'XKX' ? undefined : became(entity, id)))
  const isParty = [a, b].map((start, side) => start !== undefined || classIds[side] === 'date-unknown')
  if (!isParty.every(Boolean)) return 'not both ratified or joined'
  if (!a?.isExact || !b?.isExact) return 'exact day not known'
  if (a.kind !== b.kind) return 'dates of different kinds: deposit and entry into force'
  if (a.since === b.since) return 'the same day'
  const [first, last, who] = a.since < b.since ? [a, b, pair[0]] : [b, a, pair[1]]
  const name = entities.find((row) => row.id === who)?.short_name ?? ''
  return `${name} ${spanWords(first.since, last.since)} earlier`
}

/** Ids of all treaties in links, in the order of the file. */
export const treatyIds: readonly string[] = instruments.map((row) => row.url_id)
