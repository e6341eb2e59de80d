import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { toQuery } from '../../state/link'
import { areRoutesWanted } from '../../state/routes'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { keyNotes } from '../../text/sentences/keyNotes'
import { mapPeriod } from '../../text/sentences/mapPeriod'
import { mapSources } from '../../text/sentences/mapSources'
import { mapQuestion } from '../../text/sentences/question'
import { yearsText } from '../../text/sentences/routeWords'
import styles from './Story.module.css'

/** What belongs to the map of every step, whoever wrote the step: how to read it, its day, its sources, its link. */
export function StepSources({ filters }: { filters: Filters }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const query = toQuery(filters, DEFAULT_FILTERS)
  const isOfRoutes = areRoutesWanted(filters)
  const sources = isOfRoutes
    ? t('embed.source.routes', { years: yearsText(filters.years) })
    : `${mapPeriod(texts, filters)} ${mapSources(texts, dataset, filters)}.`
  const notes = isOfRoutes ? [] : keyNotes(texts, dataset, answerOf(dataset, filters), filters)
  return (
    <div className={styles.sources} data-step-sources="">
      <p>
        <b>{t('footer.prevalence')}</b> {sources} {notes.join(' ')}
      </p>
      <p>
        <a href={query ? `${root}?${query}` : root}>
          {t('story.openMap')}
          <span className="visuallyHidden">: {mapQuestion(texts, filters)}</span>
        </a>
      </p>
    </div>
  )
}
