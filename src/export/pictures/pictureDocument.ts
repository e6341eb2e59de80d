import { element, escaped } from '../../map/markup/element'
import { lightColours, withLiteralColours } from './colours'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * A whole SVG document on paper; it asks for nothing outside itself, and so has no class of a style sheet, no custom
 * property, and no scheme but the light one.
 */
export const pictureDocument = (size: Size, title: string, ...children: readonly string[]): string => {
  const { width, height } = size
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    element('title', {}, escaped(title)),
    element('rect', { width, height, fill: 'var(--paper)' }),
    ...children,
  )
  return withLiteralColours(svg.replace(/ (class|aria-hidden)="[^"]*"/g, ''), lightColours)
}
