import { haloColour, labelColour } from '../geometry/fills'
import type { ChosenLabel, WidthLabel } from '../geometry/labels'
import { CHOSEN_SHARE, LABEL_FONT_PX, BASELINE_EM, LINE_EM } from '../geometry/labelSizes'
import type { LensLabel } from '../geometry/lensNames'
import { tileId } from '../geometry/patternShapes'
import { type Attributes, element, escaped, stroke } from './element'
import styles from './names.module.css'
import type { Mark, Marks } from './shapes'
import type { NamePlace } from '../geometry/placeName'

/** How names are set: their size in px and weight, over a halo whose width is given in em. */
export const nameType = (size: number, weight: number, haloEm: number): Attributes => ({
  'font-size': size,
  'font-weight': weight,
  'paint-order': 'stroke',
  'stroke-width': `${haloEm}em`,
  'stroke-linejoin': 'round',
})

/** A name in lines, centred on its place. */
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

/** The line from a country to a name beside it, with a dot where it begins. */
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

/** The colours of a name inside its own shape: legible on its fill, over a halo in the fill's own colour. */
export const coloursInside = ({ fill, isShown }: Mark) => ({
  ...(isShown
    ? { fill: labelColour(fill), stroke: haloColour(fill) }
    : { fill: 'var(--ink)', stroke: 'var(--faded)' }),
  // What a pattern draws would run into the letters.
  'stroke-width': isShown && tileId(fill) !== null ? '0.4em' : undefined,
})

/** What a name is drawn with besides its place. */
interface NameLook {
  readonly mark: Mark | undefined
  /** The colour of the halo where the name does not stand in its own shape. */
  readonly halo: string | null
  readonly attributes: Attributes
}

/** A name, and the line to it. One in its own shape is marked, since its colours change with the shape's. */
export const name = (label: LensLabel, { mark, halo, attributes }: NameLook): string => {
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

/** Names on the map. Those placed for a zoomed map are shown whatever its width; at rest the style sheet shows those that fit. */
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

/** The chosen country's name where it stands for some widths of the map: larger, on paper, above everything. */
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
