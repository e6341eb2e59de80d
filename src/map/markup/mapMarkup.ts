import type { Texts } from '../../text/i18n'
import { type Fill, tileId } from '../geometry/fills'
import type { Frame } from '../geometry/frames'
import { type Matrix, growthOf, writeMatrix } from '../geometry/path'
import { ringsOf } from '../geometry/hit'
import { type Attributes, element, escaped, icon } from './element'
import mapStyles from './map.module.css'
import { type LayersLook, mapLayers, type MapGeometry } from './mapLayers'
import nameStyles from './names.module.css'
import { paintWith, patternsOfFrame, frameLabel, mapIds } from './paintWith'
import { turnOf, patternTile } from './patterns'
import { sharedIds, sharedShapes, sharedSvg, buttons } from './shapes'
import styles from './zoomButtons.module.css'

const zoomButton = (act: 'zoomIn' | 'zoomOut', name: 'plus' | 'minus', more: Attributes): string =>
  element('button', { type: 'button', class: 'squareButton', 'data-zoom': act, ...more }, icon(name))

const zoomButtons = (t: Texts['t']): string =>
  element(
    'div',
    { class: styles.buttons, role: 'group', 'aria-label': t('zoom.title') },
    zoomButton('zoomIn', 'plus', { 'aria-label': t('zoom.in') }),
    zoomButton('zoomOut', 'minus', { 'aria-label': t('zoom.out'), 'aria-disabled': 'true' }),
  )

/** The look of a map in one state; each frame paints it with patterns of its own. */
export interface MapLook extends Omit<LayersLook, 'paint'> {
  readonly t: Texts['t']
  /** All fills that need a pattern. */
  readonly patternFills: readonly Fill[]
  readonly question: string
  /** The order in which a screen reader meets the countries. */
  readonly order: readonly string[]
  readonly focusable: string
  readonly descriptionId?: string | undefined
  /** Whether routes will be drawn, on a map without insets: lines would pass behind these. */
  readonly hasRoutes: boolean
}

const frameSvg = (geometry: MapGeometry, look: MapLook): string => {
  const { frame, away, matrix } = geometry
  const ids = mapIds(look.id)
  const { focusable, order, t } = look
  const { entities } = geometry.outlines
  const ofFrame = { ...look, paint: paintWith(patternsOfFrame(look.id, frame)) }
  const references = sharedIds(look.id)
  // The wide map has all that the panel beside it shows.
  const isCopy = frame.id === 'balkans-panel'
  return element(
    'svg',
    {
      class: `${mapStyles.svg} ${nameStyles.scale}`,
      'data-map': '',
      'data-has-routes': look.hasRoutes ? '' : undefined,
      viewBox: `0 0 ${frame.widthPx} ${frame.heightPx}`,
      preserveAspectRatio: frame.id === 'wide' ? 'xMaxYMid meet' : 'xMidYMid meet',
      // Chromium puts an SVG with a focus listener into the tab order, where only a country belongs.
      tabindex: -1,
      ...(isCopy
        ? { 'aria-hidden': 'true' }
        : {
            // The role is implicit by the standard, but browsers treat an SVG without one as an image.
            role: 'graphics-document document',
            'aria-label': frameLabel(t, look.question, frame),
            'aria-describedby': ids.help,
            'aria-details': look.descriptionId,
          }),
    },
    framePatterns(look.patternFills, look.id, frame, matrix),
    mapLayers(geometry, ofFrame, {
      entities: buttons(
        entities
          .map(({ code }) => ({ code, path: references.entity(code) }))
          .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code)),
        ofFrame,
        { focusable, focusId: ids.focus, away },
      ),
      rings: ringsOf(entities),
    }),
  )
}

const frameMarkup = (geometry: MapGeometry, look: MapLook): string => {
  const { id } = geometry.frame
  return element(
    'div',
    { class: mapStyles.frame, 'data-frame': id },
    frameSvg(geometry, look),
    id === 'balkans-panel' ? '' : element('div', { class: mapStyles.corner }, zoomButtons(look.t)),
  )
}

/**
 * Writes a whole map: the shapes, the wide frame with its panel and the two panels of a phone, of which the stylesheet shows one or the other, and the
 * hidden texts that describe it.
 */
export const mapMarkup = ([wide, balkans, ...panels]: readonly MapGeometry[], look: MapLook): string => {
  if (!wide || !balkans) throw new Error('A map has a wide frame with its panel.')
  const { t, isAtlas, id } = look
  const ids = mapIds(id)
  const help = isAtlas ? `${t('map.help')} ${t('map.help.more')}` : t('map.help')
  const form = (name: 'wide' | 'panels', frames: readonly MapGeometry[]) =>
    element(
      'div',
      { class: mapStyles[name], 'data-form': name },
      ...frames.map((geometry) => frameMarkup(geometry, look)),
    )
  return element(
    'div',
    { class: mapStyles.map, 'data-panels': '' },
    sharedSvg(sharedShapes(wide.outlines, id)),
    form('wide', [wide, balkans]),
    form('panels', panels),
    element('p', { id: ids.help, class: 'visuallyHidden' }, escaped(help)),
    element('p', { id: ids.focus, hidden: '' }, ''),
  )
}

/** Draws the patterns again for a frame, with the turn and size of its shapes undone. */
const framePatterns = (fills: readonly Fill[], id: string, frame: Frame, matrix?: Matrix): string =>
  element(
    'defs',
    {},
    ...fills.map((fill) =>
      element('pattern', {
        id: `${patternsOfFrame(id, frame)}-${tileId(fill)}`,
        href: `#${id}-${tileId(fill)}`,
        patternTransform:
          [matrix && writeMatrix(unturned(matrix)), turnOf(patternTile(fill)?.rotate ?? 0)]
            .filter(Boolean)
            .join(' ') || undefined,
      }),
    ),
  )

/** Undoes turn and size of a matrix, but not its shift. */
const unturned = (matrix: Matrix): Matrix => {
  const [a, b] = matrix.map((value) => value / growthOf(matrix)) as [number, number]
  return [a, -b, b, a, 0, 0]
}
