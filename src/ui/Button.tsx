import type { ReactNode } from 'react'
import styles from './Button.module.css'

interface ButtonProps {
  onClick: () => void
  /** `main`, filled, is what is wanted next; `other`, outlined, is on offer. */
  kind?: 'main' | 'other'
  /** For lines of small text. */
  isSmall?: boolean
  children: ReactNode
}

/** A button with words on it. */
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
