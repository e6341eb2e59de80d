import type { Texts } from '../../text/i18n'

/** The heads of the columns about an answer, in both tables of what is known. */
export const answerHeads = (t: Texts['t']): readonly string[] => [
  t('known.table.answer'),
  t('known.measure.documents'),
  t('known.measure.kinds'),
  t('known.measure.latest'),
  t('known.measure.agreement'),
  t('known.table.others'),
]
