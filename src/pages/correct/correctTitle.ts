import type { TitleOf } from '../../app/keepTitle'
import { entityLabel } from '../../wording/words'

/** Title of a report: whose value it is about, once one is chosen. */
export const correctTitle: TitleOf = ({ t }, { dataset, filters: { entity } }) => {
  const label = t('correct.title')
  return t('page.title', {
    question:
      entity === null ? label : t('text.labelled', { label, value: entityLabel(dataset.entity(entity)) }),
  })
}
