import { ROUTE_VICTIMS } from '../../domain/corridors'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import type { RoutesShown } from '../../state/routesShown'
import { useRoutesShown } from '../../state/useRoutesShown'
import { Message, useTexts } from '../../text/context'
import { countsText, drawnText } from '../../text/sentences/routeNotes'
import { routesSentence } from '../../text/sentences/routeWords'
import styles from './RouteWords.module.css'
import { YearSteps } from './YearSteps'

/** Which routes are drawn over the map, how many more there are, and their years. */
export function RouteWords() {
  const texts = useTexts()
  const { t } = texts
  const filters = useAtlas((state) => state.filters)
  const selectView = useAtlas((state) => state.selectView)
  const shown = useRoutesShown()
  if (!shown) return null
  const isOverlay = filters.view === 'map'
  const isDashed = shown.drawn.some(({ isForChildren }) => !isForChildren)
  return (
    <>
      <p className={styles.words}>
        {isOverlay && (
          <span>
            <Message
              {...routesSentence(texts, filters, shown.routes.length)}
              components={{ b: <strong /> }}
            />{' '}
            <button type="button" className="linkButton" onClick={() => selectView('routes')}>
              {t('route.note.list')}
            </button>
          </span>
        )}
        <Drawn {...shown} />
        <RouteCounts counts={shown.counts} />
        {isDashed && <span>{t('route.note.dashed')}</span>}
      </p>
      <YearSteps />
    </>
  )
}

/** Says which routes are drawn where all would be too dense, with a button that draws all of them. */
function Drawn(shown: RoutesShown) {
  const texts = useTexts()
  const { t } = texts
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  if (!shown.areTooMany) return null
  const isAll = shown.leastYears === 1
  return (
    <span>
      {drawnText(texts, shown)}{' '}
      <button
        type="button"
        className="linkButton"
        onClick={() => filterRoutes({ drawn: isAll ? 'repeated' : 'all' })}
      >
        {isAll ? t('route.drawn.repeated') : t('route.drawn.all', { count: shown.routes.length })}
      </button>
    </span>
  )
}

/** How many routes are reported about children, how many more about others, and the press that shows or hides these. */
function RouteCounts({ counts }: { counts: RoutesShown['counts'] }) {
  const texts = useTexts()
  const { t } = texts
  const areAllShown = useAtlas(({ filters }) => filters.victims.length === ROUTE_VICTIMS.length)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  const victims = areAllShown ? DEFAULT_FILTERS.victims : ROUTE_VICTIMS
  return (
    <span>
      {countsText(texts, counts)}{' '}
      {(counts.others > 0 || areAllShown) && (
        <button type="button" className="linkButton" onClick={() => filterRoutes({ victims })}>
          {t(areAllShown ? 'route.counts.hide' : 'route.counts.show')}
        </button>
      )}
    </span>
  )
}
