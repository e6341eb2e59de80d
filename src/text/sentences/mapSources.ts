import type { Dataset } from '../../data/Dataset'
import { hasEvidenceChoice } from '../../domain/themes'
import type { Filters } from '../../state/filters'
import { mapSourceIds } from '../../state/mapSources'
import type { Texts } from '../i18n'

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
