import { select } from 'd3-selection'
import { zoom as createZoom, zoomIdentity, type ZoomTransform } from 'd3-zoom'
import type { Frame } from '../geometry/frames'

export interface Zoomer {
  readonly zoomIn: (towards: readonly [number, number] | null) => void
  readonly zoomOut: () => void
  readonly reset: () => void
  readonly show: (shape: SVGGraphicsElement) => void
}

const MAX_SCALE = 12
const STEP = 1.8

/** Wheel with a modifier, mouse drag once zoomed, two fingers. */
const isGesture = (event: Event, scale: number): boolean => {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1
  return event instanceof MouseEvent && event.button === 0 && scale > 1 && event.type !== 'dblclick'
}

/** Attaches zoom and pan to the map; `onScale` is called at the end of a movement. */
export const createZoomer = (svg: SVGSVGElement, frame: Frame, onScale: (scale: number) => void): Zoomer => {
  const layer = svg.querySelector<SVGGElement>('[data-zoomed]')
  const selection = select<SVGSVGElement, unknown>(svg)
  const apply = ({ x, y, k }: ZoomTransform) => {
    layer?.setAttribute('transform', `translate(${x},${y}) scale(${k})`)
    svg.style.setProperty('--zoom', String(k))
  }
  let scale = 1
  const behaviour = createZoom<SVGSVGElement, unknown>()
    .extent([
      [0, 0],
      [frame.widthPx, frame.heightPx],
    ])
    .translateExtent([
      [0, 0],
      [frame.widthPx, frame.heightPx],
    ])
    .scaleExtent([1, MAX_SCALE])
    .filter((event: Event) => isGesture(event, scale))
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => apply(transform))
    .on('end', ({ transform }: { transform: ZoomTransform }) => {
      scale = transform.k
      onScale(transform.k)
    })
  selection.call(behaviour).on('dblclick.zoom', null)
  return {
    zoomIn: (towards) => {
      selection.call(behaviour.scaleBy, STEP)
      if (towards) selection.call(behaviour.translateTo, ...towards)
    },
    zoomOut: () => selection.call(behaviour.scaleBy, 1 / STEP),
    reset: () => selection.call(behaviour.transform, zoomIdentity),
    show: (shape) => {
      if (scale === 1) return
      const [map, box] = [svg.getBoundingClientRect(), shape.getBoundingClientRect()]
      const isInView =
        box.left >= map.left && box.right <= map.right && box.top >= map.top && box.bottom <= map.bottom
      if (isInView) return
      const { x, y, width, height } = shape.getBBox()
      selection.call(behaviour.translateTo, x + width / 2, y + height / 2)
    },
  }
}
