import type { Dataset } from '../../data/Dataset'
import { type ThemeId, hasEvidenceChoice, hasDay } from '../../domain/themes'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'

/** The source that the maps of roles rest on; law and policy rest on many, named where they are used. */
const REPORTS_SOURCE = 'frank-hti-2013'

/** Id of the one source of a theme whose classes come from the reports; none for other themes. */
export const reportsSourceId = (theme: ThemeId): string | undefined =>
  hasEvidenceChoice(theme) ? REPORTS_SOURCE : undefined

/** Ids of the sources that the present map rests on; none where they are named with each value instead. */
const mapSourceIds = (
  dataset: Dataset,
  { theme, sub, instrument }: Pick<Filters, 'theme' | 'sub' | 'instrument'>,
): readonly string[] => {
  const reports = reportsSourceId(theme)
  if (reports !== undefined) return [reports]
  if (theme === 'treaties') return dataset.treatySourceIds(instrument)
  return hasDay(theme, sub) ? dataset.offenceSourceIds() : []
}

/** Titles of the sources with these ids, each once, in one line without a full stop. */
export const sourceTitles = (dataset: Dataset, ids: readonly string[]): string =>
  dataset.mapSources
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => title)
    .join('; ')

/** What the present map rests on, in one line without a full stop. */
export const mapSources = (
  { t }: Texts,
  dataset: Dataset,
  filters: Pick<Filters, 'theme' | 'sub' | 'instrument'>,
): string => {
  const { theme } = filters
  const ids = mapSourceIds(dataset, filters)
  const titles = dataset.mapSources
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => (hasEvidenceChoice(theme) ? t('key.sources.reports', { title }) : title))
  return titles.length > 0 ? titles.join('; ') : t('key.sources.policy')
}
