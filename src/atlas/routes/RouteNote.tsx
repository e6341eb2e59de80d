import { useAtlas } from '../../state/context'
import { areRoutesWanted } from '../../state/routes'
import { useRoutes } from '../../state/useRoutes'
import { Message } from '../../text/Message'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { routesSentence } from '../../text/sentences/routeWords'
import styles from './RouteNote.module.css'

interface RouteNoteProps {
  onList?: (() => void) | undefined
}

/**
 * The line under the map that says what its routes are, of which years; or that they did not load. `onList` turns to
 * the list of them, where there is one.
 */
export function RouteNote({ onList }: RouteNoteProps) {
  const isWanted = useAtlas(({ filters }) => areRoutesWanted(filters))
  return isWanted && <Note onList={onList} />
}

function Note({ onList }: RouteNoteProps) {
  const texts = useTexts()
  const { t } = texts
  const filters = useAtlas((state) => state.filters)
  const { state, routes, retry } = useRoutes()
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
          <Message {...routesSentence(texts, filters, routes.length)} components={{ b: <strong /> }} />{' '}
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
