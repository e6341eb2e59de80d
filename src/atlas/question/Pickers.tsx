import { type ChangeEvent, memo, useState, useId } from 'react'
import { COUNTED_FORMS } from '../../domain/policyCodes'
import { useAtlas, useSettled } from '../../state/context'
import { FIRST_DAY, isOfferedDay, today } from '../../state/filters'
import { useTexts } from '../../text/context'
import { formWord, instrumentPhrase } from '../../text/sentences/question'
import { Picker } from '../../ui/Picker'
import styles from './Question.module.css'

/** The instrument, set inside the question. */
export const InstrumentSelect = memo(function InstrumentSelect() {
  const texts = useTexts()
  const instruments = useAtlas((state) => state.dataset.instruments)
  const current = useAtlas((state) => state.filters.instrument)
  const select = useAtlas((state) => state.selectInstrument)
  return (
    <Picker
      label={texts.t('question.instrument')}
      value={current}
      shown={instrumentPhrase(texts, current)}
      onPick={select}
    >
      {instruments.map(({ id }) => (
        <option key={id} value={id}>
          {instrumentPhrase(texts, id)}
        </option>
      ))}
    </Picker>
  )
})

/** The form of exploitation, set inside the question. */
export const FormSelect = memo(function FormSelect() {
  const texts = useTexts()
  const current = useAtlas((state) => state.filters.sub)
  const select = useAtlas((state) => state.selectSub)
  return (
    <Picker label={texts.t('question.form')} value={current} shown={formWord(texts, current)} onPick={select}>
      {COUNTED_FORMS.map((form) => (
        <option key={form} value={form}>
          {formWord(texts, form)}
        </option>
      ))}
    </Picker>
  )
})

/**
 * The day, set inside the question: in words until the field has the focus, then as the reader's own browser
 * writes days. What is typed takes effect once it is a day within the range.
 */
export const DayField = memo(function DayField() {
  const { t, day } = useTexts()
  const on = useAtlas((state) => state.filters.on)
  const selectDay = useAtlas((state) => state.selectDay)
  const [draft, setDraft] = useState<string | null>(null)
  const [hasFocus, setFocus] = useState(false)
  // A browser needs longer to write a day in its field, unseen until it has the focus, than all else of a step takes.
  const rested = useSettled((filters) => filters.on)
  const errorId = useId()
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.target.value
    if (isOfferedDay(text)) {
      setDraft(null)
      selectDay(text)
    } else setDraft(text)
  }
  return (
    <span className={styles.day}>
      <span className={styles.dayWords} aria-hidden="true">
        {day(on)}
      </span>
      <input
        className={styles.dayInput}
        type="date"
        aria-label={t('question.day')}
        autoComplete="off"
        min={FIRST_DAY}
        value={draft ?? (hasFocus ? on : rested)}
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
    </span>
  )
})
