import type { AtlasKind } from '../../atlas/mountAtlas'
import { type CorrectionsPlace, NOWHERE } from './correctionsPlace'
import { CorrectPage } from './CorrectPage'
import type { TitleOf } from '../../atlas/keepTitle'
import { loadLater } from '../../text/catalogues'
import { entityLabel } from '../../text/sentences/words'

const placeOnPage = (page: ParentNode): CorrectionsPlace => {
  const { correctForm, correctContact } =
    page.querySelector<HTMLElement>('[data-correct-page]')?.dataset ?? {}
  return correctForm === undefined && correctContact === undefined
    ? NOWHERE
    : { formUrl: correctForm || null, contact: correctContact || null }
}

const correctTitle: TitleOf = ({ t }, { dataset, filters: { entity } }) => {
  const label = t('correct.title')
  return t('page.title', {
    question:
      entity === null ? label : t('text.labelled', { label, value: entityLabel(dataset.entity(entity)) }),
  })
}

/** The report on a value as a kind of atlas. */
export const CORRECT_KIND = {
  View: CorrectPage,
  loadInput: async (page) => {
    const place = placeOnPage(page)
    return () => place
  },
  loadMessages: loadLater,
  titleOf: correctTitle,
  unchangedMessage: 'correct.unchanged',
} as const satisfies AtlasKind<CorrectionsPlace>
