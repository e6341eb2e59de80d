import { useAtlas } from '../../store/context'
import { KeyNotes } from './KeyNotes'
import { KeySources } from './KeySources'
import styles from './Legend.module.css'

/** Treaties only: notes and sources stand apart from the key, so that the timeline comes right below its figures. */
export function SmallPrint() {
  const theme = useAtlas((state) => state.filters.theme)
  if (theme !== 'treaties') return null
  return (
    <div className={`${styles.legend} ${styles.apart}`}>
      <KeyNotes />
      <KeySources />
    </div>
  )
}
