import { kindOf } from '../../domain/themes'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'
/** A line with what readers of a small map must know and its sources. */
export const mapNotes = (
  { t }: Texts,
  { theme, sub }: Pick<Filters, 'theme' | 'sub'>,
  hasStrength: boolean,
): string => {
  const source = t(`embed.source.${kindOf(theme, sub)}`)
  return hasStrength ? `${t('embed.paler')} ${source}` : source
}
