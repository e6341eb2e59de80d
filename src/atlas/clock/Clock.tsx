import { ROUTE_YEARS, type YearRange, withYear } from '../../domain/corridors'
import { kindOf } from '../../domain/themes'
import { useAtlas, useAtlasStore } from '../../state/context'
import { useTexts } from '../../text/context'
import { yearsPhrase } from '../../text/sentences/words'
import { usePlay } from '../../ui/usePlay'
import { Axis, Handle } from './Axis'
import styles from './Clock.module.css'
import { PlayButton } from './PlayButton'
import { TimeClock } from './TimeClock'

/** The strip along the lower edge of the map: the time of the question, as a slider with one Play. */
export function Clock() {
  const { t } = useTexts()
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  const isEnding = useAtlas(({ filters }) => !isOfRoutes && kindOf(filters.theme, filters.sub) === 'policy')
  return (
    <>
      <section className={styles.clock} data-clock="" aria-label={t('clock.title')}>
        {isOfRoutes ? <RouteYears /> : <TimeClock />}
      </section>
      {isEnding && <p className={styles.laterBelow}>{t('clock.later')}</p>}
    </>
  )
}

const [FIRST, LAST] = ROUTE_YEARS
const REACH = { kind: 'years', first: String(FIRST), last: String(LAST), usual: String(LAST) } as const

/** Long enough to look at the lines of one year. */
const STEP_MS = 1400

/** The years of the reports that name routes, with two handles; Play shows one year after the other, then all again. */
function RouteYears() {
  const texts = useTexts()
  const { t } = texts
  const store = useAtlasStore()
  const years = useAtlas((state) => state.filters.years)
  const show = (next: YearRange) => store.getState().filterRoutes({ years: next })
  const play = usePlay({
    advance: () => {
      const next = store.getState().filters.years[1] + 1
      show(next > LAST ? ROUTE_YEARS : [next, next])
      return next > LAST
    },
    rewind: () => {
      const [from, to] = store.getState().filters.years
      if (from !== to || to === LAST) show([FIRST, FIRST])
    },
    stepMs: STEP_MS,
  })
  const choose = (end: 'from' | 'to', year: number) => {
    play.stop()
    show(withYear(store.getState().filters.years, end, year))
  }
  const [from, to] = years
  return (
    <>
      <PlayButton {...play} />
      <span className={styles.what}>{t('route.years')}</span>
      <Axis reach={REACH} shown={[String(from), String(to)]}>
        {(['from', 'to'] as const).map((end) => (
          <Handle
            key={end}
            reach={REACH}
            time={String(end === 'from' ? from : to)}
            label={t('text.labelled', { label: t('route.years'), value: t(`route.years.${end}`) })}
            words={yearsPhrase(texts, years)}
            onTime={(time) => choose(end, Number(time))}
          />
        ))}
      </Axis>
    </>
  )
}
