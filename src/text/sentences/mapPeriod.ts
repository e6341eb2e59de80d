import { hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'

/** The day or the time of a map's sources, before them, such as "On 30 September 2007:"; reports name their own years. */
export const mapPeriod = ({ t, day }: Texts, { theme, on }: Pick<Filters, 'theme' | 'on'>): string => {
  if (hasInstrument(theme)) return t('map.period.treaties', { day: day(on) })
  return hasEvidenceChoice(theme) ? '' : t('map.period.policy')
}
