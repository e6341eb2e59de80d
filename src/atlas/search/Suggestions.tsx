import type { UseComboboxReturnValue } from 'downshift'
import { useEffect, useId, useState } from 'react'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { timeWords } from '../../text/sentences/timeWords'
import { lineOf, type ValueInLine } from '../../text/sentences/lines'
import { HitLines } from './HitLines'
import type { Results } from './results'
import type { SearchEntry } from '../../text/search/searchEntries'
import fieldStyles from './SearchField.module.css'
import styles from './Suggestions.module.css'

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
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
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
