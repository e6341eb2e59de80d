import type { LensShapes } from '../geometry/lenses'
import type { Lines } from '../geometry/lines'
import type { Outlines, EntityOutline } from '../geometry/outlines'
import type { Ring } from '../geometry/boxes'
import { type Attributes, element, path, stroke } from './element'

/** Sides of the squares in frame px: a browser draws a map anew in tiles of about this size. */
const SQUARE_PX = 300

const squareOf = (line: string): string => {
  const [x = 0, y = 0] = (/^M(-?[\d.]+)[ ,]?(-?[\d.]+)/.exec(line) ?? []).slice(1).map(Number)
  return `${Math.floor(x / SQUARE_PX)} ${Math.floor(y / SQUARE_PX)}`
}

/**
 * The lines of a path in several, each of those that begin in one square of the map. What is drawn anew strokes whole
 * paths, so lines far from a change cost nothing when they are paths of their own. Put together again, the parts give
 * themselves. Takes paths whose lines all begin with `M` and a place.
 */
export const pathParts = (d: string): readonly string[] => {
  const parts = new Map<string, string>()
  for (const line of d.split(/(?=M)/).filter(Boolean)) {
    const square = squareOf(line)
    parts.set(square, (parts.get(square) ?? '') + line)
  }
  return [...parts.values()]
}

/** Why an entity is outlined. */
export type Outlined = 'changed' | 'highlighted' | 'selected' | 'pointer' | 'focus'

/** Each outline is a line over a paler and broader one. */
const LINES = {
  changed: [stroke('paper', 2.8), stroke('ink', 1.4, '4 3')],
  highlighted: [stroke('ink', 2)],
  selected: [stroke('paper', 4.4), stroke('ink', 2)],
  pointer: [stroke('paper', 3.4), stroke('ink', 1)],
  focus: [stroke('focus-gap', 8), stroke('focus', 3)],
} as const

/** The outlines of some entities, for one reason. */
export const outlines = (kind: Outlined, shapes: readonly Pick<EntityOutline, 'code' | 'path'>[]): string =>
  shapes
    .map(({ code, path: d }) =>
      element(
        'g',
        { 'data-by': kind, 'data-changed': kind === 'changed' ? code : undefined },
        ...LINES[kind].map((line) => path(d, line)),
      ),
    )
    .join('')

export const COAST = stroke('coast', 0.6)
export const BORDER = stroke('border', 0.55)

/** Land outside the study. */
export const contextLand = (context: string): string =>
  path(context, { fill: 'var(--context)', 'data-layer': 'context' })

/** Meridians and parallels. */
export const graticule = ({ graticule: d }: Pick<Outlines, 'graticule'>): string =>
  d === '' ? '' : path(d, { fill: 'none', ...stroke('graticule', 0.8), 'data-layer': 'graticule' })

/** Lines drawn in one way, as a group where they are several. */
export const stroked = (paths: readonly string[], drawn: Attributes, named: Attributes = {}): string => {
  const [only] = paths
  if (only !== undefined && paths.length === 1) return path(only, { ...drawn, ...named })
  return element('g', drawn, ...paths.map((d) => path(d, named)))
}

/**
 * Coast and borders over the entities: a white line under a dark hairline, so that they hold on any pair of fills. Long
 * lines come in parts, with round ends, since a browser strokes anew whole paths.
 */
export const lines = (
  { coast, borders, disputed }: Lines,
  { isWhole = false, isMap = false }: { readonly isWhole?: boolean; readonly isMap?: boolean } = {},
): string => {
  const parts = (line: string) => (isWhole ? [line] : pathParts(line))
  return element(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    stroked(parts(coast), COAST, { 'data-layer': 'coast' }),
    stroked([...parts(borders), disputed], stroke('border-halo', 1.7)),
    stroked(parts(borders), BORDER, { 'data-layer': 'borders' }),
    stroked([disputed], stroke('border', 0.9, '2.5 2'), {
      'data-border': isMap ? 'SRB-XKX' : undefined,
      'data-layer': 'disputed',
      'stroke-linecap': 'butt',
    }),
  )
}

/** What the lenses show, marked on the map. */
export const extents = (lenses: readonly Pick<LensShapes, 'id' | 'extentPath'>[]): string =>
  lenses
    .map(({ id, extentPath }) =>
      extentPath ? stroked([extentPath], stroke('ink-3', 0.8, '3 3'), { 'data-extent': id }) : '',
    )
    .join('')

/** Rings round the states that are too small to see. */
export const ringMarks = (rings: readonly Ring[]): string =>
  rings
    .flatMap(({ x: cx, y: cy, radius: r }) =>
      [stroke('paper', 3.4), stroke('ink', 1.2)].map((line) => element('circle', { ...line, cx, cy, r })),
    )
    .join('')
