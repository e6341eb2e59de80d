import { type ReactNode, useId } from 'react'
import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import styles from './SearchField.module.css'

/** What the field is in a page and in the search that takes its place. */
export const FIELD = {
  'aria-autocomplete': 'list',
  'aria-keyshortcuts': '/',
  autoCapitalize: 'off',
  autoComplete: 'off',
  autoCorrect: 'off',
  className: styles.input,
  enterKeyHint: 'search',
  spellCheck: false,
  type: 'text',
} as const

/** Ids of the field, its label and its list. */
export const useSearchIds = () => {
  const id = useId()
  return { input: `${id}field`, label: `${id}label`, menu: `${id}menu` }
}

interface SearchFrameProps {
  ids: ReturnType<typeof useSearchIds>
  field: ReactNode
  /** Clears the field; absent where it is empty. */
  onClear?: (() => void) | undefined
  children?: ReactNode
}

/** The field with its label, its key and its clear button, and below it what it finds. */
export function SearchFrame({ ids, field, onClear, children }: SearchFrameProps) {
  const { t } = useTexts()
  return (
    <div role="search" className={styles.search} data-search="">
      <label id={ids.label} htmlFor={ids.input} className="visuallyHidden">
        {t('search.label')}
      </label>
      <div className={styles.field}>
        <Icon name="search" />
        {field}
        {onClear ? (
          <button type="button" className={styles.clear} aria-label={t('search.clear')} onClick={onClear}>
            <Icon name="close" />
          </button>
        ) : (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        )}
      </div>
      {children}
    </div>
  )
}

/** The search as a page is written with it: a plain field, which `drawSearch` replaces once a reader turns to it. */
export function PlainSearch() {
  const { t } = useTexts()
  const ids = useSearchIds()
  return (
    <SearchFrame
      ids={ids}
      field={
        <input
          {...FIELD}
          role="combobox"
          id={ids.input}
          aria-controls={ids.menu}
          aria-expanded={false}
          placeholder={t('search.placeholder')}
        />
      }
    >
      <div id={ids.menu} role="listbox" aria-labelledby={ids.label} hidden />
    </SearchFrame>
  )
}
