import { useAtlas } from '../../state/context'
import { kindOf, questionIdOf } from '../../domain/themes'
import { useTexts } from '../../text/context'
import styles from './Clock.module.css'
import { RouteYears } from './RouteYears'
import { TimeClock } from './TimeClock'

/** The strip along the lower edge of the map: the time of the question, as a slider with one Play. */
export function Clock() {
  const { t } = useTexts()
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  const question = useAtlas((state) => questionIdOf(state.filters))
  const isEnding = useAtlas(({ filters }) => !isOfRoutes && kindOf(filters.theme, filters.sub) === 'policy')
  return (
    <>
      <section className={styles.clock} data-clock="" aria-label={t('clock.title')}>
        {/* Another question ends a play. */}
        {isOfRoutes ? <RouteYears /> : <TimeClock key={question} />}
      </section>
      {isEnding && <p className={styles.laterBelow}>{t('clock.later')}</p>}
    </>
  )
}
