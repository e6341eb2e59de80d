import type { TitleOf } from '../../atlas/pages'
import { SITE_PATHS } from '../../domain/sitePaths'
import { loadLater } from '../../text/catalogues'
import { entityLabel } from '../../text/sentences/words'
import { definePage } from '../page'
import { CorrectPage } from './CorrectPage'
import '../ReadingPage.module.css'

const correctTitle: TitleOf = ({ t }, { dataset, filters: { entity } }) => {
  const label = t('correct.title')
  return t('page.title', {
    question:
      entity === null ? label : t('text.labelled', { label, value: entityLabel(dataset.entity(entity)) }),
  })
}

/** The report on a value. */
export const page = definePage({
  path: SITE_PATHS.correct,
  titleOf: correctTitle,
  description: 'correct.description',
  View: CorrectPage,
  loadMessages: loadLater,
  unchangedMessage: 'correct.unchanged',
})
