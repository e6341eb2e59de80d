import { countOn } from '../../domain/dayTimeline'
import type { InstrumentId, TreatyStatus } from '../../domain/treaty'
import type { QuestionTimeline, TimedQuestion } from '../../state/timeline'
import type { MessageId, Texts } from '../i18n'
import { instrumentLabel } from './words'

const timelineId = (of: TimedQuestion, id: string): MessageId =>
  `timeline.${of === 'treaties' ? '' : `${of}.`}${id}` as MessageId

export const timelineTitle = ({ t }: Texts, { of }: QuestionTimeline): string => t(timelineId(of, 'title'))

/** Such as "30 September 2007: 42 of 50 states bound" (R19, R21, R29). */
export const pointWords = (
  { t, day }: Texts,
  { of, timeline, base, opened }: QuestionTimeline,
  on: string,
): string => {
  const count = countOn(timeline, on)
  const values = { day: day(on), bound: count, count, base }
  if (opened !== undefined && on < opened) return t('timeline.point.notOpen', values)
  const isUncertain = timeline.unknownAfter !== undefined && on > timeline.unknownAfter[0]
  return t(timelineId(of, isUncertain ? 'point.known' : 'point'), values)
}

/** When the sources end; undefined where every state is bound by then. */
export const sourcesEndWords = (
  { t, day }: Texts,
  { of, timeline }: QuestionTimeline,
): string | undefined => {
  if (!timeline.unknownAfter) return undefined
  const [first, last] = timeline.unknownAfter
  return first === last
    ? t(timelineId(of, 'sourcesEnd.note'), { day: day(last) })
    : t('timeline.sourcesEnd.range', { first: day(first), last: day(last) })
}

/** Since when a state counts, in few words: the day, the period, or what is known instead (R20, R29). */
export const sinceWords = (
  { t, day }: Texts,
  { since, basis }: Pick<TreatyStatus, 'since' | 'basis'>,
): string => {
  if (since === undefined) return t('later.notKnown')
  if (basis === 'listed') return t('treaty.listedBy', { day: day(since) })
  return basis === 'entry-into-force' ? t('treaty.inForce', { day: day(since) }) : day(since)
}

/** A status in a grid's cell: a year or a word; full text for screen readers is beside it. */
export const shortStatus = (
  { t }: Texts,
  { wording, since = '', basis }: Pick<TreatyStatus, 'wording' | 'since' | 'basis'>,
): string => {
  const year = since.slice(0, 4)
  if (wording !== 'bound') return t(`grid.short.${wording}`, { year })
  return basis === 'listed' ? `≤ ${year}` : year
}

export const sortLabel = (texts: Texts, by: 'name' | 'region' | InstrumentId): string => {
  if (by === 'name') return texts.t('grid.sort.name')
  if (by === 'region') return texts.t('grid.sort.region')
  return texts.t('grid.sort.instrument', { instrument: instrumentLabel(texts, by) })
}
