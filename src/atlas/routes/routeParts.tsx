import type { ComponentType } from 'react'
import { routeRows, routeSample, SAMPLE } from '../../map/markup/key'
import { KeptAnswer } from '../marks/KeptAnswer'
import { KeyLine } from '../marks/KeyLine'
import { useAtlas, useFilters, useAtlasData } from '../../state/context'
import { areRoutesOver, DEFAULT_FILTERS } from '../../state/filters'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import {
  coloursText,
  dashedText,
  drawnText,
  othersText,
  routesAnswer,
} from '../../text/sentences/routesClaim'
import { type ThemeId, THEMES } from '../../domain/themes'
import { WordPicker } from '../../ui/Picker'
import { Disclosure } from '../../ui/Disclosure'
import type { RoutesShown } from '../../state/routes'
import styles from './routeParts.module.css'

/** All that a map with routes says, in one file, since one is seldom shown without the others. */
export { RoutesList } from './RoutesList'
export { routesAnswerText } from '../../text/sentences/routesClaim'

/** The lines of the routes, each with what it means. */
export function RouteLooks() {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const { shown } = useRoutes()
  return (
    <ul className={styles.looks}>
      {routeRows(texts, filters, shown?.drawn).map(({ look, label }) => (
        <li key={look} data-key-route={look}>
          <svg
            {...SAMPLE}
            aria-hidden="true"
            // oxlint-disable-next-line react/no-danger -- the same sample as in pictures
            dangerouslySetInnerHTML={{ __html: routeSample(look) }}
          />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}

/** The key of routes: one line for those over the colours of a question, all that their own map draws otherwise; the answer has their years. */
export function RoutesKey() {
  const texts = useTexts()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  if (areRoutesOver(filters)) return <RouteLooks />
  return (
    <section className={styles.key} aria-label={t('key.title')}>
      <RouteLooks />
      <p className={styles.why}>{t('route.note.line')}</p>
      {filters.colours !== null && (
        <>
          <p className={styles.why}>{coloursText(texts, dataset, filters)}</p>
          <KeyLine filters={filters} hasOthers />
        </>
      )}
    </section>
  )
}

const NO_COLOURS = ''

/** The question whose colours lie under the routes, or none. */
function ColoursPicker() {
  const { t, labelled } = useTexts()
  const colours = useAtlas((state) => state.filters.colours)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  return (
    <WordPicker
      label={t('route.colours')}
      value={colours ?? NO_COLOURS}
      values={[NO_COLOURS, ...THEMES]}
      wordOf={(theme) =>
        labelled(
          t('route.colours'),
          t(theme === NO_COLOURS ? 'route.colours.none' : `theme.${theme as ThemeId}.short`),
        )
      }
      onPick={(theme) => filterRoutes({ colours: theme === NO_COLOURS ? null : (theme as ThemeId) })}
    />
  )
}

interface RouteScopeProps {
  Choices: ComponentType
}

/** The colours under the routes, and which routes are drawn besides what the question says, such as "All forms", which opens their choices. */
export function RouteScope({ Choices }: RouteScopeProps) {
  const { t } = useTexts()
  const { routeForm, ends } = useFilters('routeForm', 'ends')
  const chosen = [
    t(routeForm === null ? 'route.form.all' : `route.form.${routeForm}`),
    ...(ends === DEFAULT_FILTERS.ends ? [] : [t(`route.ends.${ends}`)]),
  ]
  return (
    <span className={styles.scope} data-route-scope="">
      <ColoursPicker />
      <Disclosure label={t('view.routes')} value={chosen.join(' · ')} doneLabel={t('filter.done')}>
        <Choices />
      </Disclosure>
    </span>
  )
}

/** Which routes the map draws, how many more there are, and their years; over another question how many routes. */
export function RouteWords() {
  const isOverlay = useAtlas(({ filters }) => filters.view === 'map')
  const { shown } = useRoutes()
  if (!shown) return null
  return isOverlay ? <WordsOver {...shown} /> : <Words {...shown} />
}

function Words(shown: RoutesShown) {
  const texts = useTexts()
  const victims = useAtlas((state) => state.filters.victims)
  return (
    <p className={styles.words}>
      {[drawnText(texts, shown), othersText(texts, { victims }, shown.counts), dashedText(texts, shown)]
        .filter((words) => words !== '')
        .map((words) => (
          <span key={words}>{words}</span>
        ))}
    </p>
  )
}

/** The chosen country's routes over the colours, and the way to all about them. */
function WordsOver(shown: RoutesShown) {
  const texts = useTexts()
  const { t } = texts
  const selectView = useAtlas((state) => state.selectView)
  return (
    <p className={styles.words}>
      <span>
        <RoutesSentence />{' '}
        <button type="button" className="linkButton" onClick={() => selectView('routes')}>
          {t('route.note.list')}
        </button>
      </span>
      <span>
        {t('route.note.line')} {dashedText(texts, shown)}
      </span>
    </p>
  )
}

/** The sentence that answers the question of the routes, with its years. */
export function RoutesSentence() {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const { file, shown } = useRoutes()
  if (!file || !shown) return texts.t('route.loading')
  const { routes } = shown
  return <KeptAnswer sentences={[routesAnswer(texts, { dataset, file, filters, routes })]} />
}
