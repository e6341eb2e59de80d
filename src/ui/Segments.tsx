import { type ComponentType, type ReactNode, useId } from 'react'
import styles from './Segments.module.css'

interface SegmentsProps<Value extends string> {
  legend: string
  /** Words apart from each other below the legend; in a row whose legend only listeners need, tiles or words in one frame. */
  look?: 'apart' | 'tiles' | 'joined'
  values: readonly Value[]
  value: Value
  /** Drawn above the words. */
  Drawing?: ComponentType<{ value: Value }>
  labelOf: (value: Value) => ReactNode
  isDisabled?: boolean
  onChoose: (value: Value) => void
}

/** One of a few short values, as radio buttons in a row. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { legend, look = 'apart', values, value, Drawing, labelOf, isDisabled = false, onChoose } = props
  const name = useId()
  return (
    <fieldset className={styles.fieldset} disabled={isDisabled}>
      <legend className={look === 'apart' ? styles.legend : 'visuallyHidden'}>{legend}</legend>
      <div className={styles.row} data-look={look}>
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
            {Drawing && <Drawing value={choice} />}
            <span>{labelOf(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
