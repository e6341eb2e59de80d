import type { ReactNode } from 'react'
import styles from './Fieldset.module.css'

interface FieldsetProps {
  legend: string
  /** Whether what opens the choices says it already, so that it is only read out. */
  isLegendHidden?: boolean | undefined
  children: ReactNode
}

/** Choices that belong together, under what they are about. */
export function Fieldset({ legend, isLegendHidden = false, children }: FieldsetProps) {
  return (
    <fieldset className={styles.fieldset}>
      <legend className={isLegendHidden ? 'visuallyHidden' : styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  )
}
