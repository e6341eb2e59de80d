import type { ReactNode } from 'react'
import styles from './Button.module.css'

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

interface ButtonProps {
  onClick: () => void
  /** `main`, filled, is what is wanted next; `other`, outlined, is on offer. */
  kind?: 'main' | 'other'
  /** For lines of small text. */
  isSmall?: boolean
  /** Not yet, or not now. */
  isDisabled?: boolean
  children: ReactNode
}

/** A button with words on it. */
export function Button({
  onClick,
  kind = 'main',
  isSmall = false,
  isDisabled = false,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-kind={kind}
      data-small={isSmall || undefined}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
