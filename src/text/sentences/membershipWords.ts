import type { Membership } from '../../domain/membership'
import type { Texts } from '../i18n'

/** "member since 13 July 1995", "participating State, first day not in our sources", or that it never was a member. */
export const membershipWords = ({ t, day }: Texts, { kind: id, from, to }: Membership): string => {
  if (id === 'never-member') return t('membership.never-member')
  const kind = t(`membership.kind.${id}`)
  if (from === undefined)
    return to === undefined ? t('membership.listed', { kind }) : t('membership.until', { kind, to: day(to) })
  return to === undefined
    ? t('membership.since', { kind, from: day(from) })
    : t('membership.between', { kind, from: day(from), to: day(to) })
}
