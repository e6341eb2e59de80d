import styles from './CloseButton.module.css'
import { Icon } from './Icon'

interface CloseButtonProps {
  label: string
  onClick: () => void
}

/** A cross that closes the element around it. */
export function CloseButton({ label, onClick }: CloseButtonProps) {
  return (
    <button type="button" className={styles.close} aria-label={label} onClick={onClick}>
      <Icon name="close" />
    </button>
  )
}
