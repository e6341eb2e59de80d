import styles from './CloseButton.module.css'
import { Icon } from './Icon'

interface CloseButtonProps {
  label: string
  onClick: () => void
  isSmall?: boolean
}

/** A cross that closes the element around it. */
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
