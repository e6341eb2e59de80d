import { useId } from 'react'
import { cleanLine, cleanText } from '../../state/cleanText'
import { useTexts } from '../../text/context'
import styles from './Maker.module.css'

interface LimitedFieldProps {
  label: string
  /** Name of the field in the page, for tests and for the focus. */
  name: string
  value: string
  limit: number
  isLong?: boolean
  onChange: (value: string) => void
}

/** From so many characters on it is said how many are left. */
const SAID_FROM = 0.75

/** A field that says how many characters are left, and cuts nothing. */
export function LimitedField({ label, name, value, limit, isLong = false, onChange }: LimitedFieldProps) {
  const { t } = useTexts()
  const id = useId()
  const left = limit - (isLong ? cleanText(value) : cleanLine(value)).length
  const isSaid = left < limit * (1 - SAID_FROM)
  const field = {
    id,
    name,
    value,
    dir: 'auto',
    'aria-describedby': isSaid ? `${id}-left` : undefined,
    'aria-invalid': left < 0 || undefined,
  } as const
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...field} rows={4} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...field} type="text" autoComplete="off" onChange={({ target }) => onChange(target.value)} />
      )}
      {isSaid && (
        <p id={`${id}-left`} className={left < 0 ? `${styles.left} ${styles.over}` : styles.left}>
          {left < 0 ? t('story.make.over', { count: -left }) : t('story.make.left', { count: left })}
        </p>
      )}
    </div>
  )
}
