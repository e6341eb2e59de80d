import { select } from 'd3-selection'
import { zoom as createZoom, zoomIdentity, type ZoomTransform } from 'd3-zoom'
import type { AtlasStore } from '../../state/createAtlasStore'
import type { Texts } from '../../text/i18n'
import { contains } from '../geometry/boxes'
import { type Frame, isWithin } from '../geometry/frames'
import { boxOfShapes, boxOfView, MAX_SCALE, type View, viewAbout, WHOLE_VIEW } from '../geometry/view'
import { areaOfView, fittedCodes, viewOf } from '../geometry/viewOf'
import { shapesIn } from './shapesIn'
import { showControls, showWheelHint } from './zoomControls'

export type PanDirection = 'left' | 'up' | 'down' | 'right'

type Place = readonly [x: number, y: number]

export interface Zoomer {
  /** Zooms in about a place of the window, else about the country in focus or chosen. */
  readonly zoomIn: (at?: Place | null) => void
  readonly zoomOut: () => void
  readonly reset: () => void
  readonly pan: (direction: PanDirection) => void
  /** Shows what the state asks for. */
  readonly follow: () => void
  readonly hint: () => void
}

export interface ZoomerParts {
  readonly element: HTMLElement
  readonly svg: SVGSVGElement
  readonly frame: Frame
  readonly store: AtlasStore
  readonly t: Texts['t']
  /** Called at the end of each movement. */
  readonly onView: (view: View) => void
  readonly signal: AbortSignal
}

const STEP = 1.8

/** Share of the frame by which a press on an arrow moves the map. */
const PAN_SHARE = 0.3

const PANS: Readonly<Record<PanDirection, Place>> = {
  left: [PAN_SHARE, 0],
  up: [0, PAN_SHARE],
  down: [0, -PAN_SHARE],
  right: [-PAN_SHARE, 0],
}

/** Wheel with a modifier, two fingers, and once zoomed one finger or a mouse drag. */
const isGesture = (event: Event, scale: number): boolean => {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
    return event.touches.length > 1 || scale > 1
  return event instanceof MouseEvent && event.button === 0 && scale > 1 && event.type !== 'dblclick'
}

const viewOfTransform = ({ k, x, y }: ZoomTransform): View => ({ scale: k, x, y })

const isSame = (a: View, b: View): boolean =>
  Math.abs(a.scale - b.scale) < 1e-6 && Math.abs(a.x - b.x) < 1e-3 && Math.abs(a.y - b.y) < 1e-3

/** Attaches zoom and pan to a frame of a map: its view follows the state, and the state what a reader moves. */
export const createZoomer = ({ element, svg, frame, store, t, onView, signal }: ZoomerParts): Zoomer => {
  const layer = svg.querySelector<SVGGElement>('[data-zoomed]')
  const selection = select<SVGSVGElement, unknown>(svg)
  const home = shapesIn(svg).filter(({ element: shape }) => shape.hasAttribute('role'))
  const pointOf = (code: string | null) => home.find((shape) => shape.code === code)?.pointPx ?? null
  let view = WHOLE_VIEW
  let isFollowing = false
  /** The last area that a reader moved this frame to. */
  let own: ReturnType<typeof areaOfView> | null = null
  let followed: readonly unknown[] = []

  const settle = (now: View) => {
    if (isSame(now, view)) return
    view = now
    svg.toggleAttribute('data-is-zoomed', view.scale !== 1)
    showControls(element, t, view.scale !== 1)
    onView(view)
    if (isFollowing) return
    own = areaOfView(frame, view)
    store.getState().selectArea(own)
  }
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
    .filter((event: Event) => isGesture(event, view.scale))
    .on('zoom', ({ transform: { x, y, k } }: { transform: ZoomTransform }) => {
      layer?.setAttribute('transform', `translate(${x},${y}) scale(${k})`)
      svg.style.setProperty('--zoom', String(k))
    })
    .on('end', ({ transform }: { transform: ZoomTransform }) => settle(viewOfTransform(transform)))
  selection.call(behaviour).on('dblclick.zoom', null)

  const go = ({ scale, x, y }: View) =>
    selection.call(behaviour.transform, zoomIdentity.translate(x, y).scale(scale))
  const centreOn = ([x, y]: Place) => selection.call(behaviour.translateTo, x, y)
  const isInView = ([x, y]: Place): boolean =>
    isWithin(frame, [x * view.scale + view.x, y * view.scale + view.y])

  /** What a reader may want to see nearer: the country in focus, the chosen one, or the filtered ones. */
  const wanted = (): Place | null => {
    const { dataset, filters } = store.getState()
    const focused = svg.contains(document.activeElement)
      ? (document.activeElement?.getAttribute('data-entity') ?? null)
      : null
    const place = pointOf(focused) ?? pointOf(filters.entity)
    if (place) return place
    if (view.scale > 1 || filters.regions.length + filters.groups.length === 0) return null
    const codes = fittedCodes(dataset, filters)
    const box = boxOfShapes(
      frame,
      home.filter(({ code }) => codes.has(code)),
    )
    return box && [box.x + box.width / 2, box.y + box.height / 2]
  }

  const follow = () => {
    const { dataset, filters } = store.getState()
    const { area, regions, groups, entity } = filters
    const [, , , before] = followed
    if ([area, regions, groups, entity].every((value, index) => value === followed[index])) return
    const isFirst = followed.length === 0
    followed = [area, regions, groups, entity]
    if (area === null || area !== own) {
      const next = viewOf(frame, { dataset, filters }, home)
      // A panel without any of the countries leaves its room to the other.
      element.hidden = next === null
      isFollowing = true
      go(next ?? WHOLE_VIEW)
      isFollowing = false
    }
    const point = pointOf(entity)
    if (!isFirst && area !== null && entity !== before && point && !isInView(point)) centreOn(point)
  }

  svg.addEventListener(
    'focusin',
    ({ target }) => {
      if (view.scale === 1 || !(target instanceof SVGGraphicsElement) || !target.matches(':focus-visible'))
        return
      const box = target.getBBox()
      if (!contains(boxOfView(frame, view), box)) centreOn([box.x + box.width / 2, box.y + box.height / 2])
    },
    { signal },
  )

  return {
    zoomIn: (at = null) => {
      const matrix = svg.getScreenCTM()
      if (at && matrix) {
        const { x, y } = new DOMPoint(...at).matrixTransform(matrix.inverse())
        selection.call(behaviour.scaleBy, STEP, [x, y])
        return
      }
      const place = wanted()
      if (!place) return void selection.call(behaviour.scaleBy, STEP)
      // One movement, so that the link is written once.
      go(viewAbout(frame, Math.min(MAX_SCALE, view.scale * STEP), place))
    },
    zoomOut: () => selection.call(behaviour.scaleBy, 1 / STEP),
    reset: () => go(WHOLE_VIEW),
    pan: (direction) => {
      const [right, down] = PANS[direction]
      const { width, height } = boxOfView(frame, view)
      selection.call(behaviour.translateBy, right * width, down * height)
    },
    follow,
    hint: () => showWheelHint(element, t),
  }
}
