import type { Dataset } from '../../data/Dataset'
import { SITE_PATHS } from '../../domain/sitePaths'
import type { EmbedKind } from '../../embed/embedLink'
import { comparedCodes } from '../../state/comparison'
import { COMPARE_DEFAULTS, type Filters } from '../../state/filters'
import { toQuery } from '../../state/link'
import { atlasPath } from '../../state/sitePlace'
import type { Texts } from '../../text/i18n'
import { scopeLabel } from '../../text/sentences/scopeWords'
import { entityLabel, mapQuestion } from '../../text/sentences/words'

/** The subject that is saved or shared: the state of the atlas, a country, or countries that are compared. */
export type Subject = 'view' | 'country' | 'comparison'

/** The kind of embed of each. */
export const EMBED_OF: Readonly<Record<Subject, Extract<EmbedKind, 'map' | 'country' | 'compare'>>> = {
  view: 'map',
  country: 'country',
  comparison: 'compare',
}

/** The path, below the folder of a language, that opens it as it is now. */
export const pathOf = (subject: Subject, filters: Filters): string =>
  subject === 'comparison'
    ? `${SITE_PATHS.compare}?${toQuery({ ...filters, theme: COMPARE_DEFAULTS.theme, view: 'map' }, COMPARE_DEFAULTS)}`
    : atlasPath(filters)

/** The countries that it is about: the chosen one, those that are compared, or none. */
export const codesOf = (subject: Subject, { entity, compared, others }: Filters): readonly string[] => {
  if (subject === 'view' || entity === null) return []
  return subject === 'country' || compared === null ? [entity] : comparedCodes(entity, compared, others)
}

/** Says what is saved: the countries, the question with its time in quotation marks, the place and the view. */
export const subjectWords = (
  texts: Texts,
  dataset: Pick<Dataset, 'entity' | 'reachOf'>,
  subject: Subject,
  filters: Filters,
): string => {
  const { t, list } = texts
  const names = list(codesOf(subject, filters).map((code) => entityLabel(dataset.entity(code))))
  if (subject === 'comparison') return t('share.about.comparison', { names })
  const question = t('share.about.question', { question: mapQuestion(texts, dataset, filters) })
  const place = scopeLabel(texts, filters)
  return [names, question, ...(subject === 'country' ? [] : [place, t(`view.${filters.view}`)])]
    .filter(Boolean)
    .join(' · ')
}
