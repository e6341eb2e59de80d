import { useId } from 'react'
import { Fieldset } from './Fieldset'
import { OptionRow } from './OptionRow'

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
