import type { LensShapes } from '../geometry/lenses'
import type { Lines } from '../geometry/lines'
import type { Outlines, EntityOutline } from '../geometry/outlines'
import { pathParts } from '../geometry/path'
import type { Ring } from '../geometry/topology'
import { type Attributes, element, path, stroke } from './element'

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
