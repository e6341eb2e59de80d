import type { MapWordsContext } from '../../text/sentences/mapWordsContext'
import type { RoutesInWords } from '../../text/sentences/routesInWords'
import styles from './MapWords.module.css'
import { mapWordsMarkup, type WordsHeading } from './mapWordsMarkup'

interface MapWordsProps {
  context: MapWordsContext
  /** Where routes are drawn over the map. */
  routes?: RoutesInWords | null
  heading: WordsHeading
}

/** What a map shows, told to those who do not see it: first its pattern, then every country. */
export function MapWords({ context, routes = null, heading }: MapWordsProps) {
  const html = mapWordsMarkup(context, routes, heading)
  // The same words for an embed, which no React draws.
  // oxlint-disable-next-line react/no-danger
  return <div className={styles.words} data-map-words="" dangerouslySetInnerHTML={{ __html: html }} />
}
