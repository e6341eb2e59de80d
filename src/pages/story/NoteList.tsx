import { useAtlas } from '../../state/context'
import type { StoryNote } from '../../state/story'
import { useTexts } from '../../text/context'
import { noteWhere } from '../../text/sentences/noteWhere'
import styles from './Story.module.css'

interface NoteListProps {
  notes: readonly StoryNote[]
  lang: string | undefined
}

/** The notes on the map of a step as text, each with its place, for readers who do not see the map. */
export function NoteList({ notes, lang }: NoteListProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes} aria-label={texts.t('story.notes')}>
      {notes.map((note, index) => (
        <li key={index}>
          <b>{noteWhere(texts, dataset, note)}</b>: <span lang={lang}>{note.text}</span>
        </li>
      ))}
    </ul>
  )
}
