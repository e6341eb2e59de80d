import type { InstrumentId } from '../../domain/treaty'
import { isFormSub } from '../../domain/themes'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import { subWord } from './words'

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
