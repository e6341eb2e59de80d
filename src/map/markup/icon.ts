import { ICON_PATHS } from '../../ui/icons'
import { element } from './element'

/** Draws a decorative line icon. */
export const icon = (name: keyof typeof ICON_PATHS): string =>
  element(
    'svg',
    { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', { d: ICON_PATHS[name] }),
  )
