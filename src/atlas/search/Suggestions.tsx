import type { UseComboboxReturnValue } from 'downshift'
import { useEffect, useId, useState } from 'react'
import { useAtlasData } from '../../state/context'
import { useTexts, Message } from '../../text/context'
import { timeWords } from '../../text/sentences/timeWords'
import { lineOf, type ValueInLine } from '../../text/sentences/lines'
import type { Results } from './results'
import type { SearchEntry } from '../../text/search/searchEntries'
import fieldStyles from './SearchField.module.css'
import styles from './Suggestions.module.css'
import type { MessageId } from '../../text/i18n'
import type { Range, SearchHit } from '../../text/search/createSearch'
import { ValueMarks } from '../marks/ValueMarks'

interface SuggestionsProps {
  box: Pick<UseComboboxReturnValue<SearchEntry>, 'getMenuProps' | 'getItemProps'>
  results: Results
  text: string
  isShown: boolean
  /** What did not load, in words. */
  failures: readonly string[]
}

/** The results below the field. */
export function Suggestions({ box, results, text, isShown, failures }: SuggestionsProps) {
  const texts = useTexts()
  const { t } = texts
  const headingId = useId()
  const { dataset, filters } = useAtlasData()
  // The question of the routes has no value of one country.
  const time = filters.view === 'routes' ? undefined : timeWords(texts, dataset, filters)
  const valueOf = ({ group, id }: SearchEntry): ValueInLine | undefined =>
    time && group === 'country' ? lineOf(texts, dataset, id, filters) : undefined
  const found = results.isFallback
    ? `${t('search.none', { query: text.trim() })} ${t('search.noneMore')}`
    : t('search.count', { count: results.entries.length })
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
      <Rested words={isShown ? [found, ...failures].join(' ') : ''} />
    </>
  )
}

/** Long enough for the next letter. */
const REST_MS = 1000

/** Says words once they have stayed the same for a while. */
function Rested({ words }: { words: string }) {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => say(words), REST_MS)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <p className="visuallyHidden" role="status">
      {said}
    </p>
  )
}

interface HitLinesProps {
  hit: SearchHit
  /** The answer of a country to the question that the page asks. */
  value: ValueInLine | undefined
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
      {value && (
        <span className={styles.more}>
          {value.words} {value.tag}
          <ValueMarks marks={value.marks} />
        </span>
      )}
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
