import { type ReactNode, type KeyboardEvent, memo } from 'react'
import {
  markedYears,
  type Reach,
  shareOf,
  type Time,
  sliderRange,
  timeByKey,
  timeFromNumber,
  dayNumber,
} from '../../domain/clock'
import { daysAndCounts, stepLines } from '../../domain/dayTimeline'
import { useAtlas } from '../../state/context'
import { useTimeline } from '../../state/timeline'
import { usePaint } from '../marks/Swatch'
import { useTexts } from '../../text/context'
import type { Play } from '../../ui/usePlay'
import slider from '../../ui/Slider.module.css'
import styles from './Axis.module.css'
import clock from './Clock.module.css'

/** The place of a time across an axis; pages may have no styles in their markup, so that it is an attribute of SVG. */
export const placeOf = (reach: Pick<Reach, 'first' | 'last'>, time: Time): string =>
  `${Math.round(shareOf(reach, time) * 1e5) / 1e3}%`

/** So many years have room for their words on an axis of middle width. */
const MOST_YEARS = 11

/** The marks next to a handle's own, whose words its larger ones would touch. */
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
  const [to = '0', from = '0'] = shown.map((time) => placeOf(reach, time)).reverse()
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
                : !shown.includes(year) && index % ((marked.length - 1) / 2) !== 0)
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
    const next = timeByKey(reach, time, event.key)
    if (next === undefined) return
    event.preventDefault()
    onTime(next)
  }
  return (
    <input
      className={`${slider.slider} ${styles.handle}`}
      type="range"
      autoComplete="off"
      {...sliderRange(reach, time)}
      data-time={time}
      aria-label={label}
      aria-valuetext={words}
      title={title}
      onChange={(event) => onTime(timeFromNumber(reach, event.target.valueAsNumber))}
      onKeyDown={onKeyDown}
    />
  )
}

/** The days on which a treaty was not yet open for signature. */
export function Unopened({ reach }: { reach: Reach }) {
  const opened = useAtlas(({ dataset, filters }) => dataset.instrument(filters.instrument).opened)
  return opened > reach.first && <line className={styles.unopened} x2={placeOf(reach, opened)} />
}

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
      <path className={styles.listed} d={listed} />
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
  const fill = paint({ kind: 'texture', texture: 'not-known' })
  return <rect x={x} y="-6" width={`${100 - parseFloat(x)}%`} height="12" fill={fill} />
})

/** Play, or Pause, as wide as the longer of both. */
export function PlayButton({ isPlaying, toggle }: Play) {
  const { t } = useTexts()
  return (
    <button
      type="button"
      className={isPlaying ? `${clock.play} ${clock.playing}` : clock.play}
      onClick={toggle}
    >
      <span>
        {([false, true] as const).map((pauses) => (
          <span key={String(pauses)} hidden={pauses !== isPlaying}>
            {t(pauses ? 'timeline.pause' : 'timeline.play')}
          </span>
        ))}
      </span>
    </button>
  )
}
