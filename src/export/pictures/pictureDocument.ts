import { element, escaped } from '../../map/markup/element'
import { lightColours, withLiteralColours } from './colours'

interface Size {
  readonly width: number
  readonly height: number
}

/** Writes an SVG document that needs nothing outside itself: no class, custom property or dark scheme. */
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
