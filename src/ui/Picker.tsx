import type { ReactNode } from 'react'
import styles from './Picker.module.css'

interface PickerProps {
  label: string
  value: string
  /** Label of the value. It sets the width, because not every browser fits a list to its choice. */
  shown: string
  onPick: (value: string) => void
  children: ReactNode
}

/** A select inside a sentence or title, underlined, in the font around it. */
export function Picker({ label, value, shown, onPick, children }: PickerProps) {
  return (
    <span className={styles.picker} data-shown={shown}>
      <select
        className={styles.list}
        aria-label={label}
        autoComplete="off"
        value={value}
        onChange={(event) => onPick(event.target.value)}
      >
        {children}
      </select>
    </span>
  )
}
