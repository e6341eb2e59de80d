import type { Fill } from '../geometry/fills'
import type { EntityCode } from '../../domain/entity'
import type { Frame } from '../geometry/frames'
import type { EntityOutline, Lines } from '../geometry/outlines'
import type { PlacedName } from '../geometry/setName'
import { element, escaped } from './element'
import { BORDER, COAST, contextLand, lines, stroked, type Paint, shape } from './shapes'
import { outlines } from './paintWith'
import { nameText, nameType } from './names'
import styles from './cutOut.module.css'

/** A small map of a country and its surroundings, with lengths in its own px. */
export interface CutOut extends Omit<Lines, 'coast'> {
  readonly code: EntityCode
  readonly frame: Frame
  readonly land: string
  readonly path: string
  /** The outline of the country, without a disputed border. */
  readonly outline: string
  /** The countries of the study that border it. */
  readonly around: readonly Pick<EntityOutline, 'code' | 'path'>[]
  readonly labels: readonly PlacedName[]
  readonly namePx: number
}

interface CutOutLook {
  /** The fill of the country; without one it is plain. */
  readonly fill: Fill | undefined
  readonly paint: Paint
  readonly label: string
  readonly labelId: string
  /** The order in which a reader meets the links. */
  readonly order: readonly string[]
  readonly nameOf: (code: string) => string
  readonly addressOf: (code: string) => string
}

/** Draws a cut-out: land, the countries around as links to their pages, the country itself, and the names. */
export const cutOutLayers = (map: CutOut, look: CutOutLook): string => {
  const { code, path, outline, land, around, borders, disputed, labels, namePx } = map
  const links = new Set(around.map((one) => one.code))
  const outlineId = `${look.labelId}-outline`
  return [
    element('title', { id: look.labelId }, escaped(look.label)),
    element('g', COAST, contextLand(land)),
    ...[...around]
      .sort((a, b) => look.order.indexOf(a.code) - look.order.indexOf(b.code))
      .map((one) =>
        element(
          'a',
          { href: look.addressOf(one.code), 'aria-label': look.nameOf(one.code) },
          element('path', { class: styles.around, d: one.path }),
        ),
      ),
    shape(code, path, { fill: look.fill ? look.paint(look.fill) : 'var(--paper)' }),
    element(
      'g',
      { class: styles.over, fill: 'none', 'stroke-linejoin': 'round' },
      // Land around has no fill that would need the light line under its borders.
      stroked([borders], BORDER),
      lines({ coast: '', borders: '', disputed }),
      element('defs', {}, element('path', { id: outlineId, d: outline })),
      outlines('selected', [{ code, path: `#${outlineId}` }]),
    ),
    element(
      'g',
      { class: styles.over, 'data-names': '', 'aria-hidden': 'true', ...nameType(namePx, 500, 0.2) },
      ...labels.map((label) =>
        nameText(label, {
          fill: links.has(label.code) ? 'var(--accent)' : 'var(--ink-2)',
          stroke: 'var(--context)',
        }),
      ),
    ),
  ].join('')
}
