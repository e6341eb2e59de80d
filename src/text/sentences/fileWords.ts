import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'
import { classLabel } from './words'

export const scopeWords = (
  { t, list, anyOf }: Texts,
  { regions, groups }: Pick<Filters, 'regions' | 'groups'>,
): string[] => [
  ...(regions.length > 0 ? [list(regions.map((region) => t(`region.${region}`)))] : []),
  ...(groups.length > 0
    ? [t('filter.groups', { groups: anyOf(groups.map((group) => t(`group.${group}.short`))) })]
    : []),
]

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
