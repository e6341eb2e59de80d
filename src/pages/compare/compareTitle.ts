import type { TitleOf } from '../../atlas/pages'
import { comparedCodes } from '../../state/comparison'
import { entityLabel } from '../../text/sentences/words'

/** Title of the page: the two countries, once they are chosen. */
export const compareTitle: TitleOf = ({ t }, { dataset, filters: { entity, compared, others } }) => {
  if (entity === null || compared === null || entity === compared)
    return t('page.title', { question: t('comparePage.title') })
  const names = comparedCodes(entity, compared, others).map((code) => entityLabel(dataset.entity(code)))
  const first = names.slice(0, -1).join(', ')
  return t('page.title', { question: t('comparePage.titleOf', { first, second: names.at(-1) ?? '' }) })
}
