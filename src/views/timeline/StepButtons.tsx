import { addYears, clampDay } from '../../domain/day'
import { neighbouringChange } from '../../domain/treatyTimeline'
import { useAtlas } from '../../store/context'
import { DEFAULT_FILTERS } from '../../store/filters'
import type { PresentTimeline } from '../../store/timeline'
import { useTexts } from '../../text/context'
import styles from './Timeline.module.css'
import type { Play } from './usePlay'

interface StepButtonsProps {
  present: PresentTimeline
  play: Play
  onDay: (day: string) => void
}

/** Steps by year and by change, play, and the two days a reader asks for most. */
export function StepButtons({ present, play, onDay }: StepButtonsProps) {
  const { t, day } = useTexts()
  const on = useAtlas((state) => state.filters.on)
  const { timeline, first, last } = present
  const year = (years: number) => {
    const moved = clampDay(addYears(on, years), first, last)
    return moved === on ? undefined : moved
  }
  return (
    <div className={styles.controls}>
      <div className={styles.steps} role="group" aria-label={t('timeline.steps')}>
        <StepButton sign="«" label={t('timeline.yearBefore')} to={year(-1)} onDay={onDay} />
        <StepButton
          sign="‹"
          label={t('timeline.changeBefore')}
          to={neighbouringChange(timeline, on, 'before')}
          onDay={onDay}
        />
        <button type="button" className={styles.play} data-play="" onClick={play.toggle}>
          {t(play.isPlaying ? 'timeline.pause' : 'timeline.play')}
        </button>
        <StepButton
          sign="›"
          label={t('timeline.changeAfter')}
          to={neighbouringChange(timeline, on, 'after')}
          onDay={onDay}
        />
        <StepButton sign="»" label={t('timeline.yearAfter')} to={year(1)} onDay={onDay} />
      </div>
      <div className={styles.jumps}>
        <button
          type="button"
          className={`linkButton ${styles.link}`}
          onClick={() => onDay(DEFAULT_FILTERS.on)}
        >
          {day(DEFAULT_FILTERS.on)}
        </button>
        <button type="button" className={`linkButton ${styles.link}`} onClick={() => onDay(last)}>
          {t('timeline.today')}
        </button>
      </div>
    </div>
  )
}

interface StepButtonProps {
  sign: string
  label: string
  /** Where it leads; a button that leads nowhere keeps its place and the focus. */
  to: string | undefined
  onDay: (day: string) => void
}

function StepButton({ sign, label, to, onDay }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={label}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && onDay(to)}
    >
      {sign}
    </button>
  )
}
