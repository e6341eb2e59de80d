import { type ComponentProps, type ReactNode, useId } from 'react'
import styles from './Choices.module.css'
import segmentsStyles from './Segments.module.css'

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

interface SegmentsProps<Value extends string> {
  legend: string
  /** Words apart from each other below the legend; in a row whose legend only listeners need, tiles or words in one frame. */
  look?: 'apart' | 'tiles' | 'joined'
  values: readonly Value[]
  value: Value
  labelOf: (value: Value) => ReactNode
  isDisabled?: boolean
  onChoose: (value: Value) => void
}

/** One of a few short values, as radio buttons in a row. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { legend, look = 'apart', values, value, labelOf, isDisabled = false, onChoose } = props
  const name = useId()
  return (
    <fieldset className={segmentsStyles.fieldset} disabled={isDisabled}>
      <legend className={look === 'apart' ? segmentsStyles.legend : 'visuallyHidden'}>{legend}</legend>
      <div className={segmentsStyles.row} data-look={look}>
        {values.map((choice) => (
          <label key={choice} className={segmentsStyles.segment}>
            <input
              type="radio"
              className={segmentsStyles.input}
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
