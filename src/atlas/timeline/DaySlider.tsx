import { memo, type PointerEvent, useState } from 'react'
import { countOn } from '../../domain/dayTimeline'
import { useAtlas, useTime } from '../../state/context'
import type { PublishedTimeline } from '../../state/timeline'
import { useTexts } from '../../text/context'
import { pointWords } from '../../text/sentences/timeline'
import { dayAt } from '../../domain/timeScale'
import { CHART_PX } from './scale'
import { DayRange } from './DayRange'
import { DayMark, SourcesEnd, StepChart } from './StepChart'
import styles from './StepChart.module.css'

interface DaySliderProps {
  present: PublishedTimeline
  onDay: (day: string) => void
}

/** The steps are rendered once; a moving day moves only a mark over them. */
const Steps = memo(StepChart)

/** The step chart with its axis as a slider; pointing shows a day's count without choosing the day. */
export function DaySlider({ present, onDay }: DaySliderProps) {
  const texts = useTexts()
  const on = useTime()
  const comparedDay = useAtlas((state) => state.filters.comparedDay)
  const [hovered, setHovered] = useState<string | null>(null)
  const { first, last } = present
  const shownWords = pointWords(texts, present, on)
  const onPointerMove = (event: PointerEvent<HTMLInputElement>) => {
    if (event.pointerType !== 'mouse' || event.buttons > 0) return setHovered(null)
    const { left, width } = event.currentTarget.getBoundingClientRect()
    setHovered(dayAt(present, (event.clientX - left - THUMB_PX / 2) / (width - THUMB_PX)))
  }
  return (
    <>
      <p className={styles.readout} data-day={on} data-bound-count={countOn(present.timeline, on)}>
        {hovered === null ? shownWords : pointWords(texts, present, hovered)}
      </p>
      <div className={styles.chart}>
        <DayRange
          className={styles.slider}
          first={first}
          last={last}
          on={on}
          label={texts.t('timeline.slider')}
          words={shownWords}
          onDay={onDay}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setHovered(null)}
        />
        <svg className={styles.svg} height={CHART_PX.height} aria-hidden="true">
          <Steps present={present} />
          <SourcesEnd present={present} />
          {comparedDay !== null && present.of === 'treaties' && (
            <DayMark present={present} on={comparedDay} kind="compared" />
          )}
          {hovered !== null && <DayMark present={present} on={hovered} kind="hovered" />}
          <DayMark present={present} on={on} kind="shown" />
        </svg>
      </div>
    </>
  )
}

/** The thumb's middle runs from one end of the axis to the other. */
const THUMB_PX = 20
