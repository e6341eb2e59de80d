import { useElementId } from '../../ui/elementId'
import { OptionRow } from '../../ui/OptionRow'
import styles from './RouteChoices.module.css'

interface ChoicesProps<Value extends string> {
  legend: string
  values: readonly Value[]
  value: Value
  labelOf: (value: Value) => string
  onChoose: (value: Value) => void
}

/** One of several values, as radio buttons under a heading. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, values, value, labelOf, onChoose } = props
  const name = useElementId()
  return (
    <fieldset className={styles.fieldset}>
      <legend>{legend}</legend>
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
    </fieldset>
  )
}
