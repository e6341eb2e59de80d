import type { InstrumentId, TreatyStatus } from '../../domain/treaty'
import type { Texts } from '../i18n'
import { instrumentLabel } from './words'

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
