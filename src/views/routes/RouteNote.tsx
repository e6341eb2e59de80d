import { Trans } from '@lingui/react'
import { useAtlas } from '../../store/context'
import { useRoutes } from '../../store/routes'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { routesSentence } from '../../wording/routeWords'
import styles from './RouteNote.module.css'

/**
 * The line under the map that says what its routes are, of which years; or that they did not load. `onList` turns to
 * the list of them, where there is one.
 */
export function RouteNote({ onList }: { onList?: () => void }) {
  const texts = useTexts()
  const { t } = texts
  const filters = useAtlas((state) => state.filters)
  const { state, isWanted, routes, retry } = useRoutes()
  if (!isWanted) return null
  if (state.status === 'failed')
    return (
      <div className={styles.note} role="alert">
        <p>
          <strong>{t('route.failed')}</strong> {t('route.failedMore')}
        </p>
        <Button isSmall onClick={retry}>
          {t('panel.retry')}
        </Button>
      </div>
    )
  if (filters.view === 'routes' && routes) return null
  return (
    <p className={styles.note} data-route-note="">
      {routes ? (
        <span>
          <Trans {...routesSentence(texts, filters, routes.length)} components={{ b: <strong /> }} />{' '}
          {routes.some(({ isForChildren }) => !isForChildren) && t('route.note.dashed')}{' '}
          {onList && (
            <button type="button" className="linkButton" onClick={onList}>
              {t('route.note.list')}
            </button>
          )}
        </span>
      ) : (
        t('route.loading')
      )}
    </p>
  )
}
