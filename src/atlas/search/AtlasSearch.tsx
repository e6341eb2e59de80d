import { useCallback, type ChangeEvent, type KeyboardEvent, useRef, useState, useId } from 'react'
import type { UseComboboxGetInputPropsReturnValue } from 'downshift'
import type { SearchEntry } from '../../text/sentences/searchEntries'
import { focusPanel } from '../../state/focus'
import { EVERYWHERE } from '../../state/filters'
import type { Group } from '../../domain/entity'
import type { ThemeId } from '../../domain/themes'
import { useAtlasStore } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import type { Dataset } from '../../data/Dataset'
import { comparePath, countryPath, statementPath, themePath } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { lazyPart, useLazy } from '../../text/lazyPart'
import { Icon } from '../../ui/Icon'
import { RetryNotice } from '../../ui/Button'
import { useKey } from '../../ui/useKey'
import styles from './SearchField.module.css'

const SUGGESTIONS = lazyPart(async () => (await import('./Suggestions')).Suggestions)

interface SearchFieldProps {
  onChoose: (entry: SearchEntry, field: HTMLInputElement | null) => void
  initialText?: string | undefined
}

/** One prerendered field for everything; its list is loaded on pointing or focus and then controls it. */
function SearchField({ onChoose, initialText = '' }: SearchFieldProps) {
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
    // While an input method composes characters, every key belongs to the composition.
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

const pageOf = ({ group, id }: SearchEntry, dataset: Pick<Dataset, 'entity'>): string => {
  switch (group) {
    case 'country':
      return countryPath(dataset.entity(id))
    case 'pair': {
      const [first = '', second] = id.split(' ')
      return comparePath(first, second)
    }
    case 'question': {
      if (id === 'routes') return '?view=routes'
      const [theme, sub = 'main'] = id.split('/')
      return themePath(theme as ThemeId) + (sub === 'main' ? '' : `?sub=${sub}`)
    }
    case 'treaty':
      return `${themePath('treaties')}?instrument=${id}`
    case 'members':
      return `?group=${id}`
    case 'form':
      return `${themePath('definitions')}?sub=${id}`
    case 'statement':
      return statementPath(id)
  }
}

/** The search of pages without an atlas: a result links to the page that shows it. */
export function PageSearch({ initialText }: { initialText?: string }) {
  const store = useAtlasStore()
  const root = useSiteRoot()
  const onChoose = useCallback(
    (entry: SearchEntry) => window.location.assign(root + pageOf(entry, store.getState().dataset)),
    [store, root],
  )
  return <SearchField onChoose={onChoose} initialText={initialText} />
}

/** The search of an atlas: a result changes what the atlas shows. */
export function AtlasSearch({ initialText }: { initialText?: string }) {
  const store = useAtlasStore()
  const root = useSiteRoot()
  const onChoose = useCallback(
    (entry: SearchEntry, field: HTMLInputElement | null) => {
      const { group, id } = entry
      const { dataset, filters, selectEntity, selectPlace, selectTheme, selectView } = store.getState()
      if (group === 'country') {
        // Choosing the country that is open would close it.
        if (filters.entity !== id) selectEntity(id)
        // After its panel is drawn; other answers are announced, and the focus stays in the field.
        queueMicrotask(() => focusPanel(field, id))
      } else if (group === 'pair' || group === 'statement') {
        window.location.assign(root + pageOf(entry, dataset))
      } else if (group === 'treaty') {
        selectTheme('treaties', { instrument: id, view: 'map' })
      } else if (group === 'members') {
        selectPlace({ ...EVERYWHERE, groups: [id as Group] })
      } else if (id === 'routes') selectView(id)
      else {
        const [theme, sub = 'main'] = (group === 'form' ? `definitions/${id}` : id).split('/')
        selectTheme(theme as ThemeId, { sub, view: 'map' })
      }
    },
    [store, root],
  )
  return <SearchField onChoose={onChoose} initialText={initialText} />
}
