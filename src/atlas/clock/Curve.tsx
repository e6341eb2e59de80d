import { memo } from 'react'
import { shareOf } from '../../domain/clock'
import { dayNumber } from '../../domain/day'
import { daysAndCounts, stepLines } from '../../domain/timeScale'
import { useTimeline } from '../../state/useTimeline'
import { at } from './Axis'
import styles from './Axis.module.css'

/** How many are counted on each day of the axis, as a curve above the track, and where the sources of somebody end. */
export const Curve = memo(function Curve() {
  const present = useTimeline()
  const { base, first, last, timeline } = present
  const { edge, line, listed } = stepLines(timeline.steps, first, last, daysAndCounts(present))
  const end = timeline.unknownAfter?.[0]
  return (
    <>
      <svg
        className={styles.curve}
        viewBox={`0 0 ${dayNumber(last) - dayNumber(first)} ${Math.max(1, base)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={`${edge}V${base}H0Z`} />
        <path d={line} />
        <path data-listed="" d={listed} />
      </svg>
      {end && end < last && <i className={styles.unknown} style={at('x', shareOf(present, end))} />}
    </>
  )
})
