import type { ReactNode } from 'react'
import styles from './Picker.module.css'

interface PickerProps {
  /** What is picked; not said beside it, since the words around say it. */
  label: string
  value: string
  /** The words of the value. They make the width: not every browser fits a list to its choice. */
  shown: string
  onPick: (value: string) => void
  /** The options. */
  children: ReactNode
}

/** A choice set inside a sentence or a title, underlined, in the letters around it. */
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
