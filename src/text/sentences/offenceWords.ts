import type { OffenceStatus } from '../../domain/offence'
import type { Texts } from '../i18n'

/** Whether trafficking is an offence somewhere, in words, with the year or month of the coding (rule R29). */
export const offenceWords = ({ t, day }: Texts, { wording, since }: OffenceStatus): string =>
  t(`offence.${wording}`, { since: since ? day(since) : '' })
