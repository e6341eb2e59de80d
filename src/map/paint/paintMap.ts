import { coloursInside } from '../markup/names'
import { type Mark, type Marks, type Paint, paintOf } from '../markup/shapes'

/** What a shape or a name was painted with last. */
interface Painted {
  readonly mark: Mark
  readonly paint: Paint
}

const write = (element: Element, attributes: Readonly<Record<string, string | undefined>>): void => {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) element.removeAttribute(name)
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const paintShape = (shape: Element, { mark, paint }: Painted): void => {
  write(shape, {
    fill: paintOf(mark, paint),
    'data-class': mark.classes,
    'data-shown': String(mark.isShown),
    ...(shape.hasAttribute('role') && { 'aria-label': mark.label, 'aria-pressed': String(mark.isSelected) }),
  })
}

const painted = new WeakMap<Element, Painted>()

/** Paints shapes, their copies in lenses and the names in them. What has the mark it had before is left alone. */
export const paintMap = (svg: SVGSVGElement, marks: Marks, paint: Paint): void => {
  const paintAll = (
    selector: string,
    attribute: string,
    draw: (element: Element, painted: Painted) => void,
  ) => {
    for (const element of svg.querySelectorAll(selector)) {
      const mark = marks.get(element.getAttribute(attribute) ?? '')
      const before = painted.get(element)
      if (!mark || (before?.mark === mark && before.paint === paint)) continue
      const now = { mark, paint }
      painted.set(element, now)
      draw(element, now)
    }
  }
  paintAll('path[data-entity]', 'data-entity', paintShape)
  paintAll('text[data-inside]', 'data-name', (name, { mark }) => write(name, { ...coloursInside(mark) }))
}
