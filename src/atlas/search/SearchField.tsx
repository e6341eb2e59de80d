import { useCombobox } from 'downshift'
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { useKey } from '../../ui/useKey'
import { type Results, resultsOf, useSearch } from './results'
import { FIELD, SearchFrame, useSearchIds } from './SearchFrame'
import { Suggestions } from './Suggestions'
import type { SearchEntry } from '../../text/search/searchEntries'

interface SearchFieldProps {
  onChoose: (entry: SearchEntry, field: HTMLInputElement | null) => void
  initialText?: string | undefined
}

const TYPES = useCombobox.stateChangeTypes

/** One field for everything, and the list of what it finds. */
export function SearchField({ onChoose, initialText = '' }: SearchFieldProps) {
  const texts = useTexts()
  const { t } = texts
  const [text, setText] = useState(initialText)
  /** Increases when the reader returns, so that a file that failed is requested again. */
  const [attempt, setAttempt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const ids = useSearchIds()
  const dataset = useAtlas((state) => state.dataset)
  const opened = useAtlas((state) => state.filters.entity)
  const { search, hasNamesFailed, hasStatementsFailed } = useSearch(attempt)
  const answer = useMemo(
    () => memoizeLast((query) => resultsOf({ texts, dataset, search, text: query, opened })),
    [texts, dataset, search, opened],
  )
  const results = answer(text)
  const firstOf = (query: string) => {
    const { entries, isFallback } = answer(query)
    return entries.length > 0 && !isFallback ? 0 : -1
  }
  const goToField = useCallback(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  useKey('/', goToField)

  const box = useCombobox<SearchEntry>({
    items: results.entries.slice(),
    itemToString: (entry) => entry?.title ?? '',
    itemToKey: (entry) => entry && `${entry.group} ${entry.id}`,
    inputId: ids.input,
    labelId: ids.label,
    menuId: ids.menu,
    inputValue: text,
    selectedItem: null,
    initialIsOpen: text !== '',
    initialHighlightedIndex: firstOf(text),
    stateReducer: (state, { type, changes }) => {
      if (type === TYPES.InputChange)
        return { ...changes, highlightedIndex: firstOf(changes.inputValue ?? '') }
      // Without a highlighted option, Enter changes nothing.
      if (type === TYPES.InputKeyDownEnter && state.highlightedIndex < 0) return state
      // A press in the open field sets the caret and leaves the list open.
      if (type === TYPES.InputClick)
        return { ...changes, isOpen: true, highlightedIndex: Math.max(state.highlightedIndex, firstOf(text)) }
      return changes
    },
    onStateChange: ({ type, selectedItem }) => {
      if (!selectedItem || (type !== TYPES.InputKeyDownEnter && type !== TYPES.ItemClick)) return
      setText('')
      onChoose(selectedItem, input.current)
    },
  })
  const isShown = box.isOpen && text.trim() !== ''
  const { setHighlightedIndex } = box
  // Names that load later may change the list; the highlight then returns to its head, before the paint.
  const listed = useRef(results.entries)
  useLayoutEffect(() => {
    if (!isSameList(listed.current, results.entries)) setHighlightedIndex(results.isFallback ? -1 : 0)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when they arrive
  }, [search])
  useLayoutEffect(() => {
    listed.current = results.entries
  }, [results.entries])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, nativeEvent } = event
    // While an input method composes characters, every key belongs to the composition.
    if (!nativeEvent.isComposing && key !== 'Escape') return
    Object.assign(nativeEvent, { preventDownshiftDefault: true })
    if (nativeEvent.isComposing) return
    if (text === '') input.current?.blur()
    else setText('')
  }
  const field = box.getInputProps({
    ref: input,
    onChange: ({ currentTarget }) => setText(currentTarget.value),
    onFocus: () => setAttempt((count) => count + 1),
    onKeyDown,
  })
  const onClear = () => {
    setText('')
    input.current?.focus()
  }
  return (
    <SearchFrame
      ids={ids}
      onClear={text === '' ? undefined : onClear}
      field={
        <input
          {...FIELD}
          {...field}
          role="combobox"
          aria-controls={ids.menu}
          aria-expanded={isShown}
          aria-activedescendant={isShown ? field['aria-activedescendant'] : ''}
          placeholder={t('search.placeholder')}
        />
      }
    >
      <Suggestions
        box={box}
        results={results}
        text={text}
        isShown={isShown}
        failures={[
          ...(hasNamesFailed ? [t('search.namesFailed')] : []),
          ...(hasStatementsFailed ? [t('search.statementsFailed')] : []),
        ]}
      />
    </SearchFrame>
  )
}

/** Answers the last query again without a search: a key press asks it three times. */
const memoizeLast = (resultsFor: (query: string) => Results): ((query: string) => Results) => {
  let last: { readonly query: string; readonly results: Results } | undefined
  return (query) => {
    if (last?.query !== query) last = { query, results: resultsFor(query) }
    return last.results
  }
}

const isSameList = (before: readonly SearchEntry[], after: readonly SearchEntry[]): boolean =>
  before.length === after.length &&
  before.every(({ group, id }, index) => after[index]?.group === group && after[index].id === id)
