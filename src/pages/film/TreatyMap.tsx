import { memo, type ReactNode, useMemo } from 'react'
import { Message, useTexts } from '../../text/context'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import type { InstrumentId, IsoDay } from '../../domain/treaty'
import { percent } from '../../atlas/timeline/scale'
import { daysAndCounts, shareOf, stepLine } from '../../domain/timeScale'
import { dayNumber } from '../../domain/day'
import { useAtlas } from '../../state/context'
import { FILM_DEFAULTS } from '../../state/film'
import type { PresentTimeline } from '../../state/timeline'
import { boundCount, stepWords } from '../../text/sentences/film'
import { instrumentLabel } from '../../text/sentences/question'
import { FigureMap } from '../findings/FigureMap'
import styles from './Film.module.css'

interface TreatyMapProps {
  id: InstrumentId
  present: PresentTimeline
  geometry: FigureGeometry
  on: IsoDay
  /** The day shown before this one. */
  before: IsoDay
  name: ReactNode
}

/** The map of one treaty on a day, how many states it binds, and which joined in this step. */
export function TreatyMap({ id, present, geometry, on, before, name }: TreatyMapProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useMemo(() => ({ ...FILM_DEFAULTS, instrument: id, on }), [id, on])
  const x = percent(shareOf(present, on))
  return (
    <section className={styles.treaty} aria-label={instrumentLabel(texts, id)} data-treaty={id}>
      <h2 className={styles.name}>{name ?? instrumentLabel(texts, id)}</h2>
      <FigureMap geometry={geometry} filters={filters} />
      <p className={styles.count} data-bound-on={on}>
        <Message {...boundCount(present, on)} components={{ b: <b /> }} />
      </p>
      <svg className={styles.strip} aria-hidden="true">
        <Steps present={present} />
        <line className={styles.mark} x1={x} x2={x} y1="0" y2="100%" />
      </svg>
      <p className={styles.joined} data-joined="">
        {stepWords(texts, dataset, present, [before, on])}
      </p>
    </section>
  )
}

/** How many states are bound over the whole film, as a line of steps. */
const Steps = memo(function Steps({ present }: { present: PresentTimeline }) {
  const { first, last, base, timeline } = present
  const line = stepLine(timeline.steps, first, last, daysAndCounts(present))
  return (
    <svg viewBox={`0 0 ${dayNumber(last) - dayNumber(first)} ${base}`} preserveAspectRatio="none">
      <path className={styles.area} d={`${line}V${base}H0Z`} />
      <path className={styles.line} d={line} />
    </svg>
  )
})
