import { useAtlas } from '../../state/context'
import { focusPanel } from '../../state/focusWays'
import type { RoutesShown } from '../../state/routesShown'
import { useRoutes, useRoutesShown } from '../../state/useRoutes'
import { useTexts, Message } from '../../text/context'
import { dashedText, drawnText, othersText, outsideText, routesAnswer } from '../../text/sentences/routeNotes'
import styles from './RouteWords.module.css'

/** Which routes the map draws, how many more there are, and their years; over another question how many routes. */
export function RouteWords() {
  const isOverlay = useAtlas(({ filters }) => filters.view === 'map')
  const shown = useRoutesShown()
  if (!shown) return null
  return isOverlay ? <WordsOver {...shown} /> : <Words {...shown} />
}

function Words(shown: RoutesShown) {
  const texts = useTexts()
  const victims = useAtlas((state) => state.filters.victims)
  return (
    <p className={styles.words}>
      <Drawn {...shown} />
      {[othersText(texts, { victims }, shown.counts), dashedText(texts, shown)]
        .filter((words) => words !== '')
        .map((words) => (
          <span key={words}>{words}</span>
        ))}
    </p>
  )
}

/** The chosen country's routes over the colours, the way to all about them, and the press that takes them away. */
function WordsOver(shown: RoutesShown) {
  const texts = useTexts()
  const { t } = texts
  const selectView = useAtlas((state) => state.selectView)
  const entity = useAtlas((state) => state.filters.entity)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  const dataset = useAtlas((state) => state.dataset)
  const { file } = useRoutes()
  /** The button disappears with the routes, so the focus moves to their country. */
  const remove = (button: Element) => {
    if (entity !== null) focusPanel(button, entity)
    filterRoutes({ hasRoutes: false })
  }
  return (
    <p className={styles.words}>
      <span>
        <RoutesSentence />{' '}
        <button type="button" className="linkButton" onClick={() => selectView('routes')}>
          {t('route.note.list')}
        </button>
      </span>
      <span>
        {file && outsideText(texts, { dataset, file, drawn: shown.drawn })} {t('route.note.line')}{' '}
        {dashedText(texts, shown)}
      </span>
      <button type="button" className="linkButton" onClick={({ currentTarget }) => remove(currentTarget)}>
        {t('route.remove')}
      </button>
    </p>
  )
}

/** Says which routes are drawn where all would be too dense, with a button that draws all of them. */
function Drawn(shown: RoutesShown) {
  const texts = useTexts()
  const { t } = texts
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  const isAsked = useAtlas((state) => state.filters.drawn === 'all')
  if (!shown.areTooMany) return null
  const isAll = isAsked || shown.drawn.length === shown.routes.length
  return (
    <span>
      {drawnText(texts, shown)}{' '}
      <button
        type="button"
        className="linkButton"
        onClick={() => filterRoutes({ drawn: isAll ? 'repeated' : 'all' })}
      >
        {isAll ? t('route.drawn.repeated') : t('route.drawn.all')}
      </button>
    </span>
  )
}

/** The sentence that answers the question of the routes, with its years. */
export function RoutesSentence() {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { file, routes } = useRoutes()
  if (!file || !routes) return texts.t('route.loading')
  return <Message {...routesAnswer(texts, { dataset, file, filters, routes })} components={{ b: <b /> }} />
}
