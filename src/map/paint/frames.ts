import { FRAMES, type Frame, type Size } from '../geometry/frames'
import { memoise } from '../../domain/memoise'
import type { EntityOutline } from '../geometry/outlines'
import { type Matrix, moved, movedPath, readMatrix, growthOf } from '../geometry/path'

export interface FrameElement {
  readonly element: HTMLElement
  readonly svg: SVGSVGElement
  readonly frame: Frame
}

/** Reads the size of a map in px of the page, which lays out the page if it has changed. */
export const sizeOf = (svg: SVGSVGElement): Size => ({ width: svg.clientWidth, height: svg.clientHeight })

/** Gives the frames in the page: all of a page as it was built, and later those that are shown. */
export const framesOf = (root: ParentNode): readonly FrameElement[] =>
  [...root.querySelectorAll<HTMLElement>('[data-frame]')].flatMap((element) => {
    const svg = element.querySelector<SVGSVGElement>('svg[data-map]')
    return svg ? [{ element, svg, frame: FRAMES[element.dataset['frame'] as keyof typeof FRAMES] }] : []
  })

/**
 * Keeps in the page the form of the map that its stylesheet shows, one wide frame or two panels, and takes the other out:
 * so a country has one button.
 */
export const attachForms = (root: HTMLElement, onForm: () => void, signal: AbortSignal): void => {
  const forms = [...root.querySelectorAll<HTMLElement>('[data-form]')].map((element) => ({
    element,
    frames: [...element.childNodes],
  }))
  let shown: (typeof forms)[number] | undefined
  const update = () => {
    const next = forms.find(({ element }) => getComputedStyle(element).display !== 'none')
    if (!next || next === shown || (shown && root.clientWidth === 0)) return
    shown = next
    const focused = root.querySelector('[data-entity]:focus')?.getAttribute('data-entity')
    for (const { element, frames } of forms)
      if (element !== next.element) element.replaceChildren()
      else if (!element.hasChildNodes()) element.append(...frames)
    onForm()
    if (focused) root.querySelector<SVGElement>(`[data-entity="${focused}"][role]`)?.focus()
  }
  update()
  const observer = new ResizeObserver(update)
  for (const { element } of forms) observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
}

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
    areaPx: areaPx * (matrix ? growthOf(matrix) : 1),
  }
}

const shapesOf = memoise((_shared: Element, svg: SVGSVGElement): readonly MapShape[] => {
  const matrix = matrixIn(svg)
  return [...svg.querySelectorAll<SVGUseElement>('[data-zoomed] [data-entity]')]
    .map((element) => shapeOf(svg, matrix, element))
    .sort((a, b) => b.areaPx - a.areaPx || 0)
})

/** Reads the entities on a frame of the page, without lenses, small ones last; again once their detail is drawn. */
export const shapesIn = (svg: SVGSVGElement): readonly MapShape[] =>
  shapesOf(sharedIn(svg, '> *') ?? svg, svg)

/** Reads the land outside the study in px of a frame of the page. */
export const contextIn = (svg: SVGSVGElement): string =>
  pathIn(matrixIn(svg), sharedIn(svg, '[data-layer="context"]'))
