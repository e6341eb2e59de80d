import type { StudyPlace } from '../../domain/studyStatement'
import type { TranslateData } from '../../text/dataTexts'
import type { MessageId, Texts } from '../../text/i18n'

/** Words for places in the study: its name and the sections, in the language of the page. */
export const whereWords = (
  { t, list }: Texts,
  translate: TranslateData,
  places: readonly StudyPlace[],
): string =>
  t('findings.where', {
    count: places.length,
    sections: list(places.map((name) => t('findings.whereOne', { name: translate(name).text }))),
  })

type FindingsMessage = Extract<MessageId, `findings.${string}`>

export interface BlockFigure {
  readonly kind: 'map' | 'steps' | 'chart'
  /** Id of the statement whose state it shows; by default the first that has one. */
  readonly of?: string
}

export const FIGURES: Readonly<Partial<Record<string, BlockFigure>>> = {
  both: { kind: 'map' },
  inside: { kind: 'map' },
  'palermo-child': { kind: 'map' },
  scarce: { kind: 'map' },
  'two-treaties': { kind: 'map', of: 'standards-ilo-182' },
  palermo: { kind: 'steps' },
  opsc: { kind: 'map' },
  'six-laws': { kind: 'map' },
  definitions: { kind: 'map' },
  adoption: { kind: 'map' },
  'child-definition': { kind: 'map' },
  'non-punishment': { kind: 'map' },
  plans: { kind: 'map' },
  'child-plans': { kind: 'map' },
  bulgaria: { kind: 'map' },
  coe: { kind: 'map' },
  eu: { kind: 'map' },
  neighbours: { kind: 'map' },
  bodies: { kind: 'map' },
  leads: { kind: 'map', of: 'leads-37' },
  chart: { kind: 'chart', of: 'chart-norway' },
  protection: { kind: 'map', of: 'protection-safeguards' },
}

/** Our own notes, not the study's, on the map of a block. */
export const MAP_NOTES: Readonly<Partial<Record<string, FindingsMessage>>> = {
  'study-maps-drawn': 'findings.map.study-maps-drawn',
  both: 'findings.map.both',
  scarce: 'findings.map.scarce',
  'two-treaties': 'findings.map.two-treaties',
  palermo: 'findings.map.palermo',
  adults: 'findings.map.adults',
  'six-laws': 'findings.map.six-laws',
  definitions: 'findings.map.definitions',
  'regional-standards': 'findings.map.eu',
  eu: 'findings.map.eu',
  neighbours: 'findings.map.neighbours',
  bilateral: 'findings.map.bilateral',
  chart: 'findings.map.chart',
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
