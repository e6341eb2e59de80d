import { FRAMES, type Frame } from '../geometry/frames'
import { mapNames } from '../markup/mapNames'
import { loadDrawing } from './loadParts'
import { mapLook } from './mapLook'
import { type MapParts, PANELS_IN_ATLAS } from './parts'

export interface FrameElement {
  readonly element: HTMLElement
  readonly svg: SVGSVGElement
  readonly frame: Frame
}

const SELECTOR = '[data-frame]'

export const framesOf = (root: ParentNode): readonly FrameElement[] =>
  [...root.querySelectorAll<HTMLElement>(SELECTOR)].flatMap((element) => {
    const svg = element.querySelector<SVGSVGElement>('svg[data-map]')
    return svg ? [{ element, svg, frame: FRAMES[element.dataset['frame'] as keyof typeof FRAMES] }] : []
  })

const isNarrow = (root: HTMLElement, { belowPx, windowPx, heightPx = 0 } = PANELS_IN_ATLAS): boolean => {
  const { clientWidth, clientHeight } = root
  return (
    clientWidth > 0 && clientWidth < belowPx && window.innerHeight >= windowPx && clientHeight >= heightPx
  )
}

/** Shows the wide map or, once their outlines have loaded, two panels in a narrow container. */
export const attachFrames = (
  root: HTMLElement,
  parts: MapParts,
  onFrames: () => void,
  signal: AbortSignal,
): void => {
  const wide = [...root.querySelectorAll<HTMLElement>(SELECTOR)]
  let panels: readonly HTMLElement[] | null = null
  let isLoading = false
  const put = (frames: readonly HTMLElement[]) => {
    const before = [...root.querySelectorAll(SELECTOR)]
    if (before[0] === frames[0]) return
    const focused = root.querySelector(`${SELECTOR} [data-entity]:focus`)?.getAttribute('data-entity')
    root.prepend(...frames)
    for (const frame of before) frame.remove()
    root.dataset['panels'] = String(frames.length)
    onFrames()
    if (focused) root.querySelector<SVGElement>(`[data-entity="${focused}"][role]`)?.focus()
  }
  const loadPanels = async () => {
    const [topology, { panelsMarkup }] = await Promise.all([parts.files.topology.load(), loadDrawing()])
    const { dataset, filters } = parts.store.getState()
    const holder = document.createElement('div')
    holder.innerHTML = panelsMarkup(
      topology,
      mapNames(dataset, parts.texts),
      mapLook(parts, { dataset, filters }),
    )
    panels = [...holder.querySelectorAll<HTMLElement>(SELECTOR)]
  }
  const measure = () => {
    if (!isNarrow(root, parts.panels)) put(wide)
    else if (panels) put(panels)
    else if (!isLoading) {
      isLoading = true
      loadPanels()
        .then(measure, () => undefined)
        .finally(() => {
          isLoading = false
        })
    }
  }
  const observer = new ResizeObserver(measure)
  observer.observe(root)
  signal.addEventListener('abort', () => observer.disconnect())
  // An embed whose host makes it higher may keep the width of its map.
  window.addEventListener('resize', measure, { signal })
  measure()
}
