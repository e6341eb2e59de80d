import type { ReactNode } from 'react'
import styles from './Button.module.css'

interface RetryNoticeProps {
  children: ReactNode
  label: string
  onRetry: () => void
}

/** Shows that something did not load, with a button to try again. */
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

interface ButtonProps {
  onClick: () => void
  /** `main` is filled, for the next step; `other` is outlined. */
  kind?: 'main' | 'other'
  isSmall?: boolean
  children: ReactNode
}

export function Button({ onClick, kind = 'main', isSmall = false, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-kind={kind}
      data-small={isSmall || undefined}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
