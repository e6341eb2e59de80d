import { useId } from 'react'
import { useAtlas } from '../../store/context'
import { type PresentTimeline, useTimeline } from '../../store/treaties'
import { useTexts } from '../../text/context'
import { sourcesEndWords } from '../../wording/timeline'
import { DaySlider } from './DaySlider'
import { StepButtons } from './StepButtons'
import styles from './Timeline.module.css'
import { usePlay } from './usePlay'

/** Treaties only: how many states are bound on every day, with the axis as the control of the day shown. */
export function Timeline() {
  const theme = useAtlas((state) => state.filters.theme)
  return theme === 'treaties' ? <TreatyTimeline /> : null
}

function TreatyTimeline() {
  const { t } = useTexts()
  const titleId = useId()
  const present = useTimeline()
  const selectDay = useAtlas((state) => state.selectDay)
  const play = usePlay(playStart(present), playEnd(present))
  const onDay = (day: string) => {
    play.stop()
    selectDay(day)
  }
  if (present.base === 0) return null
  return (
    <section className={styles.timeline} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.heading}>
        {t('timeline.title')}
      </h2>
      <DaySlider present={present} onDay={onDay} />
      <StepButtons present={present} play={play} onDay={onDay} />
      <Notes present={present} />
    </section>
  )
}

/** The year before anything happened, so that a play does not begin with years of nothing. */
const playStart = ({ timeline, first }: PresentTimeline): string => {
  const change = timeline.changes[0]?.day
  const start = change ? `${Number(change.slice(0, 4)) - 1}-12-31` : first
  return start < first ? first : start
}

/** Today, or the end of the sources where it comes before. */
const playEnd = ({ timeline, last }: PresentTimeline): string => {
  const end = timeline.unknownAfter?.[1] ?? last
  return end < last ? end : last
}

function Notes({ present }: { present: PresentTimeline }) {
  const texts = useTexts()
  const { t, day } = texts
  const { published, base } = present
  const end = sourcesEndWords(texts, present)
  if (!published && !end) return null
  return (
    <ul className={styles.notes}>
      {published && (
        <li>
          <svg width="12" height="12" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
            <path className={styles.study} d="M0-6 6 0 0 6-6 0Z" />
          </svg>{' '}
          {t('timeline.study', { count: published.bound, base, day: day(published.day) })}
        </li>
      )}
      {end && <li>{end}</li>}
    </ul>
  )
}
