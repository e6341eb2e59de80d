import type { ComponentType } from 'react'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useFilters } from '../../state/context'
import { useTexts } from '../../text/context'
import { Disclosure } from '../../ui/Disclosure'

interface RouteScopeProps {
  Choices: ComponentType
}

/** Which of the routes are drawn besides what the question says, such as "All forms": it opens their choices. */
export function RouteScope({ Choices }: RouteScopeProps) {
  const { t } = useTexts()
  const { routeForm, ends } = useFilters('routeForm', 'ends')
  const chosen = [
    t(routeForm === null ? 'route.form.all' : `route.form.${routeForm}`),
    ...(ends === DEFAULT_FILTERS.ends ? [] : [t(`route.ends.${ends}`)]),
  ]
  return (
    <span data-route-scope="">
      <Disclosure label={t('view.routes')} value={chosen.join(' · ')} doneLabel={t('filter.done')}>
        <Choices />
      </Disclosure>
    </span>
  )
}
