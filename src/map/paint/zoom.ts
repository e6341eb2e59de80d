import { askWithNewPage } from '../../data/resource'
import { isPartShown } from '../../state/filters'
import { loadTap, loadZoomer, type ReportFailure } from './loadParts'
import type { PanDirection, Zoomer, ZoomerParts } from './zoomer'

type ZoomAct = 'zoomIn' | 'zoomOut' | 'reset'

const KEYS: Readonly<Record<string, ZoomAct>> = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'reset' }

const pressed = ({ target }: Event, name: 'data-zoom' | 'data-pan'): string | null =>
  target instanceof Element ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null) : null

interface ZoomOptions extends ZoomerParts {
  readonly reportFailure: ReportFailure
}

/**
 * Zooms and pans a frame; returns the function that shows what the state asks for. The script is loaded on first use.
 * At rest one finger scrolls the page, and so does the plain wheel always.
 */
export const attachZoom = ({ reportFailure, ...parts }: ZoomOptions): (() => void) => {
  const { element, svg, store, texts, signal } = parts
  let zoomer: Promise<Zoomer> | null = null
  let loaded: Zoomer | null = null
  /** Fingers on the map while the script loads. */
  let earlyTouches: readonly Touch[] = []
  const load = async (): Promise<Zoomer> => {
    zoomer ??= loadZoomer(texts).then((createZoomer) => {
      // Out of the page a frame has no shapes to be read. It asks again when it returns.
      if (!svg.isConnected || signal.aborted) throw new Error('The frame has left the page.')
      loaded = createZoomer(parts)
      if (earlyTouches.length > 1)
        svg.dispatchEvent(
          new TouchEvent('touchstart', { touches: [...earlyTouches], changedTouches: [...earlyTouches] }),
        )
      return loaded
    })
    return zoomer
  }
  const forget = () => {
    zoomer = null
  }
  const want = (use: (zoomer: Zoomer) => void) => {
    load().then(
      (one) => {
        reportFailure('zoom', null)
        use(one)
      },
      () => {
        forget()
        if (svg.isConnected) reportFailure('zoom', askWithNewPage)
      },
    )
  }
  const listen = <Type extends keyof HTMLElementEventMap>(
    target: Element,
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ) => target.addEventListener(type, listener as EventListener, { signal, ...options })
  const onTouch = (event: TouchEvent) => {
    if (loaded) return
    earlyTouches = [...event.touches]
    if (event.touches.length > 1 && event.type === 'touchmove') event.preventDefault()
    load().catch(forget)
    // A finger that does not move will tap.
    loadTap(texts).catch(() => undefined)
  }
  listen(element, 'click', (event) => {
    const action = pressed(event, 'data-zoom') as ZoomAct | null
    const direction = pressed(event, 'data-pan') as PanDirection | null
    if (action) want((one) => one[action]())
    else if (direction) want((one) => one.pan(direction))
  })
  listen(svg as Element, 'dblclick', ({ clientX, clientY }) => want((one) => one.zoomIn([clientX, clientY])))
  listen(
    svg,
    'wheel',
    (event) => {
      const { ctrlKey, metaKey, deltaY, clientX, clientY } = event
      if (!ctrlKey && !metaKey) return want((one) => one.hint())
      event.preventDefault()
      // Once it is loaded, the zoomer listens to the wheel.
      if (!loaded) want((one) => (deltaY < 0 ? one.zoomIn([clientX, clientY]) : one.zoomOut()))
    },
    { passive: false },
  )
  listen(svg, 'touchstart', onTouch, { passive: true })
  listen(svg, 'touchmove', onTouch, { passive: false })
  listen(svg, 'touchend', onTouch)
  listen(svg, 'keydown', (event) => {
    const action = KEYS[event.key]
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    want((one) => one[action]())
  })
  return () => {
    if (loaded || isPartShown(store.getState().filters)) want((one) => one.follow())
  }
}
