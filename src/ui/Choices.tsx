import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './Choices.module.css'

interface FieldsetProps {
  legend: string
  children: ReactNode
}

/** A group of choices under a legend. */
export function Fieldset({ legend, children }: FieldsetProps) {
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  )
}

interface OptionRowProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  type: 'checkbox' | 'radio'
  className?: string | undefined
}

/** A choice as a row, all of which is clickable. */
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
  values: readonly Value[]
  value: Value
  labelOf: (value: Value) => string
  onChoose: (value: Value) => void
}

/** One of several values, as radio buttons under a legend. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, values, value, labelOf, onChoose } = props
  // Two atlases on a page need separate groups of radio buttons.
  const name = useId()
  return (
    <Fieldset legend={legend}>
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
