import { type UseComboboxGetInputPropsReturnValue, useCombobox } from 'downshift'
import { type RefObject, memo, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { useAtlas } from '../../state/context'
import { Message, useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import type { Range, SearchHit } from '../../text/search/createSearch'
import type { SearchEntry } from '../../text/sentences/searchEntries'
import { timeWords } from '../../text/sentences/timeWords'
import { valueLine } from '../../text/sentences/words'
import { type Results, resultsOf, useSearch } from './results'
import fieldStyles from './SearchField.module.css'
import styles from './Suggestions.module.css'
interface SuggestionsProps {
  text: string
  ids: { readonly input: string; readonly label: string; readonly menu: string }
  input: RefObject<HTMLInputElement | null>
  /** Increases when the reader returns, so that a file that failed is requested again. */
  attempt: number
  onFieldProps: (props: UseComboboxGetInputPropsReturnValue) => void
  onChoose: (entry: SearchEntry) => void
}

const TYPES = useCombobox.stateChangeTypes

/** The results below a field that exists already, and the attributes that the field needs for them. */
export const Suggestions = memo(function Suggestions(props: SuggestionsProps) {
  const { text, ids, input, attempt, onFieldProps, onChoose } = props
  const texts = useTexts()
  const { t } = texts
  const headingId = useId()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { entity: opened, view } = filters
  const { search, hasNamesFailed, hasStatementsFailed } = useSearch(attempt)
  const answer = useMemo(
    () => ofLast((query) => resultsOf({ texts, dataset, search, text: query, opened })),
    [texts, dataset, search, opened],
  )
  const failures = [
    ...(hasNamesFailed ? [t('search.namesFailed')] : []),
    ...(hasStatementsFailed ? [t('search.statementsFailed')] : []),
  ]
  const results = answer(text)
  const firstOf = (query: string) => {
    const { entries, isFallback } = answer(query)
    return entries.length > 0 && !isFallback ? 0 : -1
  }

  // The question of the routes has no value of one country.
  const time = view === 'routes' ? undefined : timeWords(texts, dataset, filters)
  const valueOf = ({ group, id }: SearchEntry): string | undefined =>
    time && group === 'country'
      ? valueLine(texts, dataset.entity(id), filters, dataset.valueOf(id, filters))
      : undefined

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
      if (selectedItem && (type === TYPES.InputKeyDownEnter || type === TYPES.ItemClick))
        onChoose(selectedItem)
    },
  })
  const isShown = box.isOpen && text.trim() !== ''
  const { setHighlightedIndex } = box

  useLayoutEffect(() => {
    // The field is rendered elsewhere and gets the ref later, which downshift cannot see.
    const field = box.getInputProps({ ref: input }, { suppressRefError: true })
    const activeOption = isShown ? field['aria-activedescendant'] : ''
    onFieldProps({ ...field, 'aria-expanded': isShown, 'aria-activedescendant': activeOption })
  })
  // Names that load later may change the list; the highlight then returns to its head, before the paint.
  const listed = useRef(results.entries)
  useLayoutEffect(() => {
    if (!isSameList(listed.current, results.entries)) setHighlightedIndex(results.isFallback ? -1 : 0)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when they arrive
  }, [search])
  useLayoutEffect(() => {
    listed.current = results.entries
  }, [results.entries])

  return (
    <>
      <div className={fieldStyles.popup} hidden={!isShown}>
        {results.isFallback && (
          <p className={fieldStyles.note}>
            <b>{t('search.none', { query: text.trim() })}</b> {t('search.noneMore')}
          </p>
        )}
        <div className={styles.list} {...box.getMenuProps()}>
          {isShown &&
            results.groups.map(({ group, hits }) => (
              <div key={group} role="group" aria-labelledby={`${headingId}${group}`}>
                <div id={`${headingId}${group}`} role="presentation" className={styles.group}>
                  {t(`search.group.${group}`)}
                  {time && (group === 'country' || group === 'all') && ` · ${time}`}
                </div>
                {hits.map(({ hit, index }) => (
                  <div
                    key={hit.entry.id}
                    className={styles.option}
                    {...box.getItemProps({ item: hit.entry, index })}
                  >
                    <HitLines hit={hit} value={valueOf(hit.entry)} />
                  </div>
                ))}
              </div>
            ))}
        </div>
        {failures.map((failure) => (
          <p key={failure} className={fieldStyles.note}>
            {failure}
          </p>
        ))}
      </div>
      <p className="visuallyHidden" role="status">
        {isShown &&
          (results.isFallback
            ? `${t('search.none', { query: text.trim() })} ${t('search.noneMore')}`
            : t('search.count', { count: results.entries.length }))}
        {isShown && failures.map((failure) => ` ${failure}`)}
      </p>
    </>
  )
})

/** Answers the last query again without a search: a key press asks it three times. */
const ofLast = (resultsFor: (query: string) => Results): ((query: string) => Results) => {
  let last: { readonly query: string; readonly results: Results } | undefined
  return (query) => {
    if (last?.query !== query) last = { query, results: resultsFor(query) }
    return last.results
  }
}

const isSameList = (before: readonly SearchEntry[], after: readonly SearchEntry[]): boolean =>
  before.length === after.length &&
  before.every(({ group, id }, index) => after[index]?.group === group && after[index].id === id)

interface HitLinesProps {
  hit: SearchHit
  /** The answer of a country to the question that the page asks. */
  value: string | undefined
}

/** A result in some lines: its name, the other name that matched, and its question or, for a country, its value. */
function HitLines({ hit: { entry, name, ranges }, value }: HitLinesProps) {
  // A mark such as the star at Kosovo's name is not part of the match.
  const isTitle = entry.title.startsWith(name.text)
  const isDetail = name.text === entry.detail
  return (
    <>
      <span className={styles.name}>
        <Marked text={entry.title} ranges={isTitle ? ranges : []} language={entry.language} />
      </span>
      {isDetail && (
        <span className={styles.more}>
          <Marked text={name.text} ranges={ranges} />
        </span>
      )}
      {isTitle && entry.detail !== undefined && <span className={styles.more}>{entry.detail}</span>}
      {!isTitle && !isDetail && (
        <span className={styles.more}>
          {entry.group === 'country' ? (
            <Via name={name} ranges={ranges} />
          ) : (
            <>
              <Marked text={name.text} ranges={ranges} language={name.language} />
              {entry.detail !== undefined && ` · ${entry.detail}`}
            </>
          )}
        </span>
      )}
      {value !== undefined && <span className={styles.more}>{value}</span>}
    </>
  )
}

function Via({ name, ranges }: Pick<SearchHit, 'name' | 'ranges'>) {
  const { locale, semicolon } = useTexts()
  const { text, kind, language, note } = name
  // Not every browser has the names of languages in every language.
  const isNameable = language !== undefined && Intl.DisplayNames.supportedLocalesOf(locale).length > 0
  const words = isNameable && new Intl.DisplayNames(locale, { type: 'language' }).of(language)
  const plain = kind === 'native' ? 'other' : kind
  const how = note && kind === 'other' ? 'note' : words && kind !== 'former' ? 'language' : plain
  return (
    <>
      <Message
        id={`search.via.${how}` satisfies MessageId}
        values={{ language: words || '', note: note ?? '' }}
        components={{ name: <Marked text={text} ranges={ranges} language={language} /> }}
      />
      {note && kind !== 'other' && `${semicolon}${note}`}
    </>
  )
}

interface MarkedProps {
  text: string
  ranges: readonly Range[]
  language?: string | undefined
}

function Marked({ text, ranges, language }: MarkedProps) {
  const starts = [0, ...ranges.map(([, end]) => end)]
  return (
    <span lang={language}>
      {starts.map((start, index) => {
        const range = ranges[index]
        return (
          <span key={start}>
            {text.slice(start, range?.[0])}
            {range && <b>{text.slice(...range)}</b>}
          </span>
        )
      })}
    </span>
  )
}
