import { type Filters, forPlace, type Place } from '../../state/filters'
import type { Texts } from '../i18n'
import { classLabel } from './words'

/** The states of two bodies are not called members. */
const KINDS: Readonly<Record<string, string>> = { osce: 'osce', 'stability-pact': 'stabilitypact' }

/** Labels of each filter that says where, such as "South-Eastern Europe" and "EU, members in 2007"; none for all countries. */
export const scopeWords = ({ t, list, anyOf }: Texts, place: Place): readonly string[] =>
  forPlace(place, {
    regions: (regions) => list(regions.map((region) => t(`region.${region}`))),
    groups: (groups) => {
      const [only = ''] = groups
      if (groups.length === 0) return ''
      const kind = (groups.length === 1 && KINDS[only]) || 'members'
      return t('scope.members', { groups: anyOf(groups.map((group) => t(`group.${group}.short`))), kind })
    },
  }).filter((words) => words !== '')

/** The same as one label, which also says that all countries are shown. */
export const scopeLabel = (texts: Texts, place: Place): string =>
  scopeWords(texts, place).join(' · ') || texts.t('scope.all')

/** Labels of all that the filters leave, where and by class. */
export const filterWords = (texts: Texts, filters: Filters): string[] => {
  const { t, list } = texts
  const { theme, sub, classes } = filters
  const labels = classes.map((id) => classLabel(texts, theme, sub, id))
  return [
    ...scopeWords(texts, filters),
    ...(labels.length > 0 ? [t('filter.classes', { labels: list(labels) })] : []),
  ]
}
