import { useAtlas } from '../../state/context'
import { useRoutesShown } from '../../state/useRoutesShown'
import { useTexts } from '../../text/context'
import { countsText } from '../../text/sentences/routeNotes'
import { yearsText } from '../../text/sentences/routeWords'
import styles from './CountryPanel.module.css'
import { DrawRoutes } from './DrawRoutes'

/** How many of its routes reports name, where the routes are the question. */
export function RoutesAnswer() {
  const texts = useTexts()
  const years = useAtlas((state) => state.filters.years)
  const shown = useRoutesShown()
  if (!shown) return null
  return (
    <div className={styles.answer} data-routes-answer="">
      <p className={styles.asked}>{texts.t('route.list.title', { years: yearsText(years) })}</p>
      <p className={styles.class}>{countsText(texts, shown.counts)}</p>
      <DrawRoutes />
    </div>
  )
}
