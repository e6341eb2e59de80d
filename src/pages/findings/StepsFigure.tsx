import { useAtlas } from '../../store/context'
import type { Filters } from '../../store/filters'
import { useTimeline } from '../../store/useTimeline'
import { useTexts } from '../../text/context'
import { CHART_PX } from '../../views/timeline/scale'
import { DayMark, StepChart } from '../../views/timeline/StepChart'
import { mapSources } from '../../wording/mapSources'
import { pointWords, sourcesEndWords } from '../../wording/timeline'
import { FigureLink } from './MapLink'
import styles from './Figure.module.css'

/** How many states were bound on every day, with the study's day marked. The page's store holds its instrument. */
export function StepsFigure({ filters }: { filters: Filters }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const present = useTimeline()
  const words = pointWords(texts, present, filters.on)
  const end = sourcesEndWords(texts, present)
  return (
    <figure className={styles.figure} data-picture={`bound-${filters.instrument}`}>
      <p className={styles.chartTitle} data-picture-title="">
        {t('findings.palermo.chart')}
      </p>
      <svg className={styles.steps} height={CHART_PX.height} role="img" aria-label={words}>
        <StepChart present={present} />
        <DayMark present={present} on={filters.on} kind="shown" />
      </svg>
      <figcaption className={styles.caption}>
        <p data-picture-note="">{words}.</p>
        <p data-picture-source="">
          <b data-picture-skip="">{t('foot.prevalence')}</b> {t('findings.palermo.deposits')}{' '}
          {mapSources(texts, dataset, filters)}. <FigureLink filters={filters} />
        </p>
        {end && <p data-picture-note="">{end}</p>}
      </figcaption>
    </figure>
  )
}
