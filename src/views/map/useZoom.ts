import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Frame } from '../../cartography/frames'
import { LABEL_FONT_PX } from '../../cartography/labelSizes'
import { askWithNewPage } from '../../store/lostScripts'
import { IS_ASKED_ONCE, loadZoomer } from './loadZoomer'
import type { TellLost } from './LostNotice'
import type { Zoomer } from './zoomer'

/** Zoom of one frame: what is zoomed, and the ways to change it that are not gestures. */
export interface MapZoom {
  readonly isZoomed: boolean
  /** Width of the whole map at this zoom, in px: labels that need it appear; null at rest. */
  readonly labelWidthPx: number | null
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly reset: () => void
  /** Fetches beforehand what zoom needs: a pointer or the focus is on its buttons. */
  readonly prepare: () => void
}

interface ZoomDetail {
  readonly fetchDetail: () => void
  readonly showDetailAt: (scale: number) => void
}

const KEYS: Readonly<Record<string, 'zoomIn' | 'zoomOut' | 'reset'>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'reset',
}

/** Width of the map at rest, in px, for which its names are set: they grow with it up to the next one (Labels.module.css). */
const labelWidthOf = (svg: SVGSVGElement | null, { widthPx }: Frame): number => {
  const size = svg ? Number.parseFloat(getComputedStyle(svg).getPropertyValue('--label')) : NaN
  return (widthPx * LABEL_FONT_PX) / size || 0
}

/**
 * Zoom and pan of a frame. The library loads when it is first wanted: by a button, a key, two fingers, or the wheel
 * with a modifier. Buttons and keys zoom towards the chosen country. One finger and the bare wheel scroll the page, always.
 */
export const useZoom = (
  svg: RefObject<SVGSVGElement | null>,
  frame: Frame,
  towards: readonly [number, number] | null,
  { fetchDetail, showDetailAt }: ZoomDetail,
  tellLost: TellLost,
): MapZoom => {
  const [scale, setScale] = useState(1)
  const zoomer = useRef<Promise<Zoomer> | null>(null)
  const load = useCallback(async (): Promise<Zoomer> => {
    fetchDetail()
    zoomer.current ??= loadZoomer().then((createZoomer) => {
      if (!svg.current) throw new Error('The map is gone.')
      return createZoomer(svg.current, frame, (to) => {
        setScale(to)
        showDetailAt(to)
      })
    })
    return zoomer.current
  }, [svg, frame, fetchDetail, showDetailAt])
  // Without the script the map stays as it is; the next attempt loads again.
  const forget = useCallback(() => {
    zoomer.current = null
  }, [])
  const prepare = useCallback(() => {
    load().catch(forget)
  }, [load, forget])
  const want = useCallback(
    (use: (loaded: Zoomer) => void) => {
      const attempt = () =>
        void load().then(
          (loaded) => {
            tellLost('zoom', null)
            use(loaded)
          },
          () => {
            forget()
            if (svg.current) tellLost('zoom', IS_ASKED_ONCE ? askWithNewPage : attempt)
          },
        )
      attempt()
    },
    [svg, load, forget, tellLost],
  )
  const act = useCallback(
    (action: 'zoomIn' | 'zoomOut' | 'reset') => want((loaded) => loaded[action](towards)),
    [want, towards],
  )
  useLayoutEffect(() => {
    const element = svg.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      if (!zoomer.current) act(event.deltaY < 0 ? 'zoomIn' : 'zoomOut')
    }
    const onTouchStart = (event: TouchEvent) => {
      if (event.touches.length > 1) want(() => {})
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const action = KEYS[event.key]
      if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act(action)
    }
    const onFocusIn = (event: FocusEvent) => {
      if (event.target instanceof SVGGraphicsElement) {
        const shape = event.target
        zoomer.current?.then((loaded) => loaded.show(shape)).catch(() => undefined)
      }
    }
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener('wheel', onWheel, { signal, passive: false })
    element.addEventListener('touchstart', onTouchStart, { signal, passive: true })
    element.addEventListener('keydown', onKeyDown, { signal })
    element.addEventListener('focusin', onFocusIn, { signal })
    return () => stop.abort()
  }, [svg, act, want])

  const labelWidthPx = scale === 1 ? null : labelWidthOf(svg.current, frame) * scale
  // The same object until zoom changes: its buttons are left alone by what else changes the map.
  return useMemo(
    () => ({
      isZoomed: scale !== 1,
      labelWidthPx,
      zoomIn: () => act('zoomIn'),
      zoomOut: () => act('zoomOut'),
      reset: () => act('reset'),
      prepare,
    }),
    [scale, labelWidthPx, act, prepare],
  )
}
