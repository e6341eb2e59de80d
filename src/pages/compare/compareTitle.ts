import type { TitleOf } from '../../atlas/keepTitle'
import { entityLabel } from '../../text/sentences/words'
/** Title of a comparison: the two countries, once they are chosen. */
export const compareTitle: TitleOf = ({ t }, { dataset, filters: { entity, compared } }) => {
  if (entity === null || compared === null || entity === compared)
    return t('page.title', { question: t('comparePage.title') })
  const [first, second] = [entity, compared].map((code) => entityLabel(dataset.entity(code)))
  return t('page.title', { question: t('comparePage.titleOf', { first: first ?? '', second: second ?? '' }) })
}
