import { type Fill, tileId, haloColour, labelColour, underRoutes } from '../geometry/fills'
import type { Frame } from '../geometry/frames'
import type { EntityOutline } from '../geometry/outlines'
import type { Texts } from '../../text/i18n'
import type { Mark, Paint } from './shapes'
import { element, path, stroke } from './element'

/** Gives the id with which `paintWith` paints a frame of the atlas of an id. */
export const patternsOfFrame = (id: string, frame: Pick<Frame, 'id'>): string => `${id}-${frame.id}`

/** Gives the paint of a fill in SVG: a custom property, or a pattern of the atlas of this id. */
export const paintWith =
  (id: string) =>
  (fill: Fill): string => {
    const tile = tileId(fill)
    if (tile !== null) return `url(#${id}-${tile})`
    return fill.kind === 'colour' ? `var(--c-${fill.token})` : 'none'
  }

/** Gives the paint of an entity, faded if a filter excludes it. */
export const paintOf = ({ fill, isShown, isLighter }: Mark, paint: Paint): string =>
  isShown ? paint(underRoutes(fill, isLighter).fill) : 'var(--faded)'

/** Gives the colours of a name inside its shape: legible on the fill, over a halo of the same colour. */
export const coloursInside = ({ fill, isShown, isLighter }: Mark) => ({
  ...(isShown && !isLighter
    ? { fill: labelColour(fill), stroke: haloColour(fill) }
    : { fill: 'var(--ink)', stroke: isLighter ? 'var(--paper)' : 'var(--faded)' }),
  // A pattern would run into the characters without a broader halo.
  'stroke-width': isShown && tileId(fill) !== null ? '0.4em' : undefined,
})

export type Outlined = 'changed' | 'highlighted' | 'selected' | 'pointer' | 'focus'

const LINES = {
  changed: [stroke('paper', 2.8), stroke('ink', 1.4, '4 3')],
  highlighted: [stroke('paper', 4), stroke('ink', 2)],
  selected: [stroke('paper', 4.4), stroke('ink', 2)],
  pointer: [stroke('paper', 3.4), stroke('ink', 1)],
  focus: [stroke('focus-gap', 8), stroke('focus', 3)],
} as const

/** Draws the outlines of some entities for one reason. */
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

/** Gives the ids of the texts that describe the map of an atlas. */
export const mapIds = (id: string) => ({ help: `${id}-map-help`, focus: `${id}-map-focus` })

/** Gives the accessible name of the SVG of a frame. */
export const frameLabel = (t: Texts['t'], question: string, { id }: Pick<Frame, 'id'>): string =>
  t('map.label', { question }) + (id === 'europe-panel' || id === 'east-panel' ? ` (${t(`map.${id}`)})` : '')

/** A country that the filters leave out has no ring. */
export const ringDisplay = (mark: Mark | undefined): 'none' | undefined =>
  mark && !mark.isShown && !mark.isSelected ? 'none' : undefined
