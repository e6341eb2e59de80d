import type { MessageId } from '../../text/i18n'

type FindingsMessage = Extract<MessageId, `findings.${string}`>

/** Findings with a map that shows the figure in their title. */
export const PROVING_MAPS: ReadonlySet<string> = new Set(['palermo', 'opsc'])

/** Our own notes, not the study's, on the map of a block. */
export const MAP_NOTES: Readonly<Partial<Record<string, FindingsMessage>>> = {
  'study-maps-drawn': 'findings.map.study-maps-drawn',
  both: 'findings.map.both',
  scarce: 'findings.map.scarce',
  adults: 'findings.map.adults',
  'six-laws': 'findings.map.six-laws',
  'regional-standards': 'findings.map.eu',
  eu: 'findings.map.eu',
  neighbours: 'findings.map.neighbours',
  bilateral: 'findings.map.bilateral',
  approaches: 'findings.map.approaches',
  prevention: 'findings.map.prevention',
  protection: 'findings.map.protection',
  empowerment: 'findings.map.empowerment',
  'rec-prevention': 'findings.map.rec-prevention',
  identification: 'findings.map.identification',
  awareness: 'findings.map.awareness',
  support: 'findings.map.support',
  involvement: 'findings.map.involvement',
}
