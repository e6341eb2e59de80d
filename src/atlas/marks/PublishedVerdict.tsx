import type { PublishedVerdict as Verdict } from '../../domain/publishedVerdict'
import { Icon } from '../../ui/Icon'
import styles from '../../map/markup/marks.module.css'

interface PublishedVerdictProps {
  verdict: Verdict
  children: string
}

/** Whether a published figure agrees with the documented one, as a mark and a word: brown if it differs, green if it agrees. */
export function PublishedVerdict({ verdict, children }: PublishedVerdictProps) {
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <Icon name={verdict} />
      {children}
    </span>
  )
}
