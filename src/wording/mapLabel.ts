import { isFormSub, type SubId, type ThemeId } from '../domain/themes'
import type { MessageId, Texts } from '../text/i18n'
import { formWord } from './question'

/** What each theme itself asks, in the words of a list of values. */
const MAIN: Readonly<Record<ThemeId, MessageId>> = {
  patterns: 'sub.patterns.main',
  internal: 'theme.internal.heading',
  definitions: 'field.definitions',
  institutions: 'field.institutions',
  plans: 'field.plans',
  coordination: 'field.coordination',
  treaties: 'theme.treaties.heading',
}

/** What a map asks, as the head of a line of values: "Kind of law", "Begging". */
export const mapLabel = (texts: Texts, theme: ThemeId, sub: SubId): string => {
  if (sub === 'main') return texts.t(MAIN[theme])
  if (!isFormSub(sub)) return texts.t(`sub.${theme}.${sub}` as MessageId)
  return texts.capital(formWord(texts, sub))
}
