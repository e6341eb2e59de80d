import { type Fill, opacityOf } from '../geometry/fills'
import type { EntityOutline } from '../geometry/outlines'
import { type Attributes, path } from './element'
import { paintOf } from './paintWith'

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

interface ButtonLook {
  readonly focusable: string
  readonly focusId: string
  /** Those whose button is in another frame. */
  readonly away?: ReadonlySet<string> | undefined
}

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
