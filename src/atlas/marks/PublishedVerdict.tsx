import type { PublishedVerdict as Verdict } from '../../domain/publishedVerdict'
import styles from '../../map/markup/marks.module.css'

interface PublishedVerdictProps {
  verdict: Verdict
  /** The verdict's word: the colour only repeats it. */
  children: string
}

/** Whether a published figure agrees with what is documented: its word, brown where it differs, green where it agrees. */
export function PublishedVerdict({ verdict, children }: PublishedVerdictProps) {
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      {children}
    </span>
  )
}
