import { addMonths, addYears, clampDay } from '../../domain/day'
import { type IsoDay, STUDY_DAY } from '../../domain/treaty'
import { neighbouringChange } from '../../domain/dayTimeline'
import { useAtlas, useAtlasStore } from '../../state/context'
import { timeOf } from '../../state/clock'
import type { PresentTimeline } from '../../state/timeline'
import { useTexts } from '../../text/context'
import { timelineText } from '../../text/sentences/timeline'
import { type Play, usePlay } from '../../ui/usePlay'
import { useState } from 'react'
import styles from './Timeline.module.css'

/** A year takes 0.6 seconds, so that a wave of ratifications is seen. */
const STEP_MS = 150
export const STEP_MONTHS = 3

/** Plays from the start to the end, a quarter of a year at a time; from the day shown where it was stopped on it. */
export const useDayPlay = (start: string, end: string): Play => {
  const store = useAtlasStore()
  const [stoppedOn, setStoppedOn] = useState<IsoDay | null>(null)
  const play = usePlay({
    advance: () => {
      const { dataset, filters, selectTime } = store.getState()
      const next = clampDay(addMonths(timeOf(dataset, filters), STEP_MONTHS), start, end)
      selectTime(next)
      return next >= end
    },
    rewind: () => {
      const { dataset, filters, selectTime } = store.getState()
      const on = timeOf(dataset, filters)
      if (on !== stoppedOn || on >= end) selectTime(start)
    },
    stepMs: STEP_MS,
  })
  const toggle = () => {
    const { dataset, filters } = store.getState()
    if (play.isPlaying) setStoppedOn(timeOf(dataset, filters))
    play.toggle()
  }
  return { ...play, toggle }
}

interface StepButtonsProps {
  present: PresentTimeline
  play: Play
  onDay: (day: string) => void
}

/** Steps by year and by change, play, and the two days a reader needs most. */
export function StepButtons({ present, play, onDay }: StepButtonsProps) {
  const texts = useTexts()
  const { t, day } = texts
  const step = { present, onDay }
  return (
    <div className={styles.controls}>
      <div className={styles.steps} role="group" aria-label={t('timeline.steps')}>
        <StepButton sign="«" label={t('timeline.yearBefore')} to={yearBefore} {...step} />
        <StepButton
          sign="‹"
          label={timelineText(texts, present, 'changeBefore')}
          to={changeBefore}
          {...step}
        />
        <button type="button" className={styles.play} data-play="" onClick={play.toggle}>
          {t(play.isPlaying ? 'timeline.pause' : 'timeline.play')}
        </button>
        <StepButton sign="›" label={timelineText(texts, present, 'changeAfter')} to={changeAfter} {...step} />
        <StepButton sign="»" label={t('timeline.yearAfter')} to={yearAfter} {...step} />
      </div>
      <div className={styles.jumps}>
        <button type="button" className={`linkButton ${styles.link}`} onClick={() => onDay(STUDY_DAY)}>
          {day(STUDY_DAY)}
        </button>
        <button type="button" className={`linkButton ${styles.link}`} onClick={() => onDay(present.last)}>
          {t('timeline.today')}
        </button>
      </div>
    </div>
  )
}

type StepTo = (present: PresentTimeline, on: IsoDay) => IsoDay | undefined

const changeBefore: StepTo = ({ timeline }, on) => neighbouringChange(timeline, on, 'before')
const changeAfter: StepTo = ({ timeline }, on) => neighbouringChange(timeline, on, 'after')
const byYears =
  (years: number): StepTo =>
  ({ first, last }, on) => {
    const moved = clampDay(addYears(on, years), first, last)
    return moved === on ? undefined : moved
  }
const yearBefore = byYears(-1)
const yearAfter = byYears(1)

interface StepButtonProps {
  present: PresentTimeline
  sign: string
  label: string
  to: StepTo
  onDay: (day: string) => void
}

/** `aria-disabled`, so that a button without effect keeps its place and the focus. */
function StepButton({ present, sign, label, to, onDay }: StepButtonProps) {
  const store = useAtlasStore()
  const isLeading = useAtlas(({ dataset, filters }) => to(present, timeOf(dataset, filters)) !== undefined)
  const onClick = () => {
    const { dataset, filters } = store.getState()
    const day = to(present, timeOf(dataset, filters))
    if (day !== undefined) onDay(day)
  }
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={label}
      aria-disabled={!isLeading}
      onClick={onClick}
    >
      {sign}
    </button>
  )
}
