import { memo } from 'react'
import { dayNumber } from '../../domain/day'
import { daysAndCounts, stepLines } from '../../domain/timeScale'
import { useTimeline } from '../../state/useTimeline'
import { usePaint } from '../marks/Swatch'
import { placeOf } from './Axis'
import styles from './Axis.module.css'

/** How many are counted on each day of the axis, as a curve above the track. */
export const Curve = memo(function Curve() {
  const present = useTimeline()
  const { base, first, last, timeline } = present
  const { edge, line, listed } = stepLines(timeline.steps, first, last, daysAndCounts(present))
  return (
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
  )
})

/** The days for which the sources of somebody have ended. */
export const Unknown = memo(function Unknown() {
  const paint = usePaint()
  const { first, last, timeline } = useTimeline()
  const end = timeline.unknownAfter?.[0]
  if (!end || end >= last) return null
  const x = placeOf({ first, last }, end)
  const fill = paint({ kind: 'texture', texture: 'not-covered' })
  return <rect x={x} y="-6" width={`${100 - parseFloat(x)}%`} height="12" fill={fill} />
})
