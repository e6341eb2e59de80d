import type { ComponentType } from 'react'
import { useFilters } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { victimsText, yearsText } from '../../text/sentences/routeWords'
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
