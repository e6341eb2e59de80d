import type { Dataset } from '../../data/Dataset'
import { hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { timeOf } from '../../state/clock'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'

/** The day or the time of a map's sources, before them, such as "On 30 September 2007:"; reports name their own years. */
export const mapPeriod = ({ t, day }: Texts, dataset: Dataset, filters: Filters): string => {
  const { theme } = filters
  if (hasInstrument(theme)) return t('map.period.treaties', { day: day(timeOf(dataset, filters)) })
  return hasEvidenceChoice(theme) ? '' : t('map.period.policy')
}
