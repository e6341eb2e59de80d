import { useAtlas } from '../../state/context'
import { areRoutesWanted } from '../../state/routesWanted'
import { ROUTES_KEY } from '../lazyParts'
import { LazyView } from '../LazyView'
import { Legend } from './Legend'

/** The key: the classes of the question, and the lines of the routes where a map draws them. */
export function MapKey() {
  const isOfRoutes = useAtlas(({ filters }) => filters.view === 'routes')
  const hasRoutes = useAtlas(({ filters }) => areRoutesWanted(filters))
  return (
    <>
      {!isOfRoutes && <Legend />}
      {hasRoutes && <LazyView part={ROUTES_KEY} given={{}} />}
    </>
  )
}
