import type { EntityOutline } from '../geometry/outlines'
import type { WidthLabel } from '../geometry/labels'
import type { Frame } from '../geometry/frames'
import { LABEL_WIDTHS } from '../geometry/labelSizes'

/** Width used for all maps smaller than those with names, in px. */
const SMALLEST_PX = 280

const last = new WeakMap<SVGSVGElement, number>()

/** Gives frame px per screen px, by steps of the map's width. */
export const unitPxOf = (svg: SVGSVGElement, { widthPx, heightPx }: Frame): number => {
  const { clientWidth, clientHeight } = svg
  if (clientWidth === 0) return last.get(svg) ?? 1
  const shown = Math.min(clientWidth, (clientHeight * widthPx) / heightPx)
  const unitPx = widthPx / (LABEL_WIDTHS.findLast((step) => step <= shown + 0.5) ?? SMALLEST_PX)
  last.set(svg, unitPx)
  return unitPx
}

const labelOf = (text: Element): WidthLabel => {
  const code = text.getAttribute('data-name') ?? ''
  // All lines of a name have one place, and its leader precedes it.
  const lines = [...text.querySelectorAll('tspan')]
  const leader = text.previousElementSibling?.querySelector(`[data-leader="${code}"]`)
  return {
    code,
    x: Number(lines[0]?.getAttribute('x')),
    y: Number(lines[0]?.getAttribute('y')),
    anchor: text.getAttribute('text-anchor') as WidthLabel['anchor'],
    lines: lines.map(({ textContent }) => textContent),
    tracking: Number.parseFloat(text.getAttribute('letter-spacing') ?? '0'),
    leader: leader?.getAttribute('d') ?? null,
    fromWidthPx: Number(text.getAttribute('data-from')),
  }
}

export const labelsIn = (within: Element): readonly WidthLabel[] =>
  [...within.querySelectorAll('text[data-from]')].map(labelOf)

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
