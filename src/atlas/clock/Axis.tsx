import type { CSSProperties, ReactNode } from 'react'
import { markedYears, type Reach, shareOf, type Time } from '../../domain/clock'
import styles from './Axis.module.css'

/** The share of an axis as a custom property of the style sheet. */
export const at = (name: string, share: number): CSSProperties => ({ [`--${name}`]: share })

interface AxisProps {
  reach: Pick<Reach, 'kind' | 'first' | 'last'>
  /** The times of its handles: the last time that is shown, or the first and the last one. */
  shown: readonly Time[]
  children: ReactNode
}

/** The years of a reach with the track, filled up to a time or between two; its children are the handles and what is behind them. */
export function Axis({ reach, shown, children }: AxisProps) {
  const [to = 0, from = 0] = shown.map((time) => shareOf(reach, time)).toReversed()
  return (
    <div className={styles.axis} data-by={reach.kind} style={{ ...at('from', from), ...at('to', to) }}>
      {markedYears(reach).map((year) => (
        <span
          key={year}
          className={styles.mark}
          style={at('x', shareOf(reach, reach.kind === 'years' ? year : `${year}-01-01`))}
          data-shown={shown.includes(year) || undefined}
          data-every={[20, 10, 5, 1].find((years) => Number(year) % years === 0)}
        >
          {year}
        </span>
      ))}
      {children}
    </div>
  )
}
