import { useAtlas, useFilters } from '../../state/context'
import { hasMap } from '../../state/filters'
import { areRoutesWanted } from '../../state/routes'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { victimsText, yearsText } from '../../text/sentences/routeWords'
import styles from './RouteNote.module.css'
import type { ComponentType } from 'react'
import { Disclosure } from '../../ui/Disclosure'

interface RouteScopeProps {
  Choices: ComponentType
}

/** Which routes are drawn, such as "Routes children, 2008–2016 · 54": it opens their choices. */
export function RouteScope({ Choices }: RouteScopeProps) {
  const texts = useTexts()
  const { t } = texts
  const { victims, years, view } = useFilters('victims', 'years', 'view')
  const { routes } = useRoutes()
  const shown = { victims: victimsText(texts, victims), years: yearsText(years) }
  const value = routes
    ? t('route.scope.value', { ...shown, count: routes.length })
    : t('route.scope.waiting', shown)
  return (
    <span data-route-scope="">
      <Disclosure
        quiet={t('route.scope')}
        // The question of the routes says it already.
        isQuietHidden={view === 'routes'}
        value={value}
        doneLabel={t('filter.done')}
      >
        <Choices />
      </Disclosure>
    </span>
  )
}

interface RouteNoteProps {
  Words: ComponentType
}

/** The lines under the map on its routes, or on their failure. */
export function RouteNote({ Words }: RouteNoteProps) {
  const isShown = useAtlas(({ filters }) => areRoutesWanted(filters) && hasMap(filters.view))
  return isShown && <Note Words={Words} />
}

function Note({ Words }: RouteNoteProps) {
  const { t } = useTexts()
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
  return (
    <div className={styles.note} data-route-note="">
      {routes ? <Words /> : <p>{t('route.loading')}</p>}
    </div>
  )
}
