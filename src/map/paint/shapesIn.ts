import type { EntityOutline } from '../geometry/outlines'

/** An entity on a map of the page: its shape, which has its outline, and the place and the size that the shape names. */
export interface MapShape extends EntityOutline {
  readonly element: SVGPathElement
}

const known = new WeakMap<SVGSVGElement, readonly MapShape[]>()

const shapeOf = (element: SVGPathElement): MapShape => {
  const [x = NaN, y = NaN] = (element.getAttribute('data-point') ?? '').split(',').map(Number)
  return {
    element,
    code: element.getAttribute('data-entity') ?? '',
    path: element.getAttribute('d') ?? '',
    pointPx: [x, y],
    areaPx: Number(element.getAttribute('data-area') ?? Infinity),
  }
}

/** The entities on a map of the page, those of the lenses left out. */
export const shapesIn = (svg: SVGSVGElement): readonly MapShape[] => {
  const shapes =
    known.get(svg) ?? [...svg.querySelectorAll<SVGPathElement>('[data-zoomed] > [data-entity]')].map(shapeOf)
  known.set(svg, shapes)
  return shapes
}

/** The outlines of a map are others now: they are read anew. */
export const forgetShapes = (svg: SVGSVGElement): void => {
  known.delete(svg)
}
