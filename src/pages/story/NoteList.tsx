import { useAtlas } from '../../state/context'
import type { StoryNote } from '../../state/story'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import styles from './Story.module.css'

interface NoteListProps {
  notes: readonly StoryNote[]
  lang: string | undefined
}

/** The notes on the map of a step as text, each with its place, for readers who do not see the map. */
export function NoteList({ notes, lang }: NoteListProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  if (notes.length === 0) return null
  const nameOf = (code: string): string => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : code
  }
  const placeOf = (note: StoryNote): string => {
    if (note.kind === 'country') return nameOf(note.country)
    return note.kind === 'place'
      ? t('story.note.place')
      : t('story.note.arrow', { from: nameOf(note.from), to: nameOf(note.to) })
  }
  return (
    <ul className={styles.notes} aria-label={t('story.notes')}>
      {notes.map((note, index) => (
        <li key={index}>
          <b>{placeOf(note)}</b>: <span lang={lang}>{note.text}</span>
        </li>
      ))}
    </ul>
  )
}
