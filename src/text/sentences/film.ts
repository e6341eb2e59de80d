import type { Dataset } from '../../data/Dataset'
import { countOn } from '../../domain/dayTimeline'
import type { InstrumentId, IsoDay } from '../../domain/treaty'
import { answerOf } from '../../state/answer'
import { FILM_DEFAULTS } from '../../state/film'
import type { PresentTimeline } from '../../state/timeline'
import type { Texts } from '../i18n'
import type { Sentence } from './answerSentence'
import { keyNotes } from './keyNotes'
import { sourceTitles } from './mapSources'
import { entityLabel } from './words'

/** How many states are bound on a day; views set text between `<b>` in bold (R19, R21). */
export const boundCount = ({ timeline, base, opened }: PresentTimeline, on: IsoDay): Sentence => {
  if (opened !== undefined && on < opened) return { id: 'film.notOpen', values: {} }
  const isUncertain = timeline.unknownAfter !== undefined && on > timeline.unknownAfter[0]
  return {
    id: isUncertain ? 'film.count.known' : 'film.count',
    values: { bound: countOn(timeline, on), base },
  }
}

/** As many states as a step names. */
const MOST_NAMED = 6

/** Which states joined or left between two days, or how many where they are many; empty where none did. */
export const stepWords = (
  { t, day, list }: Texts,
  dataset: Dataset,
  { timeline }: PresentTimeline,
  [from, to]: readonly [from: IsoDay, to: IsoDay],
): string => {
  const steps = timeline.changes.filter((change) => change.day > from && change.day <= to)
  const words = (id: 'joined' | 'left'): string[] => {
    const codes = steps.flatMap((step) => step[id])
    if (codes.length === 0) return []
    const names = list(codes.map((code) => entityLabel(dataset.entity(code))))
    const values = { names, count: codes.length, day: day(from) }
    return [t(codes.length > MOST_NAMED ? `film.${id}.many` : `film.${id}`, values)]
  }
  return [...words('joined'), ...words('left')].join(' ')
}

/** The notes on the keys of all maps of a film on a day, each once. */
export const filmNotes = (
  texts: Texts,
  dataset: Dataset,
  treaties: readonly InstrumentId[],
  on: IsoDay,
): readonly string[] => [
  ...new Set(
    treaties.flatMap((instrument) => {
      const filters = { ...FILM_DEFAULTS, instrument, on }
      return keyNotes(texts, dataset, answerOf(dataset, filters), filters)
    }),
  ),
]

/** The sources of all maps of a film, each once. */
export const filmSources = (texts: Texts, dataset: Dataset, treaties: readonly InstrumentId[]): string =>
  sourceTitles(
    texts,
    dataset,
    treaties.flatMap((instrument) => dataset.treatySourceIds(instrument)),
  )
