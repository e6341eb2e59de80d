import { countOn } from '../../domain/dayTimeline'
import type { InstrumentId } from '../../domain/treaty'
import type { TreatyStatus } from '../../domain/treatyStatus'
import type { PresentTimeline, TimedQuestion } from '../../state/timeline'
import type { MessageId, Texts } from '../i18n'
import { instrumentLabel } from './question'

/** Id of a message on the timeline of a question: those on treaties bear no name of their own. */
const timelineId = (of: TimedQuestion, id: string): MessageId =>
  `timeline.${of === 'treaties' ? '' : `${of}.`}${id}` as MessageId

/** What a message on the timeline says of the present question. */
export const timelineText = (
  { t }: Texts,
  { of }: PresentTimeline,
  id: 'title' | 'changeBefore' | 'changeAfter',
) => t(timelineId(of, id))

/** Heading of the list of those who are not counted yet. */
export const laterTitle = ({ t }: Texts, { of }: PresentTimeline): string =>
  t(of === 'treaties' ? 'later.title' : 'later.since.title')

/** A point of the timeline in words: "30 September 2007: 42 of 50 states bound" (R19, R21, R29). */
export const pointWords = (
  { t, day }: Texts,
  { of, timeline, base, opened }: PresentTimeline,
  on: string,
): string => {
  const count = countOn(timeline, on)
  const values = { day: day(on), bound: count, count, base }
  if (opened !== undefined && on < opened) return t('timeline.point.notOpen', values)
  const isUncertain = timeline.unknownAfter !== undefined && on > timeline.unknownAfter[0]
  return t(timelineId(of, isUncertain ? 'point.known' : 'point'), values)
}

/** Where the sources end, for some states perhaps earlier; nothing where every state is bound by then. */
export const sourcesEndWords = ({ t, day }: Texts, { of, timeline }: PresentTimeline): string | undefined => {
  if (!timeline.unknownAfter) return undefined
  const [first, last] = timeline.unknownAfter
  return first === last
    ? t(timelineId(of, 'sourcesEnd.note'), { day: day(last) })
    : t('timeline.sourcesEnd.range', { first: day(first), last: day(last) })
}

/** Since when a state is counted, in the few words of a list: the day or period, or what is known in its place (R20, R29). */
export const sinceWords = (
  { t, day }: Texts,
  { since, basis }: Pick<TreatyStatus, 'since' | 'basis'>,
): string => {
  if (since === undefined) return t('later.notKnown')
  if (basis === 'listed') return t('later.listed', { day: day(since) })
  return basis === 'entry-into-force' ? t('treaty.inForce', { day: day(since) }) : day(since)
}

/** A status in the width of a grid's cell: a year, or a word; its full words are beside it for a screen reader. */
export const shortStatus = (
  { t }: Texts,
  { class: classId, wording, since = '' }: Pick<TreatyStatus, 'class' | 'wording' | 'since'>,
): string => {
  const year = since.slice(0, 4)
  if (wording === 'bound') return year || t('grid.short.bound')
  // What is known, and up to which year: never "not known" beside the look of a "no".
  if (wording === 'not-known-since')
    return t(classId === 'signed' ? 'grid.short.signedTo' : 'grid.short.noTo', { year })
  return t(`grid.short.${wording}`)
}

/** Name of a sort order of the grid. */
export const sortLabel = (texts: Texts, by: 'name' | 'region' | InstrumentId): string => {
  if (by === 'name') return texts.t('grid.sort.name')
  if (by === 'region') return texts.t('grid.sort.region')
  return texts.t('grid.sort.instrument', { instrument: instrumentLabel(texts, by) })
}
