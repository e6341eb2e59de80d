import { useTexts } from '../../text/context'
import { LeaveButton } from '../site/leave/LeaveLinks'
import styles from './Moved.module.css'

interface MovedNoteProps {
  /** Relative address of the new page. */
  address: string
  isEmbed: boolean
}

/** What an old address shows where it cannot lead on by itself. A frame leaves the way out to its host. */
export function MovedNote({ address, isEmbed }: MovedNoteProps) {
  const { t } = useTexts()
  return (
    <main className={styles.note}>
      {!isEmbed && <LeaveButton />}
      <h1 className={styles.title}>{t('moved.title')}</h1>
      <p>
        <a href={address}>{t('moved.link')}</a>
      </p>
    </main>
  )
}
