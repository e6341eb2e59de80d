import type { MapQuestion } from '../../data/Dataset'
import type { Time } from '../../domain/clock'
import { DEFAULT_FILTERS } from '../../state/filters'
import type { Texts } from '../i18n'
import { type Clocks, timeValues, timeWords } from './timeWords'

/** The years of the reports that count at the time of the clock, for the messages of any question. */
export const reportTime = (texts: Texts, dataset: Clocks, question: MapQuestion) =>
  timeValues(texts, dataset, { ...question, theme: 'patterns', sub: 'main' })

/** The times of all questions together, such as "In reports of 2003 to 2008 · by 2009 · on 30 September 2007". */
export const allTimes = (texts: Texts, dataset: Clocks, on: Time | null): string =>
  texts.capital(
    (['patterns', 'plans', 'treaties'] as const)
      .map((theme) => timeWords(texts, dataset, { ...DEFAULT_FILTERS, theme, on }))
      .join(' · '),
  )
