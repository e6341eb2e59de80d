import { memo } from 'react'
import { dayNumber } from '../../domain/day'
import { countOn } from '../../domain/dayTimeline'
import { usePaint } from '../marks/Swatch'
import { useAtlas } from '../../state/context'
import type { PublishedTimeline } from '../../state/timeline'
import { useTexts } from '../../text/context'
import { daysAndCounts, decades, shareOf, stepLines } from '../../domain/timeScale'
import { CHART_PX, percent, yOf } from './scale'
import styles from './StepChart.module.css'
import { timeOf } from '../../state/clock'

interface StepChartProps {
  present: PublishedTimeline
}

/** The unchanging part of the chart: grid, steps, hatch past the sources' end, the study's figure. */
export function StepChart({ present }: StepChartProps) {
  const { t } = useTexts()
  const paint = usePaint()
  const { base, last, first, timeline, published } = present
  const days = dayNumber(last) - dayNumber(first)
  const end = sourcesEndOf(present)
  const at = daysAndCounts(present)
  const known = stepLines(timeline.steps, first, end ?? last, at)
  const endShare = end ? shareOf(present, end) : 1
  const half = Math.round(base / 2)
  return (
    <>
      {end && (
        <rect
          x={percent(endShare)}
          width={percent(1 - endShare)}
          y={CHART_PX.top}
          height={CHART_PX.bottom - CHART_PX.top}
          fill={paint({ kind: 'texture', texture: 'not-covered' })}
        />
      )}
      {[base, half].map((count) => (
        <line
          key={count}
          className={styles.gridLine}
          x1="0"
          x2="100%"
          y1={yOf(present, count)}
          y2={yOf(present, count)}
        />
      ))}
      <svg
        y={CHART_PX.top}
        width="100%"
        height={CHART_PX.bottom - CHART_PX.top}
        viewBox={`0 0 ${days} ${Math.max(1, base)}`}
        preserveAspectRatio="none"
        overflow="visible"
      >
        <path className={styles.area} d={`${known.edge}V${base}H0Z`} />
        <path className={styles.line} d={known.line} />
        <path className={styles.unknownLine} data-listed="" d={known.listed} />
        {end && <path className={styles.unknownLine} d={stepLines(timeline.steps, end, last, at).edge} />}
      </svg>
      <text className={styles.gridLabel} x="0" y={yOf(present, base) - 5}>
        {t(present.of === 'treaties' ? 'key.states' : 'key.countries', { base })}
      </text>
      <text className={styles.gridLabel} x="0" y={yOf(present, half) - 5}>
        {half}
      </text>
      <line className={styles.axis} x1="0" x2="100%" y1={CHART_PX.bottom} y2={CHART_PX.bottom} />
      {decades(present).map((year) => {
        const x = percent(shareOf(present, `${year}-01-01`))
        return (
          <g key={year}>
            <line className={styles.axis} x1={x} x2={x} y1={CHART_PX.bottom} y2={CHART_PX.bottom + 4} />
            <text className={styles.year} x={x} y={CHART_PX.height - 4}>
              {year}
            </text>
          </g>
        )
      })}
      {published && (
        <svg
          x={percent(shareOf(present, published.day))}
          y={yOf(present, published.count)}
          overflow="visible"
        >
          <path className={styles.study} d="M0-6 6 0 0 6-6 0Z" />
        </svg>
      )}
    </>
  )
}

const sourcesEndOf = ({ timeline, last }: PublishedTimeline): string | undefined =>
  timeline.unknownAfter && timeline.unknownAfter[1] < last ? timeline.unknownAfter[1] : undefined

/** Share of the chart's width that the label of the sources' end takes in the usual font size. */
const ENDS_SHARE = 0.28

/** The label of the sources' end: in the hatch or before it, hidden by a day that is shown there. */
export const SourcesEnd = memo(function SourcesEnd({ present }: StepChartProps) {
  const { t, day } = useTexts()
  const end = sourcesEndOf(present)
  const right = end === undefined ? 0 : endOfWords(present, end)
  const isInTheWay = useAtlas(({ dataset, filters }) => {
    const shown = shareOf(present, timeOf(dataset, filters))
    return shown > right - ENDS_SHARE - 0.03 && shown < right + 0.03
  })
  if (end === undefined || isInTheWay) return null
  return (
    <text className={styles.ends} x={percent(right)} y={CHART_PX.bottom - 22}>
      {t('timeline.sourcesEnd')}
      <tspan x={percent(right)} dy="14">
        {day(end)}
      </tspan>
    </text>
  )
})

const endOfWords = (present: PublishedTimeline, end: string): number => {
  const endShare = shareOf(present, end)
  return 1 - endShare < ENDS_SHARE ? endShare - 0.015 : 1
}

interface DayMarkProps {
  present: PublishedTimeline
  on: string
  kind: 'shown' | 'hovered' | 'compared'
}

/** A day on the chart: a line from the axis up to a ring at the count. One attribute moves it. */
export function DayMark({ present, on, kind }: DayMarkProps) {
  const share = shareOf(present, on)
  return (
    <svg className={styles[kind]} x={percent(share)} overflow="visible">
      <Mark kind={kind} base={present.base} count={countOn(present.timeline, on)} isLeft={share < 0.16} />
    </svg>
  )
}

interface MarkProps {
  kind: DayMarkProps['kind']
  base: number
  count: number
  isLeft: boolean
}

const Mark = memo(function Mark({ kind, base, count, isLeft }: MarkProps) {
  const y = yOf({ base }, count)
  return (
    <>
      <line className={styles.markLine} y1={CHART_PX.top - 8} y2={CHART_PX.bottom} />
      <circle className={styles.ring} cy={y} r={kind === 'shown' ? 5 : 4} />
      {kind !== 'compared' && (
        <text
          className={styles.number}
          x={isLeft ? 10 : -10}
          y={Math.min(y + 1, CHART_PX.bottom - 14)}
          textAnchor={isLeft ? 'start' : 'end'}
        >
          {String(count)}
        </text>
      )}
      {kind === 'shown' && (
        <>
          <circle className={styles.handle} cy={CHART_PX.bottom} r="9" />
          <circle className={styles.handleDot} cy={CHART_PX.bottom} r="3" />
        </>
      )}
    </>
  )
})
