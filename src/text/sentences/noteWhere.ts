import type { Dataset } from '../../data/Dataset'
import type { StoryNote } from '../../state/story'
import { entityLabel } from './words'

/** Where a note stands, in words: its country, two countries of an arrow, or degrees. */
export const noteWhere = (dataset: Dataset, note: StoryNote): string => {
  const nameOf = (code: string) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : code
  }
  if (note.kind === 'country') return nameOf(note.country)
  if (note.kind === 'arrow') return `${nameOf(note.from)} → ${nameOf(note.to)}`
  return `${note.lat}°, ${note.lon}°`
}
