import type { Dataset } from '../data/Dataset'
import type { EmbedKind } from './embedLink'
import type { Filters } from '../state/filters'
import type { Texts } from '../text/i18n'
import { questionText } from '../text/sentences/question'
import { entityLabel } from '../text/sentences/words'

/** What an embed shows, in words for its frame's title: the question of a map, the country, or the two compared. */
export const embedTitle = (
  texts: Texts,
  dataset: Pick<Dataset, 'entity'>,
  kind: EmbedKind,
  filters: Filters,
): string => {
  const names = [filters.entity, filters.compared].flatMap((code) =>
    code === null ? [] : [entityLabel(dataset.entity(code))],
  )
  if (kind === 'country' && names[0] !== undefined) return texts.t('builder.name.country', { name: names[0] })
  if (kind === 'compare' && names.length === 2)
    return texts.t('builder.name.compare', { names: texts.list(names) })
  return texts.t('page.title', { question: questionText(texts, filters) })
}
