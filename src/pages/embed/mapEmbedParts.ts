import { fillOf } from '../../map/geometry/fills'
import type { CorridorsFile } from '../../data/contract'
import { sliderRange } from '../../domain/clock'
import type { Entity } from '../../domain/entity'
import { kindOf } from '../../domain/themes'
import { element, escaped } from '../../map/markup/element'
import type { Paint } from '../../map/markup/shapes'
import { keyItems, routeItems, routeRows, shownRows } from '../../map/markup/key'
import { swatch } from '../../map/paint/tip'
import { icon } from '../../map/markup/icon'
import type { AtlasState } from '../../state/createAtlasStore'
import { answerOf } from '../../state/answer'
import { DEFAULT_FILTERS, areRoutesWanted } from '../../state/filters'
import { toQuery } from '../../state/link'
import type { ResourceState } from '../../data/resource'
import { routesShown } from '../../state/routes'
import { countryPath, SITE_PATHS } from '../../domain/sitePaths'
import type { Texts } from '../../text/i18n'
import buttonStyles from '../../ui/Button.module.css'
import noteStyles from '../../atlas/routes/RouteNote.module.css'
import { sentenceText } from '../../text/sentences/answerSentence'
import { scopeWords } from '../../text/sentences/fileWords'
import { ownNameNotes } from '../../text/sentences/keyNotes'
import { routesAnswer, routesNote } from '../../text/sentences/routeWords'
import { classLabel, entityLabel, mapQuestion, valueLine, yearsPhrase } from '../../text/sentences/words'
import { answerTime } from '../../text/sentences/timeWords'
import styles from './EmbedMap.module.css'
import { comparedTime, timeOf } from '../../state/clock'

interface MapEmbedState extends Pick<AtlasState, 'dataset' | 'filters'> {
  readonly texts: Texts
  readonly root: string
  readonly paint: Paint
  readonly routes: ResourceState<CorridorsFile>
  readonly last: string
}

/** The times of the question on a slider, with the time shown in words. */
export type EmbedClock = ReturnType<typeof sliderRange> & { readonly words: string }

/** The filters in words, since a frame has no controls for them. */
const scope = ({ texts, dataset, filters }: MapEmbedState): string => {
  const { t, day, list, semicolon } = texts
  const { theme, sub, classes } = filters
  const compared = comparedTime(dataset, filters)
  const places = scopeWords(texts, filters)
  const isOfRoutes = filters.view === 'routes'
  const labels = (isOfRoutes ? [] : classes).map((classId) => classLabel(texts, theme, sub, classId))
  return [
    ...(places.length > 0 ? [t('embed.scope.places', { places: places.join(semicolon) })] : []),
    ...(labels.length > 0 ? [t('answer.shownOnly', { labels: list(labels) })] : []),
    ...(compared === null ? [] : [t('embed.scope.then', { day: day(compared) })]),
  ].join(' ')
}

const key = ({ texts, dataset, filters, paint, routes }: MapEmbedState): string => {
  const drawn = routes.status === 'ready' ? routesShown(routes.value, filters, dataset).drawn : []
  return (
    keyItems(filters, shownRows(texts, dataset, filters), paint) +
    routeItems(routeRows(texts, filters, drawn), paint)
  )
}

/** A text in which `b` marks what matters, as markup. */
const strong = (words: string): string => escaped(words).replaceAll(/&lt;(\/?)b&gt;/g, '<$1strong>')

/** The sentence that answers the question of the routes; empty until they are loaded. */
const routesSaid = ({
  texts,
  dataset,
  filters,
  routes,
}: Omit<MapEmbedState, 'root' | 'paint' | 'last'>): string => {
  if (routes.status !== 'ready') return ''
  const file = routes.value
  const shown = routesShown(file, filters, dataset).routes
  return sentenceText(texts, routesAnswer(texts, { dataset, file, filters, routes: shown }))
}

/** The text of the map about the chosen country. */
const answerWords = ({ texts, dataset, filters, paint, routes }: MapEmbedState, entity: Entity): string => {
  if (filters.view === 'routes')
    return element('span', {}, strong(routesSaid({ texts, dataset, filters, routes })))
  const name = element('b', {}, escaped(entityLabel(entity)))
  const { theme, sub } = filters
  const value = answerOf(dataset, filters).valueOf.get(entity.code)
  if (!value) return name
  const time = answerTime(texts, dataset, filters, entity.code)
  const words = `${valueLine(texts, entity, filters, value)} (${time})`
  const mark = swatch(fillOf(theme, sub, value.classes), paint)
  return `${name} ${element('span', { class: styles.value }, `${mark} ${escaped(words)}`)}`
}

/** The chosen country's answer in a line under the map, which shrinks rather than being covered. */
const answer = (state: MapEmbedState): string => {
  const { texts, dataset, filters, root, routes } = state
  const { entity: code } = filters
  // Of the routes there is an answer once they are loaded.
  if (code === null || (filters.view === 'routes' && routes.status !== 'ready')) return ''
  const { t } = texts
  const entity = dataset.entity(code)
  const isInScope = answerOf(dataset, filters).inScope.includes(entity)
  return element(
    'div',
    { class: styles.answer, 'data-country': code },
    element(
      'p',
      {},
      answerWords(state, entity),
      isInScope ? ' ' : ` ${escaped(t('map.outOfScope'))} `,
      element(
        'a',
        { href: root + countryPath(entity), target: '_blank', rel: 'noopener' },
        escaped(t('embed.answer.more', { name: entityLabel(entity) })),
      ),
    ),
    element(
      'button',
      {
        type: 'button',
        class: buttonStyles.close,
        'aria-label': t('panel.close'),
      },
      icon('close'),
    ),
  )
}

export const retryButton = (label: string, kind: 'main' | 'other'): string =>
  element(
    'button',
    { type: 'button', class: buttonStyles.button, 'data-kind': kind, 'data-small': 'true', 'data-retry': '' },
    escaped(label),
  )

const note = (embed: MapEmbedState): string => {
  const { texts, dataset, filters, routes: state } = embed
  if (!areRoutesWanted(filters)) return ''
  const { t } = texts
  if (state.status === 'failed')
    return element(
      'div',
      { class: noteStyles.note, role: 'alert' },
      element(
        'p',
        {},
        `${element('strong', {}, escaped(t('route.failed')))} ${escaped(t('route.failedMore'))}`,
      ),
      retryButton(t('panel.retry'), 'main'),
    )
  const attributes = { class: noteStyles.note, 'data-route-note': '' }
  if (state.status !== 'ready') return element('p', attributes, escaped(t('route.loading')))
  // Of a chosen country the line under the map says it.
  const said = filters.view === 'routes' && filters.entity !== null ? '' : routesSaid(embed)
  const file = state.value
  const words = routesNote(texts, { dataset, file, filters }, routesShown(file, filters, dataset))
  return element('p', attributes, element('span', {}, strong(`${said} ${words}`)))
}

/** The slider of the time; null for routes. */
const clock = ({ texts, dataset, filters, last: today }: MapEmbedState): EmbedClock | null => {
  const { kind, first, last: end } = dataset.reachOf(filters)
  const last = kind === 'days' ? today : end
  if (filters.view === 'routes') return null
  const time = timeOf(dataset, filters)
  return { ...sliderRange({ first, last }, time), words: texts.day(time) }
}

/** The parts around the map of an embed: text, markup where the name says so, and addresses. */
export const mapEmbedParts = (state: MapEmbedState) => {
  const { texts, dataset, filters, root } = state
  const query = toQuery(filters, DEFAULT_FILTERS)
  const found = answerOf(dataset, filters)
  return {
    question: mapQuestion(texts, dataset, filters),
    scope: scope(state),
    keyMarkup: key(state),
    clock: clock(state),
    answerMarkup: answer(state),
    noteMarkup: note(state),
    notes: [
      ...(filters.view === 'routes'
        ? []
        : [...ownNameNotes(texts, found), texts.t(`embed.source.${kindOf(filters.theme, filters.sub)}`)]),
      ...(areRoutesWanted(filters)
        ? [texts.t('embed.source.routes', { years: yearsPhrase(texts, filters.years) })]
        : []),
    ].join(' '),
    href: `${root}${query && `?${query}`}`,
    liveHref: `${root}${SITE_PATHS.embedMap}${query && `?${query}`}`,
  }
}

export type MapEmbedParts = ReturnType<typeof mapEmbedParts>
