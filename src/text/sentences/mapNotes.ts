import { hasDay, hasEvidenceChoice } from '../../domain/themes'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'

/**
 * What a reader of a small map must know to read its colours, and what they rest on, in one line. `hasStrength` says
 * whether the map shows how strong its evidence is. Needs the catalogue `embed`.
 */
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
