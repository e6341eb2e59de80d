import type { RestName } from '../geometry/namesOnMap'
import { LINE_EM, offsetOf, type PlacedName, USUAL_PX } from '../geometry/setName'
import { type Attributes, element, escaped } from './element'
import type { Mark, Marks } from './shapes'
import { coloursInside } from './paintWith'

/** Gives the attributes of names: size in px, weight, and width of the halo in em. */
export const nameType = (size: number, weight: number, haloEm: number): Attributes => ({
  'font-size': size,
  'font-weight': weight,
  'paint-order': 'stroke',
  'stroke-width': `${haloEm}em`,
  'stroke-linejoin': 'round',
  'text-anchor': 'middle',
})

const em = (value: number): string | undefined =>
  Math.abs(value) < 0.005 ? undefined : `${Math.round(value * 100) / 100}em`

/** On a map that is not enlarged a whole px is near enough. */
const round = (value: number, name: PlacedName): number =>
  'fromPx' in name ? Math.round(value) : Math.round(value * 10) / 10

/** Names inside a country have the anchor of their group. */
const ANCHORS = { '-1': 'end', 0: undefined, 1: 'start' } as const

/** Writes a placed name, whose distances from the point it hangs on are in em: they keep their size on a larger map. */
export const nameText = (name: PlacedName, attributes: Attributes): string => {
  const { at, lines, side } = name
  const [across, down] = offsetOf(name)
  const [x, dx] = [round(at[0], name), em(across)]
  const [first = '', ...rest] = lines.map(escaped)
  return element(
    'text',
    { ...attributes, x, y: round(at[1], name), dx, dy: em(down), 'text-anchor': ANCHORS[side[0]] },
    first,
    ...rest.map((line) => element('tspan', { x, dx, dy: `${LINE_EM}em` }, line)),
  )
}

const coloursOf = (name: PlacedName, mark: Mark | undefined): Attributes => {
  if (name.gapPx === 0 && mark) return { 'data-inside': '', ...coloursInside(mark) }
  return { fill: mark?.isShown === false ? 'var(--ink-2)' : undefined }
}

/** Writes names of countries; those at rest show between two widths of the map, by rules of the stylesheet. */
export const names = (placed: readonly (PlacedName | RestName)[], marks: Marks): string =>
  placed
    .map((name) => {
      const mark = marks.get(name.code)
      return nameText(name, {
        'data-name': name.code,
        ...('fromPx' in name && { 'data-from': name.fromPx, 'data-to': name.toPx }),
        'font-size': name.sizePx === USUAL_PX ? undefined : name.sizePx,
        'font-weight': name.isCode || mark?.isShown === false ? 400 : undefined,
        ...coloursOf(name, mark),
      })
    })
    .join('')

export const seaNames = (placed: readonly (PlacedName | RestName)[]): string =>
  placed
    .map((name) =>
      nameText(name, {
        ...('fromPx' in name && { 'data-from': name.fromPx, 'data-to': name.toPx }),
      }),
    )
    .join('')
