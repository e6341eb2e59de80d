import { addMonths } from '../../domain/day'
import { useAtlas, useTime } from '../../state/context'
import { hasInstrument } from '../../domain/themes'
import { LaterCounted } from './LaterCounted'
import { ThenAndNow } from './ThenAndNow'
import { useEffect, useId, useMemo } from 'react'
import { useTimeline } from '../../state/useTimeline'
import type { PublishedTimeline } from '../../state/timeline'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { sourcesEndWords, timelineText } from '../../text/sentences/timeline'
import { DaySlider } from './DaySlider'
import { STEP_MONTHS, StepButtons, useDayPlay } from './StepButtons'
import styles from './Timeline.module.css'

/** How many are counted on every day, with the axis as the control of the day shown. */
export function Timeline() {
  const texts = useTexts()
  const titleId = useId()
  const present = useTimeline()
  const title = timelineText(texts, present, 'title')
  const selectDay = useAtlas((state) => state.selectTime)
  const play = useDayPlay(playStart(present), playEnd(present))
  const onDay = (day: string) => {
    play.stop()
    selectDay(day)
  }
  if (present.base === 0) return null
  return (
    <section className={styles.timeline} aria-labelledby={titleId}>
      <figure className={styles.figure}>
        <h2 id={titleId} className={styles.heading}>
          {title}
        </h2>
        <DaySlider present={present} onDay={onDay} />
        <StepButtons present={present} play={play} onDay={onDay} />
        {play.isPlaying && <JustChanged present={present} />}
        <Notes present={present} />
      </figure>
    </section>
  )
}

/** The day on which a treaty was opened for signature; else the year before the first change. */
const playStart = ({ timeline, first, opened }: PublishedTimeline): string => {
  const change = timeline.changes[0]?.day
  const start = opened ?? (change ? `${Number(change.slice(0, 4)) - 1}-12-31` : first)
  return start < first ? first : start
}

/** While days are played: who joined or left since the last step, each with the day. */
function JustChanged({ present }: { present: PublishedTimeline }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const on = useTime()
  const showChanged = useAtlas((state) => state.showChanged)
  const { changes } = present.timeline
  const changed = useMemo(() => {
    const since = addMonths(on, -STEP_MONTHS)
    return changes
      .filter(({ day }) => day > since && day <= on)
      .flatMap(({ day, joined, left }) => [...joined, ...left].map((code) => ({ code, day })))
  }, [changes, on])
  useEffect(() => {
    showChanged(changed.map(({ code }) => code))
    return () => showChanged([])
  }, [changed, showChanged])
  const names = changed.map(({ code, day }) => `${entityLabel(dataset.entity(code))}, ${texts.day(day)}`)
  return (
    <p className={styles.justChanged} aria-hidden="true" data-just-changed={names.length}>
      {names.join(texts.semicolon)}
    </p>
  )
}

const playEnd = ({ timeline, last }: PublishedTimeline): string => {
  const end = timeline.unknownAfter?.[1] ?? last
  return end < last ? end : last
}

function Notes({ present }: { present: PublishedTimeline }) {
  const texts = useTexts()
  const { t, day } = texts
  const { published } = present
  const end = sourcesEndWords(texts, present)
  if (!published && !end) return null
  return (
    <ul className={styles.notes}>
      {published && (
        <li>
          <svg width="12" height="12" viewBox="-7 -7 14 14" aria-hidden="true">
            <path className={styles.study} d="M0-6 6 0 0 6-6 0Z" />
          </svg>{' '}
          {t('timeline.study', { count: published.count, day: day(published.day) })}
        </li>
      )}
      {end && <li>{end}</li>}
    </ul>
  )
}

/** Days of a question: counts over time, who was not counted and since when, and two treaty days compared. */
export function QuestionDays() {
  const isTreaties = useAtlas((state) => hasInstrument(state.filters.theme))
  return (
    <>
      <Timeline />
      <LaterCounted />
      {isTreaties && <ThenAndNow />}
    </>
  )
}
