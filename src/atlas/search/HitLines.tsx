import { Message, useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import type { Range, SearchHit } from '../../text/search/createSearch'
import type { ValueInLine } from '../../text/sentences/lines'
import { ValueMarks } from '../marks/ValueMarks'
import styles from './Suggestions.module.css'

interface HitLinesProps {
  hit: SearchHit
  /** The answer of a country to the question that the page asks. */
  value: ValueInLine | undefined
}

/** A result in some lines: its name, the other name that matched, and its question or, for a country, its value. */
export function HitLines({ hit: { entry, name, ranges }, value }: HitLinesProps) {
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
