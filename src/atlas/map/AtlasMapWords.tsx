import type { Topology } from 'topojson-specification'
import { mapGroundOf } from '../../map/geometry/mapGround'
import { useAtlas } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { mapWordsContext } from '../../text/sentences/mapWordsContext'
import { routesInWords } from '../../text/sentences/routesInWords'
import { MapWords } from './MapWords'

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
