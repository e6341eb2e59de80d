import type { InstrumentId } from '../../domain/treaty'
import { type SubId, type ThemeId, choosesRole, isFormSub, hasInstrument } from '../../domain/themes'
import { timeOf } from '../../state/clock'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import { routesQuestion } from './routesQuestion'
import type { Clocks } from './timeWords'
import { subWord } from './words'

type QuestionFilters = Pick<Filters, 'theme' | 'sub' | 'instrument' | 'on' | 'evidence'>

/** Message id of a question; the message may contain tags for its variables. */
export const questionId = ({ theme, sub }: Pick<Filters, 'theme' | 'sub'>): MessageId =>
  `question.${theme}.${subWord(sub)}` as MessageId

/** The role that a question on reports asks about, such as "from and to". */
export const roleWord = ({ t }: Texts, theme: ThemeId, sub: SubId): string =>
  t(`role.${theme}.${sub}` as MessageId)

export const formWord = ({ t }: Texts, form: string): string => t(`form.${form}` as MessageId)

/** Name of an instrument inside a sentence, such as "the Palermo Protocol". */
export const instrumentPhrase = ({ t }: Texts, id: InstrumentId): string => t(`instrument.${id}` as MessageId)

/** Its name in a list, such as "Palermo Protocol". */
export const instrumentLabel = ({ t }: Texts, id: InstrumentId): string =>
  t(`instrument.${id}.short` as MessageId)

/** The question that a map answers. */
export const mapQuestion = (texts: Texts, dataset: Clocks, filters: Filters): string =>
  filters.view === 'routes' ? routesQuestion(texts, filters) : questionText(texts, dataset, filters)

export const questionText = (texts: Texts, dataset: Clocks, filters: QuestionFilters): string => {
  const variables: Record<string, string> = {
    instrument: hasInstrument(filters.theme) ? instrumentPhrase(texts, filters.instrument) : '',
    time: texts.day(timeOf(dataset, filters)),
    form: isFormSub(filters.sub) ? formWord(texts, filters.sub) : '',
    role: choosesRole(filters.theme) ? roleWord(texts, filters.theme, filters.sub) : '',
  }
  // Variables are tags such as `<time/>`, which the page replaces by pickers.
  return texts
    .t(questionId(filters), { who: filters.evidence })
    .replace(/<(\w+)\/>/g, (_, name: string) => variables[name] ?? '')
}
