import type { Fill } from '../geometry/fills'
import type { EntityOutline } from '../geometry/outlines'
import { type Attributes, path } from './element'

/** How one entity is drawn and named at present. */
export interface Mark {
  readonly fill: Fill
  /** Class ids, separated by a space. */
  readonly classes: string
  /** Name, class and evidence in words. */
  readonly label: string
  readonly isShown: boolean
  readonly isSelected: boolean
}

/** The marks of all entities, by code. */
export type Marks = ReadonlyMap<string, Mark>

/** Gives the paint of a fill as SVG takes it. */
export type Paint = (fill: Fill) => string

/** How entities are drawn. */
export interface ShapeLook {
  readonly marks: Marks
  readonly paint: Paint
}

/** What makes shapes buttons. */
interface ButtonLook {
  /** The one entity that the tab key reaches, which is described by the element of this id. */
  readonly focusable: string
  readonly focusId: string
  /** Entities that are no buttons here, since another panel has them. */
  readonly copies: ReadonlySet<string>
}

/** An area below which a shape says how large it is, in square px of its frame: a pointer beside it means it too. */
export const SMALL_AREA_PX = 400

/** The paint of an entity. What a filter leaves out has none of its own. */
export const paintOf = ({ fill, isShown }: Mark, paint: Paint): string =>
  isShown ? paint(fill) : 'var(--faded)'

const looks = (mark: Mark, paint: Paint) => ({
  'data-class': mark.classes,
  'data-shown': String(mark.isShown),
  fill: paintOf(mark, paint),
})

const buttonLooks = (code: string, { label, isSelected }: Mark, { focusable, focusId }: ButtonLook) => ({
  role: 'button',
  'aria-label': label,
  'aria-pressed': String(isSelected),
  'aria-describedby': code === focusable ? focusId : undefined,
  tabindex: code === focusable ? 0 : -1,
})

/** The shape of an entity. */
export const shape = (code: string, d: string, attributes: Attributes): string =>
  path(d, { 'data-entity': code, ...attributes })

/** Entities that are buttons, with the point inside each, and its area where that is small. */
export const buttons = (
  entities: readonly EntityOutline[],
  { marks, paint }: ShapeLook,
  look: ButtonLook,
): string =>
  entities
    .map(({ code, path: d, pointPx, areaPx }) => {
      const mark = marks.get(code)
      if (!mark) return ''
      return shape(code, d, {
        'data-point': pointPx.join(),
        'data-area': areaPx < SMALL_AREA_PX ? Math.round(areaPx) : undefined,
        ...looks(mark, paint),
        ...(look.copies.has(code) ? { 'aria-hidden': 'true' } : buttonLooks(code, mark, look)),
      })
    })
    .join('')

/** Entities as mere shapes, for the pointer and the eye. */
export const shapes = (
  entities: readonly Pick<EntityOutline, 'code' | 'path'>[],
  { marks, paint }: ShapeLook,
): string =>
  entities
    .map(({ code, path: d }) => {
      const mark = marks.get(code)
      return mark ? shape(code, d, { ...looks(mark, paint), 'aria-hidden': 'true' }) : ''
    })
    .join('')
