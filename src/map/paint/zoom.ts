import type { Frame } from '../geometry/frames'
import { LABEL_FONT_PX } from '../geometry/labelSizes'
import { askWithNewPage } from '../../data/resource'
import type { Texts } from '../../text/i18n'
import { resetButton } from '../markup/mapMarkup'
import { IS_FETCHED_ONCE, loadZoomer } from './loadParts'
import type { ReportFailure } from './parts'
import type { Zoomer } from './zoomer'

type ZoomAct = 'zoomIn' | 'zoomOut' | 'reset'

const KEYS: Readonly<Record<string, ZoomAct>> = { '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', '0': 'reset' }

/** Names are set for this width of the map, in px, and grow with it up to the next step (names.module.css). */
const labelWidthOf = (svg: SVGSVGElement, { widthPx }: Frame): number => {
  const size = Number.parseFloat(getComputedStyle(svg).getPropertyValue('--label'))
  return (widthPx * LABEL_FONT_PX) / size || 0
}

const buttonOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('[data-zoom]') : null

interface ZoomOptions {
  readonly svg: SVGSVGElement
  readonly frame: Frame
  readonly t: Texts['t']
  readonly towards: () => readonly [number, number] | null
  readonly onWanted: () => void
  /** Called at the end of a movement with the width of the whole map in px; null at rest. */
  readonly onZoomed: (labelWidthPx: number | null) => void
  readonly reportFailure: ReportFailure
  readonly signal: AbortSignal
}

const showButtons = (element: HTMLElement, isZoomed: boolean, t: Texts['t']): void => {
  element.querySelector('[data-zoom="zoomOut"]')?.setAttribute('aria-disabled', String(!isZoomed))
  const reset = element.querySelector('[data-zoom="reset"]')
  if (!isZoomed) reset?.remove()
  else if (!reset)
    element.querySelector('[data-zoom="zoomOut"]')?.insertAdjacentHTML('afterend', resetButton(t))
}

/** Zooms and pans a frame. The script is loaded on first use. One finger and the plain wheel always scroll the page. */
export const attachZoom = (element: HTMLElement, options: ZoomOptions): void => {
  const { svg, frame, t, towards, onWanted, onZoomed, reportFailure, signal } = options
  let zoomer: Promise<Zoomer> | null = null
  const onScale = (scale: number) => {
    svg.toggleAttribute('data-is-zoomed', scale !== 1)
    showButtons(element, scale !== 1, t)
    onZoomed(scale === 1 ? null : labelWidthOf(svg, frame) * scale)
  }
  const load = (): Promise<Zoomer> => {
    onWanted()
    zoomer ??= loadZoomer().then((createZoomer) => createZoomer(svg, frame, onScale))
    return zoomer
  }
  const forget = () => {
    zoomer = null
  }
  const want = (use: (loaded: Zoomer) => void) => {
    load().then(
      (loaded) => {
        reportFailure('zoom', null)
        use(loaded)
      },
      () => {
        forget()
        if (!signal.aborted) reportFailure('zoom', IS_FETCHED_ONCE ? askWithNewPage : () => want(use))
      },
    )
  }
  const act = (action: ZoomAct) => want((loaded) => loaded[action](towards()))
  const onClick = (event: Event) => {
    const action = buttonOf(event)?.getAttribute('data-zoom') as ZoomAct | null | undefined
    if (!action) return
    // The reset button disappears, so the focus moves to another.
    if (action === 'reset') element.querySelector<HTMLElement>('[data-zoom="zoomIn"]')?.focus()
    act(action)
  }
  const onIntent = (event: Event) => {
    if (buttonOf(event)) load().catch(forget)
  }
  element.addEventListener('click', onClick, { signal })
  element.addEventListener('pointerover', onIntent, { signal })
  element.addEventListener('focusin', onIntent, { signal })
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      if (!zoomer) act(event.deltaY < 0 ? 'zoomIn' : 'zoomOut')
    },
    { signal, passive: false },
  )
  svg.addEventListener('touchstart', ({ touches }) => touches.length > 1 && want(() => {}), {
    signal,
    passive: true,
  })
  svg.addEventListener(
    'keydown',
    (event) => {
      const action = KEYS[event.key]
      if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act(action)
    },
    { signal },
  )
  svg.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof SVGGraphicsElement)
        zoomer?.then((loaded) => loaded.show(target)).catch(() => undefined)
    },
    { signal },
  )
}
