import { type ReactNode, useId } from 'react'
import styles from './FigurePage.module.css'

interface SelectFieldProps {
  label: string
  value: string
  onPick: (value: string) => void
  children: ReactNode
}

/** A select under its label. */
export function SelectField({ label, value, onPick, children }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} autoComplete="off" value={value} onChange={({ target }) => onPick(target.value)}>
        {children}
      </select>
    </div>
  )
}
