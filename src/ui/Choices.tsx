import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './Choices.module.css'

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

interface OptionRowProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  /** A box to tick by itself, or one of a group of which one holds. */
  type: 'checkbox' | 'radio'
  /** Of the row, where it stands apart from those around it. */
  className?: string | undefined
}

/** A choice in a row of its own, all of which answers a press. */
export function OptionRow({ className, children, ...input }: OptionRowProps) {
  return (
    <label className={className ? `${styles.option} ${className}` : styles.option}>
      <input {...input} />
      {children}
    </label>
  )
}

interface ChoicesProps<Value extends string> {
  legend: string
  isLegendHidden?: boolean
  values: readonly Value[]
  value: Value
  labelOf: (value: Value) => string
  onChoose: (value: Value) => void
}

/** One of several values, as radio buttons under what they are about. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, isLegendHidden, values, value, labelOf, onChoose } = props
  // Two atlases on one page are two groups of radio buttons.
  const name = useId()
  return (
    <Fieldset legend={legend} isLegendHidden={isLegendHidden}>
      {values.map((choice) => (
        <OptionRow
          key={choice}
          type="radio"
          name={name}
          value={choice}
          checked={choice === value}
          onChange={() => onChoose(choice)}
        >
          {labelOf(choice)}
        </OptionRow>
      ))}
    </Fieldset>
  )
}
