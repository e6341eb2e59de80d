import type { EntityOutline } from '../geometry/outlines'
import { element, path, stroke } from './element'

export type Outlined = 'changed' | 'highlighted' | 'selected' | 'pointer' | 'focus'

const LINES = {
  changed: [stroke('paper', 2.8), stroke('ink', 1.4, '4 3')],
  highlighted: [stroke('paper', 4), stroke('ink', 2)],
  selected: [stroke('paper', 4.4), stroke('ink', 2)],
  pointer: [stroke('paper', 3.4), stroke('ink', 1)],
  focus: [stroke('focus-gap', 8), stroke('focus', 3)],
} as const

interface OutlinedShape extends Pick<EntityOutline, 'code' | 'path'> {
  /** The inset that the shape is in, with which its outline is hidden. */
  readonly inset?: string
}

/** Draws the outlines of some entities for one reason. */
export const outlines = (kind: Outlined, shapes: readonly OutlinedShape[]): string =>
  shapes
    .map(({ code, path: d, inset }) =>
      element(
        'g',
        { 'data-by': kind, 'data-changed': kind === 'changed' ? code : undefined, 'data-inset': inset },
        ...LINES[kind].map((line) => path(d, line)),
      ),
    )
    .join('')
