import { RING_AREA_PX, ringsOf } from '../map/geometry/rings'
import { type Frame, WIDE_FRAME } from '../map/geometry/frames'
import { element } from '../map/markup/element'
import { mapLayers } from '../map/markup/mapLayers'
import { routes as routesMarkup } from '../map/markup/routes'
import { type Paint, shapes } from '../map/markup/shapes'
import type { Scene } from './scene'
import type { EntityOutline } from '../map/geometry/outlines'
import { FAMILIES } from './type'
import type { Fill } from '../map/geometry/fills'
import { patterns } from '../map/markup/patterns'
import { paintWith } from '../map/markup/paintWith'

/** Paints fills, and collects their patterns. */
interface Paints {
  readonly paint: Paint
  readonly defs: () => string
}

export const createPaints = (): Paints => {
  const taken = new Set<Fill>()
  const paint = paintWith('map')
  return {
    paint: (fill) => {
      taken.add(fill)
      return paint(fill)
    },
    defs: () => patterns([...taken], 'map'),
  }
}

interface MapOptions {
  readonly paint: Paint
  /** True for a map too small for names, and therefore without lenses. */
  readonly isSmall?: boolean
}

const isInside = ({ width, height }: { width: number; height: number }, x: number, y: number, free: number) =>
  Math.min(x, width - x, y, height - y) > free

/** On a map smaller than the wide one, only what is tiny there has a ring; rings would hide the map otherwise. */
const isTiny = (frame: Frame, { areaPx }: EntityOutline): boolean =>
  areaPx < RING_AREA_PX * Math.min(1, frame.scale / WIDE_FRAME.scale) ** 2

/** Draws the map of a scene, clipped to its frame. */
export const mapLayer = (scene: Scene, { paint, isSmall = false }: MapOptions): string => {
  const { geometry, marks, filters, routes, changed } = scene
  const { frame, outlines } = geometry
  const box = { width: frame.widthPx, height: frame.heightPx }
  const { entity } = filters
  const drawn = isSmall ? { ...geometry, lenses: [], names: { countries: [], seas: [] } } : scene.named()
  const look = { id: 'map', marks, paint }
  return [
    element('clipPath', { id: 'frame' }, element('rect', box)),
    element(
      'g',
      { 'clip-path': 'url(#frame)', 'data-map': '', 'font-family': FAMILIES.sans },
      element('rect', { ...box, fill: 'var(--sea)' }),
      mapLayers(drawn, look, {
        entities: shapes(outlines.entities, look),
        rings: isSmall
          ? []
          : ringsOf(outlines.entities.filter((outline) => isTiny(frame, outline))).filter(
              ({ x, y, radius }) => isInside(box, x, y, radius),
            ),
        still: {
          overlay: routes
            ? routesMarkup(routes.drawn, {
                frame,
                unitPx: 1,
                count: routes.shown.drawn.length,
                isOfChosen: entity !== null,
              })
            : '',
          outlined: { changed, selected: new Set(entity === null ? [] : [entity]) },
        },
      }),
    ),
  ].join('')
}
