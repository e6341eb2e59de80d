import type { Topology } from 'topojson-specification'
import { mapGroundOf } from '../../map/geometry/mapGround'
import type { CorridorsFile } from '../../data/contract'
import { element, escaped } from '../../map/markup/element'
import type { AtlasState } from '../../state/createAtlasStore'
import { areRoutesWanted, routesOf } from '../../state/routes'
import type { Texts } from '../../text/i18n'
import { mapInWords, mapList } from '../../text/sentences/mapInWords'
import { type MapWordsContext, mapWordsContext } from '../../text/sentences/mapWordsContext'
import { type RoutesInWords, routesInWords } from '../../text/sentences/routesInWords'
import styles from './MapWords.module.css'

const sentences = (said: readonly string[]): string =>
  said.length === 0 ? '' : element('p', {}, escaped(said.join(' ')))

const lines = (said: readonly string[]): string =>
  said.length === 0
    ? ''
    : element('ul', { class: styles.lines }, ...said.map((line) => element('li', {}, escaped(line))))

/** The heading below the one that opens these words. */
export type WordsHeading = 'h3' | 'h4' | 'h5'

/** What a map shows, told to those who do not see it: first its pattern, then every country. */
export const mapWordsMarkup = (
  context: MapWordsContext,
  routes: RoutesInWords | null,
  headingTag: WordsHeading,
): string => {
  const { t } = context.texts
  const { lead, regions, areas, more } = mapInWords(context)
  const heading = (text: string) => element(headingTag, { class: styles.heading }, escaped(text))
  return [
    sentences(lead),
    lines(regions),
    areas.length > 0 ? sentences([t('words.areas')]) : '',
    lines(areas),
    sentences(more),
    ...(routes
      ? [
          heading(t('words.routes')),
          routes.flows.length > 0 ? sentences([t('words.routes.flows')]) : '',
          lines(routes.flows),
          sentences(routes.more),
        ]
      : []),
    heading(t('words.list')),
    element(
      'dl',
      { class: styles.list },
      ...mapList(context).map(({ label, lines: told }) =>
        element(
          'div',
          {},
          element('dt', {}, escaped(label)),
          ...told.map((line) => element('dd', {}, escaped(line))),
        ),
      ),
    ),
  ].join('')
}

/** The map of an atlas in words, as its filters have it; with its routes, where they are shown and loaded. */
export const mapWordsOf = (
  texts: Texts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
  topology: Topology,
  file: CorridorsFile | null,
): string => {
  const context = mapWordsContext(texts, dataset, filters, mapGroundOf(topology))
  const routes =
    file && areRoutesWanted(filters) ? routesInWords(context, file, routesOf(file, filters, dataset)) : null
  return element('div', { class: styles.words, 'data-map-words': '' }, mapWordsMarkup(context, routes, 'h3'))
}
