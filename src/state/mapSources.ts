import type { Dataset } from '../data/Dataset'
import { hasDay, hasEvidenceChoice, type ThemeId } from '../domain/themes'
import type { Filters } from './filters'

/** The source that the maps of roles rest on; law and policy rest on many, named where they are used. */
const REPORTS_SOURCE = 'frank-hti-2013'

/** Id of the one source of a theme whose classes come from the reports; none for other themes. */
export const reportsSourceId = (theme: ThemeId): string | undefined =>
  hasEvidenceChoice(theme) ? REPORTS_SOURCE : undefined

/** Ids of the sources that the present map rests on; none where they are named with each value instead. */
export const mapSourceIds = (
  dataset: Dataset,
  { theme, sub, instrument }: Pick<Filters, 'theme' | 'sub' | 'instrument'>,
): readonly string[] => {
  const reports = reportsSourceId(theme)
  if (reports !== undefined) return [reports]
  if (theme === 'treaties') return dataset.treatySourceIds(instrument)
  return hasDay(theme, sub) ? dataset.offenceSourceIds() : []
}
