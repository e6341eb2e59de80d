import type { Route } from '../../store/routes'
import type { Texts } from '../../text/i18n'
import { type NameOf, routeWords } from '../../wording/routeWords'
import tipStyles from '../../ui/Tip.module.css'

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
      <p className={tipStyles.title}>{words.title}</p>
      <p className={tipStyles.text}>
        {words.victims}; {words.forms}
        {words.transit && `; ${words.transit}`}
      </p>
      <p className={tipStyles.note}>{words.locator}</p>
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
      <p className={tipStyles.title}>{nameOf(code)}</p>
      {words.slice(0, MOST).map(({ id, title, years }) => (
        <p key={id} className={tipStyles.text}>
          {title}, {years}
        </p>
      ))}
      {words.length > MOST && (
        <p className={tipStyles.note}>{texts.t('route.more', { count: words.length - MOST })}</p>
      )}
    </>
  )
}
