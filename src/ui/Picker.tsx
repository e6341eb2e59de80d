import type { ReactNode } from 'react'
import styles from './Picker.module.css'

interface PickerProps {
  /** What is picked; not shown, since the words around say it. */
  label: string
  value: string
  onPick: (value: string) => void
  /** The options. */
  children: ReactNode
}

/** A choice set inside a sentence or a title, underlined, in the letters around it. */
export function Picker({ label, value, onPick, children }: PickerProps) {
  return (
    <select
      className={styles.picker}
      aria-label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      {children}
    </select>
  )
}
