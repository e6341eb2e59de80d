import type { ChangeEvent, KeyboardEvent } from 'react'
import { addYears, clampDay, dayFromNumber, dayNumber } from '../../domain/day'
import { useAtlas } from '../../store/context'
import { useTimeline } from '../../store/timeline'
import { useTexts } from '../../text/context'
import { pointWords } from '../../wording/timeline'
import styles from './EmbedMap.module.css'

const YEARS_BY_KEY: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 }

/** The day of the question as a slider in a line, by days and by years, with how many are counted on it. */
export function EmbedDays() {
  const texts = useTexts()
  const present = useTimeline()
  const on = useAtlas((state) => state.filters.on)
  const selectDay = useAtlas((state) => state.selectDay)
  const { first, last } = present
  const words = pointWords(texts, present, on)
  const onKeyDown = (event: KeyboardEvent) => {
    const years = YEARS_BY_KEY[event.key]
    if (years === undefined) return
    event.preventDefault()
    selectDay(clampDay(addYears(on, years), first, last))
  }
  return (
    <p className={styles.days}>
      <input
        type="range"
        min={dayNumber(first)}
        max={dayNumber(last)}
        step={1}
        value={dayNumber(on)}
        aria-label={texts.t('question.day')}
        aria-valuetext={words}
        onChange={(event: ChangeEvent<HTMLInputElement>) =>
          selectDay(dayFromNumber(event.target.valueAsNumber))
        }
        onKeyDown={onKeyDown}
      />
      <span>{words}</span>
    </p>
  )
}
