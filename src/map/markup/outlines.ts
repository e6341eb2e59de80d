import type { EntityOutline } from '../geometry/outlines'
import { element, path, stroke } from './element'

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
