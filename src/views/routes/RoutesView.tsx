import { useRef, useState } from 'react'
import { useAtlas } from '../../store/context'
import { type Route, useRoutes } from '../../store/routes'
import { useTexts } from '../../text/context'
import { type NameOf, placeNames, yearsText } from '../../wording/routeWords'
import { RouteDiagram } from './RouteDiagram'
import { RouteTable } from './RouteTable'
import styles from './RoutesView.module.css'

/** The routes in place of the map: as a list, and where a country is chosen as a diagram around it. */
export function RoutesView() {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { years } = useAtlas((state) => state.filters)
  const { file, routes } = useRoutes()
  const [pointed, setPointed] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  if (!file || !routes) return <div className={styles.view} />
  const nameOf = placeNames(dataset, file)
  const sorted = sortedByName(routes, nameOf)
  const goTo = (id: string) =>
    list.current?.querySelector<HTMLElement>(`tr[data-route="${id}"] button`)?.focus()
  return (
    <div
      className={styles.view}
      ref={list}
      role="region"
      aria-label={t('route.list.label')}
      tabIndex={0}
      data-routes={routes.length}
    >
      <h2 className={styles.title}>{t('route.list.title', { years: yearsText(years) })}</h2>
      <p className={styles.lead}>
        {routes.length === 0 ? t('route.none') : t('route.list.count', { count: routes.length })}
      </p>
      <RouteDiagram routes={sorted} nameOf={nameOf} pointed={pointed} onPoint={setPointed} onChoose={goTo} />
      {routes.length > 0 && (
        <RouteTable routes={sorted} nameOf={nameOf} pointed={pointed} onPoint={setPointed} />
      )}
    </div>
  )
}

/** By name of origin, then of destination. */
const sortedByName = (routes: readonly Route[], nameOf: NameOf): Route[] => {
  const order = new Intl.Collator('en').compare
  return routes.toSorted(
    (a, b) =>
      order(nameOf(a.origin), nameOf(b.origin)) || order(nameOf(a.destination), nameOf(b.destination)),
  )
}
