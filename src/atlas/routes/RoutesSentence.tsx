import { useAtlas } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { Message, useTexts } from '../../text/context'
import { routesAnswer } from '../../text/sentences/routeNotes'

/** The sentence that answers the question of the routes, with its years. */
export function RoutesSentence() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { file, routes } = useRoutes()
  if (!file || !routes) return texts.t('route.loading')
  return <Message {...routesAnswer(texts, { dataset, file, filters, routes })} components={{ b: <b /> }} />
}
