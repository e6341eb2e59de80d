import { select } from 'd3-selection'
import { coloursInside } from '../markup/names'
import { type Mark, type Marks, type Paint, paintOf } from '../markup/shapes'

/** What a shape or a name was painted with last. */
interface Painted {
  readonly mark: Mark
  readonly paint: Paint
}

const write = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const paintShape = (shape: Element, { mark, paint }: Painted): void => {
  write(shape, {
    fill: paintOf(mark, paint),
    'data-class': mark.classes,
    'data-shown': String(mark.isShown),
    ...(shape.hasAttribute('role') && { 'aria-label': mark.label, 'aria-pressed': String(mark.isSelected) }),
  })
}

/** Paints shapes, their copies in lenses and the names in them. What has the mark it had before is left alone. */
export const paintMap = (svg: SVGSVGElement, marks: Marks, paint: Paint): void => {
  const paintAll = (
    selector: string,
    attribute: string,
    draw: (element: Element, painted: Painted) => void,
  ) =>
    select(svg)
      .selectAll<SVGElement, Painted | undefined>(selector)
      .each(function paintOne(before) {
        const mark = marks.get(this.getAttribute(attribute) ?? '')
        if (!mark || (before?.mark === mark && before.paint === paint)) return
        const painted = { mark, paint }
        select(this).datum(painted)
        draw(this, painted)
      })
  paintAll('path[data-entity]', 'data-entity', paintShape)
  paintAll('text[data-inside]', 'data-name', (name, { mark }) => write(name, { ...coloursInside(mark) }))
}
