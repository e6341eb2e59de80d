import type { LensShapes } from '../../cartography/lenses'
import type { Lines } from '../../cartography/lines'
import type { EntityOutline, Outlines } from '../../cartography/outlines'
import { pathParts } from '../../cartography/pathParts'
import { ringsOf } from '../../cartography/rings'
import { element } from './element'
import styles from './lines.module.css'

/** Land outside the study. */
export const contextLand = (context: string): string =>
  element('path', { class: styles.context, 'data-layer': 'context', d: context })

/** Meridians and parallels. */
export const graticule = ({ graticule: d }: Pick<Outlines, 'graticule'>): string =>
  element('path', { class: styles.graticule, 'data-layer': 'graticule', d })

const stroked = (className: string | undefined, paths: readonly string[], layer?: string): string =>
  paths.map((d) => element('path', { class: className, 'data-layer': layer, d })).join('')

/**
 * Coast and borders over the entities: a white line under a dark hairline, so that they hold on any pair of fills. Long
 * lines come in parts, since a browser strokes anew whole paths.
 */
export const lines = (
  { coast, borders, disputed }: Lines,
  { isWhole = false, isMap = false }: { readonly isWhole?: boolean; readonly isMap?: boolean } = {},
): string => {
  const parts = (path: string) => (isWhole ? [path] : pathParts(path))
  return [
    stroked(styles.coast, parts(coast), 'coast'),
    stroked(styles.borderHalo, [...parts(borders), disputed]),
    stroked(styles.border, parts(borders), 'borders'),
    element('path', {
      class: styles.disputed,
      'data-layer': 'disputed',
      'data-border': isMap ? 'SRB-XKX' : undefined,
      d: disputed,
    }),
  ].join('')
}

/** What the lenses show, marked on the map, and rings round the states that are too small to see. */
export const marksOverLines = (
  entities: readonly EntityOutline[],
  lenses: readonly Pick<LensShapes, 'id' | 'extentPath'>[],
): string => {
  const extents = lenses.flatMap(({ id, extentPath: d }) =>
    d ? [element('path', { class: styles.extent, 'data-extent': id, d })] : [],
  )
  const rings = ringsOf(entities).flatMap(({ x, y, radius }) =>
    [styles.ringHalo, styles.ring].map((ring) => element('circle', { class: ring, cx: x, cy: y, r: radius })),
  )
  return [...extents, ...rings].join('')
}
