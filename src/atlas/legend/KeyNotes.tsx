import { useAnswer, useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { keyNotes } from '../../text/sentences/keyNotes'
import styles from './Legend.module.css'

/** What a reader must know to read the classes aright, in small print under the key. */
export function KeyNotes() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const notes = keyNotes(texts, dataset, answer, filters)
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
