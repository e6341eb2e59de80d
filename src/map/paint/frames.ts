import { FRAMES, type Frame, type Size } from '../geometry/frames'

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
