import { hasDay, hasEvidenceChoice } from '../../domain/themes'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'
/** A line with what readers of a small map must know and its sources. */
export const mapNotes = (
  { t }: Texts,
  { theme, sub }: Pick<Filters, 'theme' | 'sub'>,
  hasStrength: boolean,
): string => {
  const paler = sub === 'main' && theme === 'patterns' ? 'embed.paler.striped' : 'embed.paler'
  const source = hasEvidenceChoice(theme)
    ? 'embed.source.reports'
    : theme === 'treaties'
      ? 'embed.source.treaties'
      : hasDay(theme, sub)
        ? 'embed.source.since'
        : 'embed.source.policy'
  return hasStrength ? `${t(paler)} ${t(source)}` : t(source)
}
