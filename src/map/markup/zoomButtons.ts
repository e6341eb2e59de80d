import type { Texts } from '../../text/i18n'
import { ICON_PATHS } from '../../ui/icons'
import { element, escaped } from './element'
import styles from './zoomButtons.module.css'

/** A small line icon that says nothing by itself. */
export const icon = (name: keyof typeof ICON_PATHS): string =>
  element(
    'svg',
    { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    element('path', {
      d: ICON_PATHS[name],
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.6,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  )

/** Zoom by buttons, for every reader and every pointer. */
export const zoomButtons = (t: Texts['t']): string =>
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

/** The button that leads back to the whole map, beside the others while the map is zoomed. */
export const resetButton = (t: Texts['t']): string =>
  element(
    'button',
    { type: 'button', class: `squareButton ${styles.reset}`, 'data-zoom': 'reset' },
    escaped(t('zoom.reset')),
  )
