import { useState, useId } from 'react'
import { useTexts } from '../../text/context'
import styles from './DraftChoices.module.css'

interface AccentFieldProps {
  /** Six digits in small letters, without `#`; null for the atlas's own. */
  accent: string | null
  isDisabled: boolean
  onChange: (accent: string | null) => void
}

/** The atlas's own colour of links as a well shows it while none is chosen; the value of `--accent` on white. */
const OWN_ACCENT = '0b5468'

/** A colour to write or to choose: writers know the six digits of their house, others pick what they see. */
export function AccentField({ accent, isDisabled, onChange }: AccentFieldProps) {
  const { t } = useTexts()
  const id = useId()
  const [written, setWritten] = useState(accent ?? '')
  const isWrong = written !== '' && digitsOf(written) === null
  const write = (text: string) => {
    setWritten(text)
    const digits = digitsOf(text)
    if (text === '' || digits !== null) onChange(digits)
  }
  return (
    <div className={styles.accent}>
      <div className={styles.field}>
        <label htmlFor={id}>{t('builder.accent')}</label>
        <div className={styles.colour}>
          <input
            id={id}
            type="text"
            inputMode="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={7}
            size={9}
            value={written}
            disabled={isDisabled}
            aria-describedby={`${id}-hint`}
            aria-invalid={isWrong || undefined}
            onChange={({ target }) => write(target.value.trim())}
          />
          <input
            type="color"
            aria-label={t('builder.accent.pick')}
            value={`#${accent ?? OWN_ACCENT}`}
            disabled={isDisabled}
            onChange={({ target }) => write(target.value.slice(1))}
          />
        </div>
      </div>
      <p id={`${id}-hint`} className={styles.hint} role="status">
        {isWrong ? t('builder.accent.wrong') : t('builder.accent.hint')}
      </p>
    </div>
  )
}

const digitsOf = (text: string): string | null => /^#?([0-9a-f]{6})$/i.exec(text)?.[1]?.toLowerCase() ?? null
