import { type ChangeEvent, memo, useId, useState } from 'react'
import { markedYears } from '../../domain/clock'
import { FIRST_DAY } from '../../domain/treaty'
import { timeOf } from '../../state/clock'
import { useAtlas, useTime } from '../../state/context'
import { isOfferedDay } from '../../state/filters'
import { useReach } from '../../state/timeline'
import { useTexts } from '../../text/context'
import { WordPicker } from '../../ui/Picker'
import picker from '../../ui/Picker.module.css'
import styles from './Question.module.css'

/** The time of the question as a control in its sentence: a list of years, or a field for a day. */
export const TimeControl = memo(function TimeControl() {
  const { t } = useTexts()
  const reach = useReach()
  const time = useTime()
  const selectTime = useAtlas((state) => state.selectTime)
  if (reach.kind === 'days') return <DayField />
  return (
    <WordPicker
      label={t('question.year')}
      value={time}
      values={markedYears(reach)}
      wordOf={(year) => year}
      onPick={selectTime}
    />
  )
})

/** The day in words until it has the focus, then a native field that takes days within the range. */
export function DayField() {
  const { day } = useTexts()
  const words = day(useTime())
  return (
    <span className={`${picker.picker} ${styles.day}`} data-shown={words}>
      <span className={styles.dayWords} aria-hidden="true">
        {words}
      </span>
      <DayInput />
    </span>
  )
}

/** The field for a day. Without the focus it follows the clock once that rests: a browser needs long to format it. */
const DayInput = memo(function DayInput() {
  const { t, day } = useTexts()
  const selectDay = useAtlas((state) => state.selectTime)
  const today = useAtlas((state) => state.dataset.today)
  const [draft, setDraft] = useState<string | null>(null)
  const [hasFocus, setFocus] = useState(false)
  const shown = useAtlas(({ dataset, filters, settled }) => timeOf(dataset, hasFocus ? filters : settled))
  const errorId = useId()
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.target.value
    if (isOfferedDay(text, today())) {
      setDraft(null)
      selectDay(text)
    } else setDraft(text)
  }
  return (
    <>
      <input
        className={styles.dayInput}
        type="date"
        aria-label={t('question.day')}
        autoComplete="off"
        min={FIRST_DAY}
        value={draft ?? shown}
        aria-invalid={draft !== null}
        aria-describedby={draft === null ? undefined : errorId}
        onChange={onChange}
        onFocus={() => setFocus(true)}
        onBlur={() => {
          setFocus(false)
          setDraft(null)
        }}
      />
      {draft !== null && (
        <span id={errorId} className={styles.error} role="alert">
          {t('question.dayInvalid', { first: day(FIRST_DAY), last: day(today()) })}
        </span>
      )}
    </>
  )
})
