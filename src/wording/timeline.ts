import { countOn } from '../domain/dayTimeline'
import type { InstrumentId } from '../domain/treaty'
import type { TreatyStatus } from '../domain/treatyStatus'
import type { PresentTimeline } from '../store/timeline'
import type { Texts } from '../text/i18n'
import { instrumentLabel } from './question'

/** A point of the timeline in words: "30 September 2007: 42 of 50 states bound" (R19, R21). */
export const pointWords = (
  { t, day }: Texts,
  { timeline, base, opened }: PresentTimeline,
  on: string,
): string => {
  const values = { day: day(on), bound: countOn(timeline, on), base }
  if (on < opened) return t('timeline.point.notOpen', values)
  const isUncertain = timeline.unknownAfter !== undefined && on > timeline.unknownAfter[0]
  return t(isUncertain ? 'timeline.point.known' : 'timeline.point', values)
}

/** Where the sources end, for some states perhaps earlier; nothing where every state is bound by then. */
export const sourcesEndWords = ({ t, day }: Texts, { timeline }: PresentTimeline): string | undefined => {
  if (!timeline.unknownAfter) return undefined
  const [first, last] = timeline.unknownAfter
  return first === last
    ? t('timeline.sourcesEnd.note', { day: day(last) })
    : t('timeline.sourcesEnd.range', { first: day(first), last: day(last) })
}

/** Since when a state is bound, in the few words of a list: the day, or what is known in its place (R20). */
export const sinceWords = ({ t, day }: Texts, { since, basis }: TreatyStatus): string => {
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
