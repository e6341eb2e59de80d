import { LENS_NAME_PX } from '../geometry/labelSizes'
import type { Lens, LensLabel } from '../geometry/lensNames'
import { element, stroke } from './element'
import styles from './lenses.module.css'
import { contextLand, lines } from './lines'
import { name, nameType } from './names'
import { type Marks, type ShapeLook, shapes } from './shapes'

const lensNames = (labels: readonly LensLabel[], marks: Marks): string => {
  const isCaption = labels.length <= 1
  return element(
    'g',
    {
      class: isCaption ? styles.lensCaption : styles.lensNames,
      ...(isCaption ? nameType(12, 600, 0.27) : nameType(LENS_NAME_PX, 600, 0.3)),
    },
    ...labels.map((label) =>
      name(label, {
        mark: marks.get(label.code),
        halo: isCaption ? 'var(--context)' : label.leader === null ? null : 'var(--sea)',
        attributes: {},
      }),
    ),
  )
}

/** Draws a lens; `id` is that of its clip path. */
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
