import type { Topology } from 'topojson-specification'
import { countryPositionsOf } from '../../map/geometry/countryPositions'
import { useAtlas } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { type MapDescriptionContext, mapDescriptionContext } from '../../text/sentences/mapDescriptionContext'
import { type RoutesDescription, describeRoutes } from '../../text/sentences/describeRoutes'
import styles from './MapDescription.module.css'
import { type DescriptionHeading, mapDescriptionMarkup } from './mapDescriptionMarkup'

interface MapWordsProps {
  context: MapDescriptionContext
  routes?: RoutesDescription | null
  heading: DescriptionHeading
}

/** The text alternative of a map: its pattern, then every country. */
export function MapDescription({ context, routes = null, heading }: MapWordsProps) {
  const html = mapDescriptionMarkup(context, routes, heading)
  // oxlint-disable-next-line react/no-danger -- the same markup as an embed's, which has no React
  return <div className={styles.words} data-map-words="" dangerouslySetInnerHTML={{ __html: html }} />
}

/** The description of an atlas's present map. */
export function AtlasMapDescription({ topology }: { topology: Topology }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { file, routes } = useRoutes()
  const context = mapDescriptionContext(texts, dataset, filters, countryPositionsOf(topology))
  return (
    <MapDescription
      context={context}
      routes={file && routes && describeRoutes(context, file, routes)}
      heading="h3"
    />
  )
}
