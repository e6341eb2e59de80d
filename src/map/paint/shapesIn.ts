import { memoise } from '../../domain/memoise'
import type { EntityOutline } from '../geometry/outlines'
import { type Matrix, moved, movedPath, readMatrix, sizeOf } from '../geometry/matrix'

interface MapShape extends EntityOutline {
  readonly element: SVGUseElement
  /** Refers to the shape in the page. */
  readonly reference: string
}

/** Gives where the shapes that frames share lie in a frame. */
const matrixIn = (svg: SVGSVGElement): Matrix | null => {
  const transform = svg.querySelector('[data-zoomed] > [transform]')?.getAttribute('transform')
  return transform ? readMatrix(transform) : null
}

const sharedIn = (svg: SVGSVGElement, selector: string): Element | null =>
  svg.closest('[data-panels]')?.querySelector(`[data-shared] ${selector}`) ?? null

const pathIn = (matrix: Matrix | null, shared: Element | null): string => {
  const path = shared?.getAttribute('d') ?? ''
  return matrix ? movedPath(path, matrix) : path
}

/** Reads a shape in px of its frame; a path is read only when it is needed. */
const shapeOf = (svg: SVGSVGElement, matrix: Matrix | null, element: SVGUseElement): MapShape => {
  const code = element.getAttribute('data-entity') ?? ''
  const reference = element.getAttribute('href') ?? ''
  const shared = sharedIn(svg, reference)
  const [x = NaN, y = NaN] = (shared?.getAttribute('data-point') ?? '').split(',').map(Number)
  const areaPx = Number(shared?.getAttribute('data-area') ?? Infinity)
  let path: string | undefined
  return {
    element,
    reference,
    code,
    get path() {
      return (path ??= pathIn(matrix, shared))
    },
    pointPx: matrix ? moved(matrix, [x, y]) : [x, y],
    areaPx: areaPx * (matrix ? sizeOf(matrix) : 1),
  }
}

const shapesOf = memoise((_shared: Element, svg: SVGSVGElement): readonly MapShape[] => {
  const matrix = matrixIn(svg)
  return [...svg.querySelectorAll<SVGUseElement>('[data-zoomed] [data-entity]')]
    .map((element) => shapeOf(svg, matrix, element))
    .toSorted((a, b) => b.areaPx - a.areaPx || 0)
})

/** Reads the entities on a frame of the page, without lenses, small ones last; again once their detail is drawn. */
export const shapesIn = (svg: SVGSVGElement): readonly MapShape[] =>
  shapesOf(sharedIn(svg, '> *') ?? svg, svg)

/** Reads the land outside the study in px of a frame of the page. */
export const contextIn = (svg: SVGSVGElement): string =>
  pathIn(matrixIn(svg), sharedIn(svg, '[data-layer="context"]'))
