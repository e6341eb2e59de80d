import { mapRowOf } from '../../domain/themes'
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

/** Such as "in South-Eastern Europe among the members of the EU in 2007"; empty for all countries. */
export const whereWords = (
  { t, list, anyOf }: Texts,
  { regions, groups }: Pick<Filters, 'regions' | 'groups'>,
): string =>
  [
    list(regions.map((region) => t(`in.${region}`))),
    groups.length > 0 && t('in.groups', { groups: anyOf(groups.map((group) => t(`in.group.${group}`))) }),
  ]
    .filter(Boolean)
    .join(' ')

export const filterWords = (texts: Texts, filters: Filters): string[] => {
  const { t, list } = texts
  const { theme, sub, classes } = filters
  const labels = classes.map((id) => classLabel(texts, theme, sub, id))
  return [
    ...scopeWords(texts, filters),
    ...(labels.length > 0 ? [t('filter.classes', { labels: list(labels) })] : []),
  ]
}

/** Such as "Shown in colour: Origin."; empty without a class filter. */
export const onlyWords = (texts: Texts, { theme, sub, classes, view }: Filters): string => {
  // A single class of a question that names one is in the answer itself.
  if (classes.length === 0 || (classes.length === 1 && mapRowOf(theme, sub).namesMostFrequent)) return ''
  const labels = texts.list(classes.map((id) => classLabel(texts, theme, sub, id)))
  return texts.t(view === 'table' ? 'answer.listedOnly' : 'answer.shownOnly', { labels })
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
