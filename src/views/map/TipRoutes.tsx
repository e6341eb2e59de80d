import { useAtlas } from '../../store/context'
import { useRoutes } from '../../store/useRoutes'
import { useTexts } from '../../text/context'
import { placeNames, routeWords } from '../../wording/routeWords'
import tipStyles from '../../ui/Tip.module.css'
import styles from './Pointing.module.css'

/** Routes that a tip has room for; the list has all. */
const MOST = 5

/** The routes in view that start or end in the country: years, victims, forms and where they are read from. */
export function TipRoutes({ code }: { code: string }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { file, routes } = useRoutes()
  if (!file || !routes) return null
  const nameOf = placeNames(dataset, file)
  const own = routes.filter(({ origin, destination }) => origin === code || destination === code)
  if (own.length === 0) return null
  return (
    <ul className={styles.routes} data-tip-routes={own.length}>
      {own.slice(0, MOST).map((route) => {
        const { title, victims, forms, locator } = routeWords(texts, route, nameOf)
        return (
          <li key={route.id}>
            {title}
            <span className={tipStyles.note}>
              {' '}
              {victims}; {forms}. {locator}
            </span>
          </li>
        )
      })}
      {own.length > MOST && (
        <li className={tipStyles.note}>{texts.t('route.more', { count: own.length - MOST })}</li>
      )}
    </ul>
  )
}
