import { ringsOf } from '../cartography/rings'
import type { Lines } from '../cartography/lines'
import { type Attributes, element } from '../map/markup/element'
import type { Pen } from './pen'
import type { Scene } from './scene'

const stroked = (d: string, attributes: Attributes): string =>
  element('path', { d, fill: 'none', 'stroke-linejoin': 'round', ...attributes })

/** Borders over fills: a white line under a dark hairline; the Serbia–Kosovo line dashed. */
export const borderLines = (
  { borders, coast, disputed }: Lines,
  { colours }: Pen,
  isMap: boolean,
): string => {
  const halo = { stroke: colours('var(--border-halo)'), 'stroke-width': 1.7 }
  const ink = colours('var(--border)')
  return [
    stroked(coast, { stroke: colours('var(--coast)'), 'stroke-width': 0.6 }),
    stroked(borders, halo),
    stroked(disputed, halo),
    stroked(borders, { stroke: ink, 'stroke-width': 0.55 }),
    stroked(disputed, {
      stroke: ink,
      'stroke-width': 0.9,
      'stroke-dasharray': '2.5 2',
      'data-border': isMap ? 'SRB-XKX' : undefined,
    }),
  ].join('')
}

/** What the lenses show, marked on the map, and rings round the smallest states. */
export const marksOverLines = ({ outlines, lenses }: Scene, { colours }: Pen): string => {
  const extents = lenses.flatMap(({ extentPath }) =>
    extentPath
      ? [
          stroked(extentPath, {
            stroke: colours('var(--ink-3)'),
            'stroke-width': 0.8,
            'stroke-dasharray': '3 3',
          }),
        ]
      : [],
  )
  const rings = ringsOf(outlines.entities).flatMap(({ x, y, radius }) =>
    [
      { stroke: colours('var(--paper)'), 'stroke-width': 3.4 },
      { stroke: colours('var(--ink)'), 'stroke-width': 1.2 },
    ].map((line) => element('circle', { cx: x, cy: y, r: radius, fill: 'none', ...line })),
  )
  return [...extents, ...rings].join('')
}

/** The chosen country's outline, and dashed ones where the day compared gives another class. */
export const outlineMarks = (
  { filters, changed }: Scene,
  entities: readonly { readonly code: string; readonly path: string }[],
  { colours }: Pen,
): string => {
  const [paper, ink] = [colours('var(--paper)'), colours('var(--ink)')]
  const both = (path: string, halo: number, line: number, dash?: string) =>
    stroked(path, { stroke: paper, 'stroke-width': halo }) +
    stroked(path, { stroke: ink, 'stroke-width': line, 'stroke-dasharray': dash })
  return [
    ...entities.filter(({ code }) => changed.has(code)).map(({ path }) => both(path, 2.8, 1.4, '4 3')),
    ...entities.filter(({ code }) => code === filters.entity).map(({ path }) => both(path, 4.4, 2)),
  ].join('')
}
