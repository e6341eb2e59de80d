import { haloColour, labelColour } from '../geometry/fills'
import type { ChosenLabel, WidthLabel } from '../geometry/labels'
import { CHOSEN_SHARE, LABEL_FONT_PX, BASELINE_EM, LINE_EM } from '../geometry/labelSizes'
import { tileId } from '../geometry/patternShapes'
import { type Attributes, element, escaped, stroke } from './element'
import styles from './names.module.css'
import type { Mark, Marks } from './shapes'
import type { NamePlace } from '../geometry/placeName'

/** Gives the attributes of names: size in px, weight, and width of the halo in em. */
export const nameType = (size: number, weight: number, haloEm: number): Attributes => ({
  'font-size': size,
  'font-weight': weight,
  'paint-order': 'stroke',
  'stroke-width': `${haloEm}em`,
  'stroke-linejoin': 'round',
})

export const nameText = (
  { lines, x, y, anchor, tracking }: Omit<NamePlace, 'leader'>,
  attributes: Attributes,
): string =>
  element(
    'text',
    { ...attributes, 'text-anchor': anchor, 'letter-spacing': tracking ? `${tracking}em` : undefined },
    ...lines.map((line, index) => {
      const down = (index - (lines.length - 1) / 2) * LINE_EM + BASELINE_EM
      return element('tspan', { x, y, dy: `${Math.round(down * 1000) / 1000}em` }, escaped(line))
    }),
  )

/** Draws the leader from a country to its name, with a dot where it begins. */
export const leader = (d: string, code: string, attributes: Attributes, isChosen = false): string => {
  const [halo, line, dot] = isChosen ? [3.4, 1, 4] : [2.6, 0.8, 3.4]
  return element(
    'g',
    { ...attributes, fill: 'none', ...stroke(isChosen ? 'ink' : 'ink-2', line), 'stroke-linecap': 'round' },
    element('path', { ...stroke(isChosen ? 'paper' : 'sea', halo), d }),
    element('path', { 'data-leader': code, d }),
    element('path', { 'stroke-width': dot, d: d.replace(/L.*/, 'h0') }),
  )
}

/** Gives the colours of a name inside its shape: legible on the fill, over a halo of the same colour. */
export const coloursInside = ({ fill, isShown, isLighter }: Mark) => ({
  ...(isShown && !isLighter
    ? { fill: labelColour(fill), stroke: haloColour(fill) }
    : { fill: 'var(--ink)', stroke: isLighter ? 'var(--paper)' : 'var(--faded)' }),
  // A pattern would run into the characters without a broader halo.
  'stroke-width': isShown && tileId(fill) !== null ? '0.4em' : undefined,
})

interface NameLook {
  readonly mark: Mark | undefined
  readonly halo: string | null
  readonly attributes: Attributes
}

/** Writes a name and its leader; one inside its shape has an attribute for repainting. */
export const name = (label: WidthLabel, { mark, halo, attributes }: NameLook): string => {
  const { code } = label
  const isInside = halo === null
  const colours =
    isInside && mark ? coloursInside(mark) : { fill: 'var(--ink)', stroke: halo ?? 'var(--faded)' }
  const text = nameText(label, {
    ...attributes,
    'data-name': code,
    'data-inside': isInside ? '' : undefined,
    ...colours,
  })
  return label.leader === null ? text : leader(label.leader, code, attributes) + text
}

/** Writes the names; those for a zoomed map show at every width, others by rules of the stylesheet. */
export const names = (labels: readonly WidthLabel[], marks: Marks, isZoomed = false): string =>
  labels
    .map((label) =>
      name(label, {
        mark: marks.get(label.code),
        halo: label.leader === null ? null : 'var(--sea)',
        attributes: {
          class: styles.label,
          'data-from': label.fromWidthPx,
          'data-shown-by-zoom': isZoomed ? '' : undefined,
        },
      }),
    )
    .join('')

/** Writes the chosen country's name: larger, over a halo in the background colour, above everything. */
export const chosenName = (label: ChosenLabel, code: string, isZoomed: boolean): string =>
  element(
    'g',
    {
      class: styles.chosen,
      'data-at': label.widthsPx.join(' '),
      'data-shown-by-zoom': isZoomed ? '' : undefined,
    },
    label.leader === null ? '' : leader(label.leader, code, {}, true),
    nameText(label, {
      class: styles.chosenName,
      'data-chosen-name': code,
      fill: 'var(--ink)',
      stroke: 'var(--paper)',
      ...nameType(LABEL_FONT_PX * CHOSEN_SHARE, 700, 0.3),
    }),
  )
