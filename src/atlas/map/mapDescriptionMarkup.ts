import type { Topology } from 'topojson-specification'
import { countryPositionsOf } from '../../map/geometry/surroundings'
import type { CorridorsFile } from '../../data/contract'
import { element, escaped } from '../../map/markup/element'
import type { AtlasState } from '../../state/createAtlasStore'
import { routesShown } from '../../state/routes'
import { areRoutesDrawn } from '../../state/filters'
import type { Texts } from '../../text/i18n'
import { describeMap, mapList } from '../../text/sentences/describeMap'
import { mapDescriptionContext } from '../../text/sentences/answerContext'
import { describeRoutes } from '../../text/sentences/describeRoutes'
import styles from './MapDescription.module.css'

const sentences = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : element('p', {}, escaped(parts.join(' ')))

const lines = (parts: readonly string[]): string =>
  parts.length === 0
    ? ''
    : element('ul', { class: styles.lines }, ...parts.map((line) => element('li', {}, escaped(line))))

const heading = (text: string) => element('h3', { class: styles.heading }, escaped(text))

/** The text alternative of an atlas's present map: its pattern, its routes where they are shown and loaded, then every country. */
export const mapDescriptionOf = (
  texts: Texts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
  topology: Topology,
  file: CorridorsFile | null,
): string => {
  const { t } = texts
  const context = mapDescriptionContext(texts, dataset, filters, countryPositionsOf(topology))
  const routes =
    file && areRoutesDrawn(filters)
      ? describeRoutes(context, file, routesShown(file, filters, dataset).routes)
      : null
  const { lead, regions, areas, more } = describeMap(context)
  return element(
    'div',
    { class: styles.words },
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
  )
}
