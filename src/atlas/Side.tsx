import { useAtlas, useHasDay } from '../state/context'
import { Legend } from './legend/Legend'
import { SmallPrint } from './legend/SmallPrint'
import { CountrySheet } from './CountrySheet'
import { Part } from './hydration'
import { QUESTION_DAYS } from './lazyParts'
import { LazyView } from './LazyView'
import styles from './Side.module.css'
import { TakeAway } from './TakeAway'
import { FoldedMapWords, type MapWordsView } from './WordsOnMap'

interface SideProps {
  /** Id of its key, to which the second link of the page skips. */
  keyId: string
  /** Id of the map in words, to which the map refers. */
  wordsId: string
  MapWords: MapWordsView | undefined
}

/** Beside the map, or under it: its key, what its day changes, the chosen country. */
export function Side({ keyId, wordsId, MapWords }: SideProps) {
  const isMap = useAtlas((state) => state.filters.view === 'map')
  const isDated = useHasDay()
  return (
    // What the styles ask is said here: asked by `:has`, it would be asked again at every line that comes or goes.
    <div className={styles.side} data-column="" data-with-days={isDated || undefined}>
      <Part>
        <div className={styles.key} id={keyId} tabIndex={-1}>
          <Legend />
          {isMap && <FoldedMapWords id={wordsId} MadeWords={MapWords} />}
          <TakeAway place="key" />
        </div>
      </Part>
      <Part>
        <div className={styles.changes}>
          {isDated && <LazyView part={QUESTION_DAYS} given={{}} />}
          <SmallPrint />
          <TakeAway place="apart" />
        </div>
      </Part>
      <div className={styles.country}>
        <CountrySheet />
      </div>
    </div>
  )
}
