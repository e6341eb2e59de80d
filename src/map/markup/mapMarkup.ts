import { isWithin } from '../geometry/frames'
import { ringsOf } from '../geometry/boxes'
import type { Texts } from '../../text/i18n'
import { element, escaped } from './element'
import type { MapGeometry } from './geometry'
import { type LayersLook, mapLayers } from './mapLayers'
import mapStyles from './map.module.css'
import nameStyles from './names.module.css'
import { buttons } from './shapes'
import { ICON_PATHS } from '../../ui/icons'
import styles from './zoomButtons.module.css'

/** Draws a decorative line icon. */
export const icon = (name: keyof typeof ICON_PATHS): string =>
  element(
    'svg',
    { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', {
      d: ICON_PATHS[name],
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.6,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  )

const zoomButtons = (t: Texts['t']): string =>
  element(
    'div',
    { class: styles.buttons, role: 'group', 'aria-label': t('zoom.title') },
    element(
      'button',
      { type: 'button', class: 'squareButton', 'data-zoom': 'zoomIn', 'aria-label': t('zoom.in') },
      icon('plus'),
    ),
    element(
      'button',
      {
        type: 'button',
        class: 'squareButton',
        'data-zoom': 'zoomOut',
        'aria-label': t('zoom.out'),
        'aria-disabled': 'true',
      },
      icon('minus'),
    ),
  )

/** The look of a map in one state. */
export interface MapLook extends LayersLook {
  readonly t: Texts['t']
  readonly question: string
  /** The order in which a screen reader meets the countries. */
  readonly order: readonly string[]
  readonly focusable: string
  readonly descriptionId?: string | undefined
  /** Whether routes will be drawn, on a map without insets: lines would pass behind these. */
  readonly hasRoutes: boolean
}

export const mapIds = (id: string) => ({ help: `${id}-map-help`, focus: `${id}-map-focus` })

/** Gives the accessible name of the SVG of a frame. */
export const frameLabel = (t: Texts['t'], question: string, { id }: MapGeometry['frame']): string =>
  t('map.label', { question }) + (id === 'wide' || id === 'area' ? '' : ` (${t(`map.${id}`)})`)

const frameSvg = (geometry: MapGeometry, look: MapLook, copies: ReadonlySet<string>): string => {
  const { frame, away } = geometry
  const ids = mapIds(look.id)
  const { focusable, order, t } = look
  const { entities } = geometry.outlines
  return element(
    'svg',
    {
      class: `${mapStyles.svg} ${nameStyles.scale}`,
      'data-map': '',
      'data-away': away && [...away].join(' '),
      'data-has-routes': look.hasRoutes ? '' : undefined,
      viewBox: `0 0 ${frame.widthPx} ${frame.heightPx}`,
      preserveAspectRatio: 'xMidYMid meet',
      // The role is implicit by the standard, but browsers treat an SVG without one as an image.
      role: 'graphics-document document',
      // Chromium puts an SVG with a focus listener into the tab order, where only a country belongs.
      tabindex: -1,
      'aria-label': frameLabel(t, look.question, frame),
      'aria-describedby': ids.help,
      'aria-details': look.descriptionId,
    },
    mapLayers(geometry, look, {
      entities: buttons(
        entities.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code)),
        look,
        { focusable, focusId: ids.focus, copies },
      ),
      rings: ringsOf(entities),
    }),
  )
}

const frameMarkup = (geometry: MapGeometry, look: MapLook, copies: ReadonlySet<string>): string => {
  const { id } = geometry.frame
  return element(
    'div',
    { class: mapStyles.frame, 'data-frame': id },
    frameSvg(geometry, look, copies),
    id === 'east-panel'
      ? element('p', { class: mapStyles.panelName }, escaped(look.t('map.east-panel')))
      : '',
    element('div', { class: mapStyles.corner }, zoomButtons(look.t)),
  )
}

/** Whether a country is a button in a frame: where the frame has all of it, or more than the other panel. */
const isHomeOf = ({ frame, outlines, away }: MapGeometry, code: string): boolean =>
  !away?.has(code) &&
  outlines.entities.some(({ code: other, pointPx }) => other === code && isWithin(frame, pointPx))

/** Writes the frames of a map; an entity is a button in only one of them. */
export const framesMarkup = (geometries: readonly MapGeometry[], look: MapLook): string =>
  geometries
    .map((geometry) => {
      const codes = geometry.outlines.entities.map(({ code }) => code)
      const copies = codes.filter((code) => geometries.find((other) => isHomeOf(other, code)) !== geometry)
      return frameMarkup(geometry, look, new Set(copies))
    })
    .join('')

/** Writes a whole map: its frame, and the hidden texts that describe it. */
export const mapMarkup = (geometry: MapGeometry, look: MapLook): string => {
  const { t, isAtlas } = look
  const ids = mapIds(look.id)
  const help = isAtlas ? `${t('map.help')} ${t('map.help.more')}` : t('map.help')
  return element(
    'div',
    { class: mapStyles.map, 'data-panels': 1 },
    framesMarkup([geometry], look),
    element('p', { id: ids.help, class: 'visuallyHidden' }, escaped(help)),
    element('p', { id: ids.focus, hidden: '', 'data-focus-words': '' }, ''),
  )
}
