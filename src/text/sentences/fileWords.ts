import type { Filters } from '../../state/filters'
import { countsOf } from '../formats'
import type { Texts } from '../i18n'
import { scopeWords } from './scopeWords'
import { classLabel } from './words'

export const filterWords = (texts: Texts, filters: Filters): string[] => {
  const { t, list } = texts
  const { theme, sub, classes } = filters
  const labels = classes.map((id) => classLabel(texts, theme, sub, id))
  return [
    ...scopeWords(texts, filters),
    ...(labels.length > 0 ? [t('filter.classes', { labels: list(labels) })] : []),
  ]
}

/** Text inside a downloaded file: question, filters, and how to read it. */
export const aboutFile = (
  { t, semicolon }: Texts,
  dataVersion: string,
  question: string,
  filters: readonly string[],
): string =>
  [
    question,
    ...(filters.length > 0 ? [`${filters.join(semicolon)}.`] : []),
    t('footer.prevalence'),
    `${t('site.title')}, ${t('key.download')} ${dataVersion}.`,
  ].join(' ')

/** Writes the caveat, with bold parts in `<b>`, and the credit of a picture or page; `address` is null where its state has none. */
export const smallPrint = ({ t }: Texts, version: string, address: string | null) => {
  const where = { address: address === null ? '' : `, ${address}`, version }
  return {
    caveat: `<b>${t('footer.prevalence')}</b> ${t('footer.prevalenceMore')} ${t('footer.boundaries')}`,
    credit: `${t('pictures.credit', where)} ${t('footer.study')} ${t('footer.credit')}`,
  }
}

const BYTES_IN = { byte: 1, kilobyte: 1000, megabyte: 1e6 } as const

const ALBANIAN_UNITS = { byte: 'bajt', kilobyte: 'kB', megabyte: 'MB' } as const

/** Size such as "777 kB" or "52 bytes"; Intl's short form of bytes has no plural, and Chromium has no Albanian. */
export const fileSize = (bytes: number, locale: string): string => {
  const unit = bytes < 1000 ? 'byte' : bytes < 999_500 ? 'kilobyte' : 'megabyte'
  const value = bytes / BYTES_IN[unit]
  const digits = value < 10 ? 2 : 3
  if (locale === 'sq')
    return `${countsOf(locale).numeral(Number(value.toPrecision(digits)))} ${ALBANIAN_UNITS[unit]}`
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumSignificantDigits: digits,
  }).format(value)
}
