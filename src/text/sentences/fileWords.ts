import type { Filters } from '../../state/filters'
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
