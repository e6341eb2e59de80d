import { type ComponentType, useId } from 'react'
import styles from './Radios.module.css'

interface RadiosProps<Value extends string> {
  /** For those who listen; the drawings and words say it to those who see. */
  legend: string
  /** Tiles with a drawing, or words in one frame. */
  look: 'tiles' | 'joined'
  values: readonly Value[]
  value: Value
  /** Drawn above the words. */
  Drawing?: ComponentType<{ value: Value }>
  labelOf: (value: Value) => string
  onChoose: (value: Value) => void
}

/** One of a few choices in a row of the dialog. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { legend, look, values, value, Drawing, labelOf, onChoose } = props
  const name = useId()
  return (
    <fieldset className={styles.radios} data-look={look}>
      <legend className="visuallyHidden">{legend}</legend>
      {values.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          {Drawing && <Drawing value={choice} />}
          {labelOf(choice)}
        </label>
      ))}
    </fieldset>
  )
}
