import type { Lens } from '../../cartography/lensNames'
import { element } from './element'
import styles from './lenses.module.css'
import { contextLand, lines, stroke } from './lines'
import { lensNames } from './names'
import { type ShapeLook, shapes } from './shapes'

/** A tile that enlarges a place, over ground that is empty of the 51. `id` is that of its clip path. */
export const lensTile = (lens: Lens, look: ShapeLook, id: string): string => {
  const { x, y, width, height } = lens.box
  const box = { x, y, width, height }
  return element(
    'g',
    { 'data-lens': lens.id },
    element('clipPath', { id }, element('rect', box)),
    element(
      'g',
      { 'clip-path': `url(#${id})` },
      element('rect', { ...box, fill: 'var(--sea)' }),
      contextLand(lens.context),
      shapes(lens.entities, look),
      lines(lens, { isWhole: true }),
    ),
    element('rect', { class: styles.lensFrame, ...box, fill: 'none', ...stroke('coast', 1) }),
    lensNames(lens.labels, look.marks),
  )
}
