import { useAtlas } from '../../state/context'
import { useRoutesShown } from '../../state/useRoutesShown'
import { Message, useTexts } from '../../text/context'
import { scopeWords } from '../../text/sentences/filterWords'
import { routesAnswer } from '../../text/sentences/routeNotes'

/** The sentence that answers the question of the routes, with its years. */
export function RoutesSentence() {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const shown = useRoutesShown()
  if (!shown) return t('route.loading')
  const scope = scopeWords(texts, filters)
  return (
    <>
      <Message {...routesAnswer(texts, dataset, filters, shown.routes)} components={{ b: <b /> }} />
      {scope.length > 0 && ` ${t('pictures.scope', { regions: scope.join('; ') })}`}
    </>
  )
}
