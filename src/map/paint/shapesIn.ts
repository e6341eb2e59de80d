import type { EntityOutline } from '../geometry/outlines'
import type { Frame } from '../geometry/frames'

const last = new WeakMap<SVGSVGElement, number>()

/** Gives frame px per screen px of a frame at rest. */
export const unitPxOf = (svg: SVGSVGElement, { widthPx, heightPx }: Frame): number => {
  const { clientWidth, clientHeight } = svg
  if (clientWidth === 0) return last.get(svg) ?? 1
  const unitPx = Math.max(widthPx / clientWidth, heightPx / clientHeight)
  last.set(svg, unitPx)
  return unitPx
}

interface MapShape extends EntityOutline {
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

/** Reads the entities on a map of the page, without lenses, small ones last. */
export const shapesIn = (svg: SVGSVGElement): readonly MapShape[] => {
  const shapes =
    known.get(svg) ??
    [...svg.querySelectorAll<SVGPathElement>('[data-zoomed] > [data-entity]')]
      .map(shapeOf)
      .toSorted((a, b) => b.areaPx - a.areaPx || 0)
  known.set(svg, shapes)
  return shapes
}

/** Clears the cache after the outlines of a map have changed. */
export const forgetShapes = (svg: SVGSVGElement): void => {
  known.delete(svg)
}
