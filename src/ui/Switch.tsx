import type { ReactNode } from 'react'
import styles from './Switch.module.css'

interface SwitchProps {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  children: ReactNode
}

/** A choice that is on or off at once, with its words as part of the target. */
export function Switch({ isOn, onSwitch, children }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- HTML forbids it on a checkbox
        role="switch"
        checked={isOn}
        onChange={({ target }) => onSwitch(target.checked)}
      />
      {children}
    </label>
  )
}
