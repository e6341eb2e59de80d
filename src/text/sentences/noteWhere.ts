import type { Dataset } from '../../data/Dataset'
import type { StoryNote } from '../../state/story'
import type { Texts } from '../i18n'
import { entityLabel } from './words'

/** Where a note of a story stands: at a country, at an arrow between two, or at a place. */
export const noteWhere = (
  { t }: Texts,
  dataset: Pick<Dataset, 'entityBySlugOrCode'>,
  note: StoryNote,
): string => {
  const nameOf = (code: string) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : code
  }
  if (note.kind === 'place') return t('story.note.place')
  if (note.kind === 'country') return nameOf(note.country)
  return t('story.note.arrow', { from: nameOf(note.from), to: nameOf(note.to) })
}
