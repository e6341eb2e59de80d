import { formatTag, type Language } from '../domain/languages'

const ALBANIAN_MONTHS = 'jan shk mar pri maj qer korr gush sht tet nën dhj'.split(' ')

/** Writes a day as "30 Sep 2007", where there is little room. */
export const shortDay = (language: Language, iso: string): string => {
  const [year, month, day] = iso.split('-')
  // Chromium has no Albanian in Intl.
  if (language === 'sq') return `${Number(day)} ${ALBANIAN_MONTHS[Number(month) - 1]} ${year}`
  const parts = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const
  const words = new Intl.DateTimeFormat(formatTag(language), parts).format(new Date(iso))
  return words.replace(/\sг\.$/, '')
}
