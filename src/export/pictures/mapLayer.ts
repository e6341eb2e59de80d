import { namesWithChosen } from '../../map/geometry/labels'
import { ringsOf } from '../../map/geometry/boxes'
import { element } from '../../map/markup/element'
import { mapLayers } from '../../map/markup/mapLayers'
import { chosenName } from '../../map/markup/names'
import { routes as routesMarkup } from '../../map/markup/routes'
import { type Paint, shapes } from '../../map/markup/shapes'
import type { Scene } from './scene'
import { FAMILIES } from './type'

interface MapOptions {
  readonly paint: Paint
  /** A map too small for names; lenses without names would say nothing. */
  readonly isSmall?: boolean
}

/** The map of a scene in px of its frame, clipped to it. */
export const mapLayer = (scene: Scene, { paint, isSmall = false }: MapOptions): string => {
  const { geometry, marks, filters, routes, changed, texts, nameOf } = scene
  const { frame, outlines, labels } = geometry
  const box = { width: frame.widthPx, height: frame.heightPx }
  const { entity } = filters
  const placed =
    entity === null || isSmall
      ? { labels, chosen: [] }
      : namesWithChosen(geometry, entity, nameOf(entity), [frame.widthPx])
  const drawn = {
    ...geometry,
    ...(isSmall ? { labels: [], lenses: [], seas: [] } : { labels: placed.labels }),
  }
  const look = { t: texts.t, id: 'map', marks, paint }
  return [
    element('clipPath', { id: 'frame' }, element('rect', box)),
    element(
      'g',
      { 'clip-path': 'url(#frame)', 'data-map': '', 'font-family': FAMILIES.sans },
      element('rect', { ...box, fill: 'var(--sea)' }),
      mapLayers(drawn, look, {
        entities: shapes(outlines.entities, look),
        rings: isSmall ? [] : ringsOf(outlines.entities),
        still: {
          overlay: routes ? routesMarkup(routes, { frame, unitPx: 1, count: routes.routes.length }) : '',
          chosenNames: placed.chosen.map((label) => chosenName(label, entity ?? '', false)).join(''),
          outlined: { changed, selected: new Set(entity === null ? [] : [entity]) },
        },
      }),
    ),
  ].join('')
}
