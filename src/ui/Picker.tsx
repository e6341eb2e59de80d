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

interface WordPickerProps<Value extends string> {
  label: string
  value: Value
  values: readonly Value[]
  wordOf: (value: Value) => string
  onPick: (value: Value) => void
}

/** A picker of words, of which the sentence shows the chosen one. */
export function WordPicker<Value extends string>(props: WordPickerProps<Value>) {
  const { label, value, values, wordOf, onPick } = props
  return (
    <Picker label={label} value={value} shown={wordOf(value)} onPick={(picked) => onPick(picked as Value)}>
      {values.map((each) => (
        <option key={each} value={each}>
          {wordOf(each)}
        </option>
      ))}
    </Picker>
  )
}
