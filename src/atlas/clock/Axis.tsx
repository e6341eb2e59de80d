import type { ReactNode, KeyboardEvent } from 'react'
import {
  markedYears,
  type Reach,
  shareOf,
  type Time,
  KEY_MONTHS,
  timeAfter,
  timeFromNumber,
  timeNumber,
} from '../../domain/clock'
import styles from './Axis.module.css'

/** The place of a time across an axis; pages may have no styles in their markup, so that it is an attribute of SVG. */
export const placeOf = (reach: Pick<Reach, 'first' | 'last'>, time: Time): string =>
  `${Math.round(shareOf(reach, time) * 1e5) / 1e3}%`

/** So many years have room for their words on an axis of middle width. */
const MOST_YEARS = 11

/** The marks next to that of a handle, whose words its larger ones would touch. */
const NEAR = [-2, -1, 1, 2]

interface AxisProps {
  reach: Pick<Reach, 'kind' | 'first' | 'last'>
  /** The times of its handles: the last time that is shown, or the first and the last one. */
  shown: readonly Time[]
  /** The layer behind the track. */
  behind?: ReactNode
  /** The layer over the track, whose height is 0. */
  over?: ReactNode
  /** The handles. */
  children: ReactNode
}

/** The years of a reach with the track, filled up to a time or between two. */
export function Axis({ reach, shown, behind, over, children }: AxisProps) {
  const [to = '0', from = '0'] = shown.map((time) => placeOf(reach, time)).toReversed()
  const marked = markedYears(reach)
  return (
    <div className={styles.axis}>
      {behind}
      <svg
        className={marked.length > MOST_YEARS ? `${styles.scale} ${styles.many}` : styles.scale}
        width="100%"
        height="100%"
        aria-hidden="true"
      >
        <g>
          <line className={styles.track} x2="100%" />
          <line className={styles.done} x1={from} x2={to} />
          {marked.map((year, index) => {
            const isMinor =
              NEAR.some((steps) => shown.includes(marked[index + steps] ?? '')) ||
              (reach.kind === 'days'
                ? Number(year) % 10 > 0
                : !shown.includes(year) && index > 0 && index < marked.length - 1)
            const x = placeOf(reach, reach.kind === 'years' ? year : `${year}-01-01`)
            return (
              <g
                key={year}
                className={isMinor ? `${styles.mark} ${styles.minor}` : styles.mark}
                data-shown={shown.includes(year) || undefined}
              >
                <line x1={x} x2={x} y1="-6" y2="6" />
                <text x={x} y="21">
                  {year}
                </text>
              </g>
            )
          })}
          {over}
        </g>
      </svg>
      {children}
    </div>
  )
}

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
