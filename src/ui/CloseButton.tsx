import styles from './CloseButton.module.css'
import { Icon } from './Icon'

interface CloseButtonProps {
  /** What it does, in words. */
  label: string
  onClick: () => void
  /** For a line of text. */
  isSmall?: boolean
}

/** The cross that closes what it stands in. */
export function CloseButton({ label, onClick, isSmall = false }: CloseButtonProps) {
  return (
    <button
      type="button"
      className={styles.close}
      data-small={isSmall || undefined}
      aria-label={label}
      onClick={onClick}
    >
      <Icon name="close" />
    </button>
  )
}
