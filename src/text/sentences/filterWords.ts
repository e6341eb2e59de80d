import { mapRowOf } from '../../domain/themes'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'
import { classLabel } from './words'

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

/** Such as "Shown in colour: Origin."; empty without a class filter. */
export const onlyWords = (texts: Texts, { theme, sub, classes, view }: Filters): string => {
  // A single class of a question that names one is in the answer itself.
  if (classes.length === 0 || (classes.length === 1 && mapRowOf(theme, sub).namesMostFrequent)) return ''
  const labels = texts.list(classes.map((id) => classLabel(texts, theme, sub, id)))
  return texts.t(view === 'table' ? 'answer.listedOnly' : 'answer.shownOnly', { labels })
}
