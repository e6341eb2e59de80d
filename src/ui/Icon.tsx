import { ICON_PATHS } from './icons'
import styles from './Button.module.css'

interface IconProps {
  name: keyof typeof ICON_PATHS
}

/** A decorative line icon beside a text; base.css draws its line. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}

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
