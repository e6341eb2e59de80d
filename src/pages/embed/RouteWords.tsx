import { useAtlas } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { RoutesSentence } from '../../atlas/routes/routeParts'
import { useTexts } from '../../text/context'
import { routesNote } from '../../text/sentences/routesClaim'

/** Which routes a map draws; over another question, first how many there are. */
export function RouteWords() {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const { shown } = useRoutes()
  if (!shown) return null
  return (
    <p>
      {filters.view !== 'routes' && <RoutesSentence />} {routesNote(texts, filters, shown)}
    </p>
  )
}
