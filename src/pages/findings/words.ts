import type { Dataset } from '../../dataset/Dataset'
import type { MessageValues, Texts } from '../../text/i18n'
import { publishedLeadChart } from '../../domain/publishedTotals'
import type { ReportSection } from './sections'

/** Totals of the study that sentences of the page name, by the name they have in the messages. */
const NAMED_TOTALS = {
  palermo: 'palermo-bound',
  opsc: 'opsc-bound',
  childPlans: 'child-nap-count',
  lead: 'lead-any',
  leadCis: 'lead-any-cis',
  leadWest: 'lead-any-eu-west',
  leadTwo: 'lead-two',
  leadNoInformation: 'lead-no-information',
  bodiesNone: 'body-none',
  bodiesThree: 'body-three-or-more',
  base: 'entities-total',
  baseCis: 'entities-cis',
  baseWest: 'entities-eu-west',
} as const

/** The study's own numbers for the page's sentences, so that none is written twice. */
export const studyNumbers = ({ publishedTotals, instruments }: Dataset): MessageValues => {
  const valueOf = new Map(publishedTotals.map(({ id, value }) => [id, value]))
  const named = Object.entries(NAMED_TOTALS).map(([name, id]) => {
    const value = valueOf.get(id)
    if (value === undefined) throw new Error(`The study’s totals have no ${id}.`)
    return [name, value] as const
  })
  const chartSum = [...publishedLeadChart(publishedTotals).values()].reduce((sum, value) => sum + value, 0)
  return { ...Object.fromEntries(named), chartSum, instruments: instruments.length }
}

/** Where in the study a statement stands: its name and the sections. */
export const whereWords = ({ t, list }: Texts, sections: readonly ReportSection[]): string =>
  t('findings.where', {
    count: sections.length,
    sections: list(sections.map((id) => t('findings.whereOne', { name: t(`findings.where.${id}`) }))),
  })
