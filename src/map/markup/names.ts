import { haloColour, labelColour } from '../../cartography/fills'
import type { ChosenLabel, WidthLabel } from '../../cartography/labels'
import { CHOSEN_SHARE, LABEL_FONT_PX, LENS_NAME_PX } from '../../cartography/labelSizes'
import type { LensLabel } from '../../cartography/lensNames'
import type { Texts } from '../../text/i18n'
import { tileId } from '../../marks/tileId'
import { type Attributes, element, escaped } from './element'
import type { MapGeometry } from './geometry'
import lensStyles from './lenses.module.css'
import lineStyles from './lines.module.css'
import styles from './names.module.css'
import { leader, nameText, nameType } from './nameText'
import type { Mark, Marks } from './shapes'

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
const name = (label: LensLabel, { mark, halo, attributes }: NameLook): string => {
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

/** The names of a map, which stand as a group. */
export const nameGroup = (attributes: Attributes, drawn: string): string =>
  element(
    'g',
    { class: styles.labels, 'aria-hidden': 'true', ...nameType(LABEL_FONT_PX, 600, 0.26), ...attributes },
    drawn,
  )

/** Names in a lens; that of a single state is a caption below it. */
export const lensNames = (labels: readonly LensLabel[], marks: Marks): string => {
  const isCaption = labels.length <= 1
  return element(
    'g',
    {
      class: isCaption ? lensStyles.lensCaption : lensStyles.lensNames,
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

/** Names of the seas. */
export const seaNames = (seas: MapGeometry['seas'], t: Texts['t']): string =>
  seas.length === 0
    ? ''
    : element(
        'g',
        {
          class: lineStyles.seas,
          fill: 'var(--sea-name)',
          'font-family': 'var(--serif)',
          'font-size': LABEL_FONT_PX * 1.12,
          'font-style': 'italic',
          'text-anchor': 'middle',
        },
        ...seas.map(({ id, x, y, lines }) => {
          const text = t(`sea.${id}`)
          const words = lines === 2 ? text.split(' ') : [text]
          return element(
            'text',
            { x, y, 'data-sea': id },
            ...words.map((word, line) =>
              element('tspan', { x, dy: line === 0 ? 0 : '1.05em' }, escaped(word)),
            ),
          )
        }),
      )
