import { type Fill, haloColour, labelColour, opacityOf } from '../geometry/fills'
import { tileId } from '../geometry/patternShapes'
import type { EntityOutline } from '../geometry/outlines'
import { type Attributes, path } from './element'

/** The look and description of one entity. */
export interface Mark {
  readonly fill: Fill
  readonly classes: string
  readonly label: string
  readonly isShown: boolean
  readonly isSelected: boolean
  /** Whether routes are drawn over it, under which its colour is lighter. */
  readonly isLighter: boolean
}

export type Marks = ReadonlyMap<string, Mark>

/** Gives the paint of a fill as an SVG value. */
export type Paint = (fill: Fill) => string

export interface ShapeLook {
  readonly marks: Marks
  readonly paint: Paint
}

/** Gives the display of an inset for some countries: none where the filters show none of them. */
export const displayOf = (shows: readonly string[], marks: Marks): 'none' | undefined =>
  shows.some((code) => marks.get(code)?.isShown || marks.get(code)?.isSelected) ? undefined : 'none'

interface ButtonLook {
  readonly focusable: string
  readonly focusId: string
  /** Those whose button is in another frame. */
  readonly away?: ReadonlySet<string> | undefined
}

/** Gives the paint of an entity, faded if a filter excludes it. */
export const paintOf = ({ fill, isShown }: Mark, paint: Paint): string =>
  isShown ? paint(fill) : 'var(--faded)'

const looks = (mark: Mark, paint: Paint) => ({
  'data-class': mark.classes,
  'data-shown': String(mark.isShown),
  fill: paintOf(mark, paint),
  'fill-opacity': opacityOf(mark),
})

const buttonLooks = (code: string, { label, isSelected }: Mark, { focusable, focusId }: ButtonLook) => ({
  role: 'button',
  'aria-label': label,
  'aria-pressed': String(isSelected),
  'aria-describedby': code === focusable ? focusId : undefined,
  tabindex: code === focusable ? 0 : -1,
})

export const shape = (code: string, d: string, attributes: Attributes): string =>
  path(d, { 'data-entity': code, ...attributes })

const HIDDEN: Attributes = { 'aria-hidden': 'true' }

/** Draws entities, as shapes without a role by default. */
export const shapes = (
  entities: readonly Pick<EntityOutline, 'code' | 'path'>[],
  { marks, paint }: ShapeLook,
  roleOf: (code: string, mark: Mark) => Attributes = () => HIDDEN,
): string =>
  entities
    .map(({ code, path: d }) => {
      const mark = marks.get(code)
      return mark ? shape(code, d, { ...looks(mark, paint), ...roleOf(code, mark) }) : ''
    })
    .join('')

/** Draws entities as buttons. */
export const buttons = (
  entities: readonly Pick<EntityOutline, 'code' | 'path'>[],
  look: ShapeLook,
  button: ButtonLook,
): string =>
  shapes(entities, look, (code, mark) => (button.away?.has(code) ? HIDDEN : buttonLooks(code, mark, button)))

/** Gives the colours of a name inside its shape: legible on the fill, over a halo of the same colour. */
export const coloursInside = ({ fill, isShown, isLighter }: Mark) => ({
  ...(isShown && !isLighter
    ? { fill: labelColour(fill), stroke: haloColour(fill) }
    : { fill: 'var(--ink)', stroke: isLighter ? 'var(--paper)' : 'var(--faded)' }),
  // A pattern would run into the characters without a broader halo.
  'stroke-width': isShown && tileId(fill) !== null ? '0.4em' : undefined,
})
