import type { ReactNode } from 'react'
import { Button } from './Button'
import styles from './RetryNotice.module.css'

interface RetryNoticeProps {
  /** What did not come, and what still works. */
  children: ReactNode
  label: string
  onRetry: () => void
}

/** Says that something did not load, beside what still works, with a way to ask once more. */
export function RetryNotice({ children, label, onRetry }: RetryNoticeProps) {
  return (
    <div className={styles.notice} role="alert">
      <p>{children}</p>
      <Button kind="other" isSmall onClick={onRetry}>
        {label}
      </Button>
    </div>
  )
}
