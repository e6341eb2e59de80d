import { UNCOLOURED } from '../geometry/fills'
import { stroke, element } from './element'
import type { Paint } from './shapes'

/** The marks of a map with routes, in the order of its key. */
export type RouteLook = 'children' | 'others' | 'land'

/** Size of a sample in the key, in px. */
export const SAMPLE = { width: 30, height: 15 }

const line = (y: number, strokeWidth: number, dashes?: string): string =>
  element('path', {
    d: `M3 ${y}H23`,
    fill: 'none',
    ...stroke('route', strokeWidth),
    'stroke-dasharray': dashes,
  }) +
  element('circle', { cx: 3, cy: y, r: 2.2, fill: 'var(--route)' }) +
  element('path', { d: `M28 ${y}l-7-2.7v5.4Z`, fill: 'var(--route)' })

/** Draws what the key shows of one look; the text beside it states the meaning. */
export const routeSample = (look: RouteLook, paint: Paint): string => {
  const y = SAMPLE.height / 2
  switch (look) {
    case 'children':
      return line(y, 2)
    case 'others':
      return element('g', { opacity: 0.7 }, line(y, 1.3, '4 2.5'))
    case 'land':
      return element('rect', {
        x: 4,
        y: 0.5,
        width: 22,
        height: 14,
        rx: 2,
        fill: paint(UNCOLOURED),
        ...stroke('border', 0.8),
      })
  }
}
