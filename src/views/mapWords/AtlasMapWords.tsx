import type { Topology } from 'topojson-specification'
import { mapGroundOf } from '../../cartography/mapGround'
import { useAtlas } from '../../store/context'
import { useRoutes } from '../../store/useRoutes'
import { useTexts } from '../../text/context'
import { mapWordsContext } from '../../wording/mapWordsContext'
import { routesInWords } from '../../wording/routesInWords'
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
