import { useAtlas } from '../../state/context'
import { useRoutesShown } from '../../state/useRoutesShown'
import { Message, useTexts } from '../../text/context'
import { routesAnswer } from '../../text/sentences/routeNotes'

/** The sentence that answers the question of the routes, with its years. */
export function RoutesSentence() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const shown = useRoutesShown()
  if (!shown) return texts.t('route.loading')
  return <Message {...routesAnswer(texts, dataset, filters, shown.routes)} components={{ b: <b /> }} />
}
