import type { UseComboboxGetInputPropsReturnValue } from 'downshift'
import { type ChangeEvent, type KeyboardEvent, useCallback, useRef, useState, useId } from 'react'
import { PARTS } from '../../domain/themes'
import type { SearchEntry } from '../../text/search/entry'
import { useTexts } from '../../text/context'
import { lazyPart, useLazy } from '../../text/lazy/lazyPart'
import { Icon } from '../../ui/Icon'
import { RetryNotice } from '../../ui/Button'
import { useKey } from '../../ui/useKey'
import styles from './SearchField.module.css'

/** The list and the search behind it. */
const SUGGESTIONS = lazyPart(async () => (await import('./Suggestions')).Suggestions, ['search', ...PARTS])

interface SearchFieldProps {
  /** Shows a result. The field is where the focus is then. */
  onChoose: (entry: SearchEntry, field: HTMLInputElement | null) => void
  /** What a reader wrote into the field of the page as made. */
  initialText?: string
}

/**
 * One field for countries, questions, treaties and forms. It is part of the page as made; the list and the search
 * behind it come when the pointer or the focus does, and take over this same field.
 */
export function SearchField({ onChoose, initialText = '' }: SearchFieldProps) {
  const { t } = useTexts()
  const [text, setText] = useState(initialText)
  const [attempt, setAttempt] = useState(0)
  const [boxProps, setBoxProps] = useState<UseComboboxGetInputPropsReturnValue | null>(null)
  const [isWanted, setWanted] = useState(false)
  const { state, retry } = useLazy(SUGGESTIONS, isWanted)
  const want = () => setWanted(true)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const [ids] = useState({ input: `${id}field`, label: `${id}label`, menu: `${id}menu` })
  const goToField = useCallback(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  useKey('/', goToField)

  const chooseAndClear = useCallback(
    (entry: SearchEntry) => {
      setText('')
      onChoose(entry, input.current)
    },
    [onChoose],
  )
  const clear = () => {
    setText('')
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While letters are being composed, every key belongs to the composition.
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Escape') boxProps?.onKeyDown?.(event)
    else if (text === '') input.current?.blur()
    else setText('')
  }
  return (
    <div role="search" className={styles.search} onPointerEnter={want} data-search="">
      <label id={ids.label} htmlFor={ids.input} className="visuallyHidden">
        {t('search.label')}
      </label>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          aria-autocomplete="list"
          aria-controls={ids.menu}
          aria-expanded={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          enterKeyHint="search"
          id={ids.input}
          role="combobox"
          spellCheck={false}
          {...boxProps}
          ref={boxProps?.ref ?? input}
          type="text"
          className={styles.input}
          placeholder={t('search.placeholder')}
          value={text}
          aria-keyshortcuts="/"
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            want()
            setText(event.target.value)
            boxProps?.onChange?.(event)
          }}
          onFocus={() => {
            want()
            setAttempt((count) => count + 1)
          }}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        ) : (
          <button type="button" className={styles.clear} aria-label={t('search.clear')} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {text !== '' && state.status === 'pending' && (
        <p className={`${styles.popup} ${styles.note}`} role="status">
          {t('search.loading')}
        </p>
      )}
      {text !== '' && state.status === 'failed' && (
        <div className={`${styles.popup} ${styles.note}`}>
          <RetryNotice label={t('failure.retry')} onRetry={retry}>
            {t('search.failed')}
          </RetryNotice>
        </div>
      )}
      {state.status === 'ready' && (
        <state.value
          text={text}
          ids={ids}
          input={input}
          attempt={attempt}
          onFieldProps={setBoxProps}
          onChoose={chooseAndClear}
        />
      )}
    </div>
  )
}
