import type { CutOut } from '../geometry/cutOut'
import type { Fill } from '../geometry/fills'
import styles from './cutOut.module.css'
import { element, escaped, stroke } from './element'
import { BORDER, COAST, contextLand, ringMarks, stroked, outlines } from './lines'
import { leader, nameText, nameType } from './names'
import { type Paint, shape } from './shapes'

interface CutOutLook {
  readonly fills: Readonly<Record<string, Fill>>
  readonly paint: Paint
  readonly label: string
  readonly labelId: string
  readonly nameOf: (code: string) => string
  readonly addressOf: (code: string) => string | undefined
}

/** Draws a cut-out: land, the countries around as links to their pages, the focus, and the names. */
export const cutOutLayers = (map: CutOut, look: CutOutLook): string => {
  const { land, around, borders, focus, outline, disputed, rings, labels, namePx } = map
  const links = new Set(around.map(({ code }) => code))
  return [
    element('title', { id: look.labelId }, escaped(look.label)),
    element('g', COAST, contextLand(land)),
    ...around.map(({ code, path }) =>
      element(
        'a',
        { href: look.addressOf(code), 'aria-label': look.nameOf(code) },
        element('path', { class: styles.around, d: path }),
      ),
    ),
    ...focus.map(({ code, path }) => {
      const fill = look.fills[code]
      return shape(code, path, { fill: fill ? look.paint(fill) : 'var(--paper)' })
    }),
    element(
      'g',
      { class: styles.over, fill: 'none', 'stroke-linejoin': 'round' },
      stroked([borders], BORDER),
      outlines('selected', [{ code: '', path: outline }]),
      // A line in the colour of land under the dashes makes them visible on the fill of a country too.
      disputed === ''
        ? ''
        : stroked([disputed], stroke('context', 3.4)) +
            stroked([disputed], stroke('ink', 1.2, '3 2.5'), { 'data-border': 'SRB-XKX' }),
      ringMarks(rings),
    ),
    element(
      'g',
      { class: styles.over, 'aria-hidden': 'true', ...nameType(namePx, 500, 0.2) },
      ...labels.map((label) => {
        const { code, isFocus } = label
        const colours = isFocus
          ? { fill: 'var(--ink)', stroke: 'var(--paper)', 'font-weight': 700 }
          : { fill: links.has(code) ? 'var(--accent)' : 'var(--ink-2)', stroke: 'var(--context)' }
        return (label.leader === null ? '' : leader(label.leader, code, {}, true)) + nameText(label, colours)
      }),
    ),
  ].join('')
}
