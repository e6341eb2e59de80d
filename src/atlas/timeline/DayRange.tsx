import type { ComponentProps, KeyboardEvent } from 'react'
import { addYears, clampDay, dayFromNumber, dayNumber } from '../../domain/day'

interface DayRangeProps extends Pick<
  ComponentProps<'input'>,
  'className' | 'onPointerMove' | 'onPointerLeave'
> {
  first: string
  last: string
  on: string
  label: string
  /** What is said of the day. */
  words: string
  onDay: (day: string) => void
}

const YEARS_BY_KEY: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 }

/** A slider over days; Page Up and Page Down move it by a year. */
export function DayRange({ first, last, on, label, words, onDay, ...input }: DayRangeProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const years = YEARS_BY_KEY[event.key]
    if (years === undefined) return
    event.preventDefault()
    onDay(clampDay(addYears(on, years), first, last))
  }
  return (
    <input
      {...input}
      type="range"
      autoComplete="off"
      min={dayNumber(first)}
      max={dayNumber(last)}
      step={1}
      value={dayNumber(on)}
      aria-label={label}
      aria-valuetext={words}
      onChange={(event) => onDay(dayFromNumber(event.target.valueAsNumber))}
      onKeyDown={onKeyDown}
    />
  )
}
