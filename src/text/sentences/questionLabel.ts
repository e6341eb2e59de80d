import {
  type SubId,
  type ThemeId,
  isFormSub,
  hasEvidenceChoice,
  hasInstrument,
  labelOf,
} from '../../domain/themes'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import { formWord, instrumentLabel } from './question'

/** What a map asks, as the head of a line of values: "Kind of law", "Begging". */
export const mapLabel = (texts: Texts, theme: ThemeId, sub: SubId): string => {
  if (sub === 'main') return texts.t(labelOf(theme))
  if (!isFormSub(sub)) return texts.t(`sub.${theme}.${sub}` as MessageId)
  return texts.capital(formWord(texts, sub))
}

type ListedQuestion = Pick<Filters, 'theme' | 'sub'> & Partial<Pick<Filters, 'instrument' | 'evidence'>>

/** Names a question in a list: the treaty, or the map with those whom it counts. */
export const questionLabel = (texts: Texts, { theme, sub, instrument, evidence }: ListedQuestion): string => {
  if (instrument && hasInstrument(theme)) return instrumentLabel(texts, instrument)
  const label = mapLabel(texts, theme, sub)
  return evidence && hasEvidenceChoice(theme) ? texts.t(`sub.about.${evidence}`, { label }) : label
}
