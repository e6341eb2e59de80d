import type { TreatyStatus } from '../../domain/treatyStatus'
import type { Texts } from '../i18n'

/** The status of a state under an instrument in words, with its day (rules R19 to R23). */
export const treatyWords = (
  { t, day }: Texts,
  { wording, since, class: classId }: Pick<TreatyStatus, 'wording' | 'since' | 'class'>,
): string => {
  const values = { since: since ? day(since) : '' }
  switch (wording) {
    case 'bound':
      return since ? t('treaty.bound', values) : t('treaty.bound.noDay')
    case 'signed':
      return since ? t('treaty.signed', values) : t('treaty.signed.noDay')
    case 'not-known-since':
      return t(classId === 'signed' ? 'treaty.signed.known' : 'treaty.not-known-since', values)
    case 'ended':
      return t('treaty.ended', values)
    default:
      return t(`treaty.${wording}`)
  }
}
