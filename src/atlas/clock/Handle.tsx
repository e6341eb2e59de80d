import type { KeyboardEvent } from 'react'
import { KEY_MONTHS, type Reach, type Time, timeAfter, timeFromNumber, timeNumber } from '../../domain/clock'
import styles from './Axis.module.css'

interface HandleProps {
  reach: Reach
  time: Time
  label: string
  /** The text of the time. */
  words: string
  /** An extra description of the slider. */
  title?: string
  onTime: (time: Time) => void
}

/** The slider of an axis: years one by one; days with the pointer, and by a month or a year with the keyboard. */
export function Handle({ reach, time, label, words, title, onTime }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const months = KEY_MONTHS[event.key]
    if (months === undefined || reach.kind === 'years') return
    event.preventDefault()
    onTime(timeAfter(reach, time, months))
  }
  return (
    <input
      className={styles.handle}
      type="range"
      autoComplete="off"
      min={timeNumber(reach.first)}
      max={timeNumber(reach.last)}
      step={1}
      value={timeNumber(time)}
      data-time={time}
      aria-label={label}
      aria-valuetext={words}
      title={title}
      onChange={(event) => onTime(timeFromNumber(reach, event.target.valueAsNumber))}
      onKeyDown={onKeyDown}
    />
  )
}
