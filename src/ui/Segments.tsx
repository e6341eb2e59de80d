import { type ReactNode, useId } from 'react'
import styles from './Segments.module.css'

interface SegmentsProps<Value extends string> {
  legend: string
  values: readonly Value[]
  value: Value
  labelOf: (value: Value) => ReactNode
  isDisabled?: boolean
  onChoose: (value: Value) => void
}

/** One of a few short values, as radio buttons in a row. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { legend, values, value, labelOf, isDisabled = false, onChoose } = props
  const name = useId()
  return (
    <fieldset className={styles.fieldset} disabled={isDisabled}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {values.map((choice) => (
          <label key={choice} className={styles.segment}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChoose(choice)}
            />
            <span>{labelOf(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
