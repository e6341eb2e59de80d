import { BASELINE_EM, LINE_EM } from '../geometry/labelSizes'
import type { NamePlace } from '../geometry/placeName'
import { type Attributes, element, escaped, stroke } from './element'

/** How names are set: their size in px and weight, over a halo whose width is given in em. */
export const nameType = (size: number, weight: number, haloEm: number): Attributes => ({
  'font-size': size,
  'font-weight': weight,
  'paint-order': 'stroke',
  'stroke-width': `${haloEm}em`,
  'stroke-linejoin': 'round',
})

/** A name in lines, centred on its place. */
export const nameText = (
  { lines, x, y, anchor, tracking }: Omit<NamePlace, 'leader'>,
  attributes: Attributes,
): string =>
  element(
    'text',
    { ...attributes, 'text-anchor': anchor, 'letter-spacing': tracking ? `${tracking}em` : undefined },
    ...lines.map((line, index) => {
      const down = (index - (lines.length - 1) / 2) * LINE_EM + BASELINE_EM
      return element('tspan', { x, y, dy: `${Math.round(down * 1000) / 1000}em` }, escaped(line))
    }),
  )

/** The line from a country to a name beside it, with a dot where it begins. */
export const leader = (d: string, code: string, attributes: Attributes, isChosen = false): string => {
  const [halo, line, dot] = isChosen ? [3.4, 1, 4] : [2.6, 0.8, 3.4]
  return element(
    'g',
    { ...attributes, fill: 'none', ...stroke(isChosen ? 'ink' : 'ink-2', line), 'stroke-linecap': 'round' },
    element('path', { ...stroke(isChosen ? 'paper' : 'sea', halo), d }),
    element('path', { 'data-leader': code, d }),
    element('path', { 'stroke-width': dot, d: d.replace(/L.*/, 'h0') }),
  )
}
