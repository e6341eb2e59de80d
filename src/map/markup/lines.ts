import type { LensShapes } from '../geometry/lenses'
import type { Lines, Outlines } from '../geometry/outlines'
import type { Ring } from '../geometry/rings'
import { type Attributes, element, path, stroke } from './element'
import type { Marks } from './shapes'
import { displayOf } from './paintWith'

/** Side of a square in frame px, about the tile in which a browser repaints. */
const SQUARE_PX = 300

const squareOf = (line: string): string => {
  const [x = 0, y = 0] = (/^M(-?[\d.]+)[ ,]?(-?[\d.]+)/.exec(line) ?? []).slice(1).map(Number)
  return `${Math.floor(x / SQUARE_PX)} ${Math.floor(y / SQUARE_PX)}`
}

/** Splits a path by squares of the map, because a browser repaints whole paths; each line begins with an `M`. */
export const pathParts = (d: string): readonly string[] => {
  const parts = new Map<string, string>()
  for (const line of d.split(/(?=M)/).filter(Boolean)) {
    const square = squareOf(line)
    parts.set(square, (parts.get(square) ?? '') + line)
  }
  return [...parts.values()]
}

export const COAST = stroke('coast', 0.6)
export const BORDER = stroke('border', 0.55)

export const contextLand = (context: string): string =>
  path(context, { fill: 'var(--context)', 'data-layer': 'context' })

export const graticule = ({ graticule: d }: Pick<Outlines, 'graticule'>, drawn: Attributes = {}): string =>
  d === '' ? '' : path(d, { fill: 'none', ...stroke('graticule', 0.8), ...drawn, 'data-layer': 'graticule' })

/** Draws lines of one style, as a group where there are several. */
export const stroked = (paths: readonly string[], drawn: Attributes, named: Attributes = {}): string => {
  const [only, ...more] = paths.filter(Boolean)
  if (only === undefined) return ''
  if (more.length === 0) return path(only, { ...drawn, ...named })
  return element('g', drawn, ...[only, ...more].map((d) => path(d, named)))
}

/** Draws coast and borders, dark over white, which is visible on any pair of fills. */
export const lines = (
  { coast, borders, disputed }: Lines,
  {
    isWhole = false,
    isMap = false,
    each = {},
  }: { readonly isWhole?: boolean; readonly isMap?: boolean; readonly each?: Attributes } = {},
): string => {
  const parts = (line: string) => (isWhole ? [line] : pathParts(line))
  return element(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    stroked(parts(coast), COAST, { ...each, 'data-layer': 'coast' }),
    stroked([...parts(borders), disputed], stroke('border-halo', 1.7), each),
    stroked(parts(borders), BORDER, { ...each, 'data-layer': 'borders' }),
    stroked([disputed], stroke('border', 0.9, '2.5 2'), {
      ...each,
      'data-border': isMap ? 'SRB-XKX' : undefined,
      'data-layer': 'disputed',
      'stroke-linecap': 'butt',
    }),
  )
}

/** Draws the extents of insets on the map. */
export const extents = (lenses: readonly Pick<LensShapes, 'shows' | 'extentPath'>[], marks: Marks): string =>
  lenses
    .map(({ shows, extentPath }) =>
      extentPath
        ? stroked([extentPath], stroke('ink-3', 0.8, '3 3'), {
            'data-extent': shows.join(' '),
            display: displayOf(shows, marks),
          })
        : '',
    )
    .join('')

/** Draws rings round the states too small to see. */
export const ringMarks = (rings: readonly Ring[]): string =>
  rings
    .flatMap(({ x: cx, y: cy, radius: r }) =>
      [stroke('paper', 3.4), stroke('ink', 1.2)].map((line) => element('circle', { ...line, cx, cy, r })),
    )
    .join('')
