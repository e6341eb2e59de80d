import type { InstrumentId, TreatyStatus } from '../../domain/treaty'
import type { Texts } from '../i18n'
import { instrumentLabel } from './words'

/** Wordings that a cell has no room to tell apart. */
const SAME_IN_SHORT: Partial<Record<TreatyStatus['wording'], 'not-bound' | 'not-open'>> = {
  'may-have-signed': 'not-bound',
  'not-adopted': 'not-open',
}

type ShortId = Exclude<TreatyStatus['wording'], 'bound' | 'may-have-signed' | 'not-adopted'>

/** A status in a grid's cell: a year or a word; full text for screen readers is beside it. */
export const shortStatus = (
  { t }: Texts,
  { wording, since = '', basis }: Pick<TreatyStatus, 'wording' | 'since' | 'basis'>,
): string => {
  const year = since.slice(0, 4)
  if (wording !== 'bound') return t(`grid.short.${SAME_IN_SHORT[wording] ?? (wording as ShortId)}`, { year })
  return basis === 'listed' ? `≤ ${year}` : year
}

export const sortLabel = (texts: Texts, by: 'name' | 'region' | InstrumentId): string => {
  if (by === 'name') return texts.t('grid.sort.name')
  if (by === 'region') return texts.t('grid.sort.region')
  return texts.t('grid.sort.instrument', { instrument: instrumentLabel(texts, by) })
}
