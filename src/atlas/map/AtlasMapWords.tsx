import type { Topology } from 'topojson-specification'
import { mapGroundOf } from '../../map/geometry/mapGround'
import { useAtlas } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { type MapWordsContext, mapWordsContext } from '../../text/sentences/mapWordsContext'
import { type RoutesInWords, routesInWords } from '../../text/sentences/routesInWords'
import styles from './MapWords.module.css'
import { type WordsHeading, mapWordsMarkup } from './mapWordsMarkup'

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

/** The map of an atlas in words, as its filters have it. */
export function AtlasMapWords({ topology }: { topology: Topology }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { file, routes } = useRoutes()
  const context = mapWordsContext(texts, dataset, filters, mapGroundOf(topology))
  return (
    <MapWords
      context={context}
      routes={file && routes && routesInWords(context, file, routes)}
      heading="h3"
    />
  )
}
