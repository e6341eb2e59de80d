import type { Topology } from 'topojson-specification'
import { countryPositionsOf } from '../../map/geometry/countryPositions'
import type { CorridorsFile } from '../../data/contract'
import { element, escaped } from '../../map/markup/element'
import type { AtlasState } from '../../state/createAtlasStore'
import { routesOf } from '../../state/routes'
import { areRoutesWanted } from '../../state/routesWanted'
import type { Texts } from '../../text/i18n'
import { describeMap, mapList } from '../../text/sentences/describeMap'
import { type MapDescriptionContext, mapDescriptionContext } from '../../text/sentences/mapDescriptionContext'
import { type RoutesDescription, describeRoutes } from '../../text/sentences/describeRoutes'
import styles from './MapDescription.module.css'

const sentences = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : element('p', {}, escaped(parts.join(' ')))

const lines = (parts: readonly string[]): string =>
  parts.length === 0
    ? ''
    : element('ul', { class: styles.lines }, ...parts.map((line) => element('li', {}, escaped(line))))

export type DescriptionHeading = 'h3' | 'h4' | 'h5'

/** The text alternative of a map as markup: its pattern, then every country. */
export const mapDescriptionMarkup = (
  context: MapDescriptionContext,
  routes: RoutesDescription | null,
  headingTag: DescriptionHeading,
): string => {
  const { t } = context.texts
  const { lead, regions, areas, more } = describeMap(context)
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
      ...mapList(context).map(({ label, lines: entries }) =>
        element(
          'div',
          {},
          element('dt', {}, escaped(label)),
          ...entries.map((line) => element('dd', {}, escaped(line))),
        ),
      ),
    ),
  ].join('')
}

/** The description of an atlas's present map, with its routes where they are shown and loaded. */
export const mapDescriptionOf = (
  texts: Texts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
  topology: Topology,
  file: CorridorsFile | null,
): string => {
  const context = mapDescriptionContext(texts, dataset, filters, countryPositionsOf(topology))
  const routes =
    file && areRoutesWanted(filters) ? describeRoutes(context, file, routesOf(file, filters, dataset)) : null
  return element(
    'div',
    { class: styles.words, 'data-map-words': '' },
    mapDescriptionMarkup(context, routes, 'h3'),
  )
}
