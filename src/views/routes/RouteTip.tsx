import type { Route } from '../../store/routes'
import type { Texts } from '../../text/i18n'
import { type NameOf, routeWords } from '../../wording/routeWords'
import styles from './RouteLayer.module.css'

interface RouteTipProps {
  route: Route
  nameOf: NameOf
  texts: Texts
}

/** What is known of one route. */
export function RouteTip({ route, nameOf, texts }: RouteTipProps) {
  const words = routeWords(texts, route, nameOf)
  return (
    <>
      <p className={styles.tipTitle}>{words.title}</p>
      <p className={styles.tipText}>
        {words.victims}; {words.forms}
        {words.transit && `; ${words.transit}`}
      </p>
      <p className={styles.tipNote}>{words.locator}</p>
    </>
  )
}

/** Routes that a tip has room for. */
const MOST = 7

interface PlaceTipProps {
  code: string
  routes: readonly Route[]
  nameOf: NameOf
  texts: Texts
}

/** A place at the edge of the map with its routes. */
export function PlaceTip({ code, routes, nameOf, texts }: PlaceTipProps) {
  const words = routes.map((route) => ({ id: route.id, ...routeWords(texts, route, nameOf) }))
  return (
    <>
      <p className={styles.tipTitle}>{nameOf(code)}</p>
      {words.slice(0, MOST).map(({ id, title, years }) => (
        <p key={id} className={styles.tipText}>
          {title}, {years}
        </p>
      ))}
      {words.length > MOST && (
        <p className={styles.tipNote}>{texts.t('route.more', { count: words.length - MOST })}</p>
      )}
    </>
  )
}
