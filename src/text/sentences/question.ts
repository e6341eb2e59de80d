import type { InstrumentId, IsoDay } from '../../domain/treaty'
import { type SubId, type ThemeId, isFormSub, hasDay } from '../../domain/themes'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import { subWord } from './words'

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

/** What a question depends on. */
export type QuestionFilters = Pick<Filters, 'theme' | 'sub' | 'instrument' | 'on'>

/** Id of the question a theme's sub-choice asks; it may hold places for the variables. */
export const questionId = ({ theme, sub }: Pick<Filters, 'theme' | 'sub'>): MessageId =>
  `question.${theme}.${subWord(sub)}` as MessageId

/** Name of a form of exploitation. */
export const formWord = ({ t }: Texts, form: string): string => t(`form.${form}` as MessageId)

/** An instrument as it stands inside a sentence, such as "the Palermo Protocol". */
export const instrumentPhrase = ({ t }: Texts, id: InstrumentId): string => t(`instrument.${id}` as MessageId)

/** An instrument as it stands in a list, such as "Palermo Protocol". */
export const instrumentLabel = ({ t }: Texts, id: InstrumentId): string =>
  t(`instrument.${id}.short` as MessageId)

/** The question as plain text, with its variables filled in: for titles, labels and announcements. */
export const questionText = (texts: Texts, filters: QuestionFilters): string => {
  const variables: Record<string, string> = {
    instrument: filters.theme === 'treaties' ? instrumentPhrase(texts, filters.instrument) : '',
    day: texts.day(filters.on),
    form: isFormSub(filters.sub) ? formWord(texts, filters.sub) : '',
  }
  // The places are written as tags, `<day/>`, since the page puts pickers there.
  return texts.t(questionId(filters)).replace(/<(\w+)\/>/g, (_, name: string) => variables[name] ?? '')
}
