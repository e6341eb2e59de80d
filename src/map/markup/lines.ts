import type { LensShapes } from '../../cartography/lenses'
import type { Lines } from '../../cartography/lines'
import type { Outlines } from '../../cartography/outlines'
import { pathParts } from '../../cartography/pathParts'
import type { Ring } from '../../cartography/rings'
import { type Attributes, element } from './element'
import styles from './lines.module.css'

/** How a line is drawn: its colour, its width in px, its dashes. */
export const stroke = (colour: string, width: number, dashes?: string): Attributes => ({
  stroke: `var(--${colour})`,
  'stroke-width': width,
  'stroke-dasharray': dashes,
})

/** Land outside the study. */
export const contextLand = (context: string): string =>
  element('path', { fill: 'var(--context)', 'data-layer': 'context', d: context })

/** Meridians and parallels. */
export const graticule = ({ graticule: d }: Pick<Outlines, 'graticule'>): string =>
  element('path', { fill: 'none', ...stroke('graticule', 0.8), 'data-layer': 'graticule', d })

const stroked = (paths: readonly string[], attributes: Attributes): string =>
  paths.map((d) => element('path', { ...attributes, d })).join('')

/**
 * Coast and borders over the entities: a white line under a dark hairline, so that they hold on any pair of fills. Long
 * lines come in parts, with round ends, since a browser strokes anew whole paths.
 */
export const lines = (
  { coast, borders, disputed }: Lines,
  { isWhole = false, isMap = false }: { readonly isWhole?: boolean; readonly isMap?: boolean } = {},
): string => {
  const parts = (path: string) => (isWhole ? [path] : pathParts(path))
  return element(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    stroked(parts(coast), { ...stroke('coast', 0.6), 'data-layer': 'coast' }),
    stroked([...parts(borders), disputed], stroke('border-halo', 1.7)),
    stroked(parts(borders), { ...stroke('border', 0.55), 'data-layer': 'borders' }),
    stroked([disputed], {
      'stroke-linecap': 'butt',
      'data-layer': 'disputed',
      ...stroke('border', 0.9, '2.5 2'),
      'data-border': isMap ? 'SRB-XKX' : undefined,
    }),
  )
}

/** What the lenses show, marked on the map. */
export const extents = (lenses: readonly Pick<LensShapes, 'id' | 'extentPath'>[]): string =>
  lenses
    .flatMap(({ id, extentPath: d }) =>
      d
        ? [
            element('path', {
              fill: 'none',
              ...stroke('ink-3', 0.8, '3 3'),
              'stroke-linejoin': 'round',
              'data-extent': id,
              d,
            }),
          ]
        : [],
    )
    .join('')

/** Rings round the states that are too small to see. */
export const ringMarks = (rings: readonly Ring[]): string =>
  rings
    .flatMap(({ x: cx, y: cy, radius: r }) =>
      [stroke('paper', 3.4), stroke('ink', 1.2)].map((line) =>
        element('circle', { class: styles.ring, fill: 'none', ...line, cx, cy, r }),
      ),
    )
    .join('')
