import { ROUTE_YEARS } from '../../domain/corridors'
import { useAtlas, useAtlasStore } from '../../state/context'
import { useTexts } from '../../text/context'
import { usePlay } from '../../ui/usePlay'
import styles from './YearSteps.module.css'

const [FIRST, LAST] = ROUTE_YEARS
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index)

/** Long enough to look at the lines of one year. */
const STEP_MS = 1400

/** One report year after the other on the map, by hand or played from the first. */
export function YearSteps() {
  const { t } = useTexts()
  const store = useAtlasStore()
  const [first, last] = useAtlas((state) => state.filters.years)
  const show = (from: number, to: number) => store.getState().filterRoutes({ years: [from, to] })
  const play = usePlay({
    advance: () => {
      const next = Math.min(store.getState().filters.years[1] + 1, LAST)
      show(next, next)
      return next === LAST
    },
    rewind: () => {
      const [from, to] = store.getState().filters.years
      if (from !== to || to === LAST) show(FIRST, FIRST)
    },
    stepMs: STEP_MS,
  })
  const choose = (from: number, to: number) => {
    play.stop()
    show(from, to)
  }
  const isAll = first === FIRST && last === LAST
  return (
    <div className={styles.steps} role="group" aria-label={t('route.years.step')} data-route-years="">
      <button type="button" className={styles.play} data-play="" onClick={play.toggle}>
        {t(play.isPlaying ? 'timeline.pause' : 'timeline.play')}
      </button>
      <button type="button" className={styles.year} aria-pressed={isAll} onClick={() => choose(FIRST, LAST)}>
        {t('route.years.all')}
      </button>
      {YEARS.map((year) => (
        <button
          key={year}
          type="button"
          className={styles.year}
          aria-pressed={first <= year && year <= last && !isAll}
          onClick={() => choose(year, year)}
        >
          {year}
        </button>
      ))}
    </div>
  )
}
