import { useHasDay } from '../../state/context'
import { KeyNotes } from './KeyNotes'
import { KeySources } from './KeySources'
import styles from './Legend.module.css'

/** Of a question with a day: notes and sources stand apart from the key, so that the timeline comes right below its figures. */
export function SmallPrint() {
  if (!useHasDay()) return null
  return (
    <div className={`${styles.legend} ${styles.apart}`}>
      <KeyNotes />
      <KeySources />
    </div>
  )
}
