import { hasDay, isFormSub, type SubId, type ThemeId } from '../../domain/themes'
import type { IsoDay } from '../../domain/treaty'
import type { MessageId, Texts } from '../i18n'
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

/** The same with its day, where the answer depends on one: "Since when an offence (30 September 2007)". */
export const datedLabel = (texts: Texts, theme: ThemeId, sub: SubId, on: IsoDay): string =>
  hasDay(theme, sub) ? `${mapLabel(texts, theme, sub)} (${texts.day(on)})` : mapLabel(texts, theme, sub)
