import type { FindingsMessage } from './sections'

/** A key finding, and the finding that tells more. */
export interface KeyFinding {
  readonly text: FindingsMessage
  /** Id of a finding or a recommendation on the page. */
  readonly more: string
}

/** The study's key findings by its own four headings. */
export const KEY_FINDINGS: readonly {
  readonly title: FindingsMessage
  readonly items: readonly KeyFinding[]
}[] = [
  {
    title: 'findings.key.patterns',
    items: [
      { text: 'findings.key.patterns.1', more: 'both' },
      { text: 'findings.key.patterns.2', more: 'inside' },
      { text: 'findings.key.patterns.3', more: 'forms' },
    ],
  },
  {
    title: 'findings.key.built',
    items: [
      { text: 'findings.key.built.1', more: 'bodies' },
      { text: 'findings.key.built.2', more: 'leads' },
      { text: 'findings.key.built.3', more: 'plans' },
      { text: 'findings.key.built.4', more: 'palermo' },
      { text: 'findings.key.built.5', more: 'two-treaties' },
      { text: 'findings.key.built.6', more: 'coe' },
    ],
  },
  {
    title: 'findings.key.missing',
    items: [
      { text: 'findings.key.missing.1', more: 'scarce' },
      { text: 'findings.key.missing.2', more: 'opsc' },
      { text: 'findings.key.missing.3', more: 'adults' },
      { text: 'findings.key.missing.4', more: 'six-laws' },
      { text: 'findings.key.missing.5', more: 'definitions' },
      { text: 'findings.key.missing.6', more: 'non-punishment' },
      { text: 'findings.key.missing.7', more: 'child-plans' },
      { text: 'findings.key.missing.8', more: 'plans' },
      { text: 'findings.key.missing.9', more: 'bodies' },
    ],
  },
  {
    title: 'findings.key.approach',
    items: [
      { text: 'findings.key.approach.1', more: 'approaches' },
      { text: 'findings.key.approach.2', more: 'prevention' },
      { text: 'findings.key.approach.3', more: 'empowerment' },
      { text: 'findings.key.approach.4', more: 'protection' },
    ],
  },
]
