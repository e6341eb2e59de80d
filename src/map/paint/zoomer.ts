import { select } from 'd3-selection'
import { zoom as createZoom, zoomIdentity, type ZoomTransform } from 'd3-zoom'
import type { CorridorsFile } from '../../data/contract'
import type { AtlasStore } from '../../state/createAtlasStore'
import type { Texts } from '../../text/i18n'
import { isPartShown } from '../../state/filters'
import {
  type Box,
  clampView,
  contains,
  boxOfView,
  type Container,
  containerOf,
  drawnBox,
  middleOf,
  viewAbout,
} from '../geometry/boxes'
import { boxOfShapes, areAllInView } from '../geometry/fit'
import { type Frame, MAX_SCALE, type View, WHOLE_VIEW } from '../geometry/frames'
import type { Place } from '../geometry/path'
import { areaOfView, type MapState, shapesInView, viewOf } from '../geometry/viewOf'
import { sizeOf, shapesIn } from './frames'
import { isMovedBy, isSameState, partOf, type FrameView, viewAfter, WHOLE_MAP } from './frameView'
import { coversOf, showControls, type FramePart, showWheelHint } from './zoomControls'
import lineStyles from '../markup/lines.module.css'
import nameStyles from '../markup/names.module.css'

export type PanDirection = 'left' | 'up' | 'down' | 'right'

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
  /** All routes, once they are loaded. */
  readonly corridors: () => CorridorsFile | undefined
  readonly texts: Texts
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

/** Wheel with a modifier, two fingers, a mouse drag on a part, and one finger where a reader moved the map. */
const isGesture = (event: Event, scale: number, part: FramePart): boolean => {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
    return event.touches.length > 1 || part === 'moved'
  return event instanceof MouseEvent && event.button === 0 && scale > 1 && event.type !== 'dblclick'
}

const viewOfTransform = ({ k, x, y }: ZoomTransform): View => ({ scale: k, x, y })
const transformOf = ({ scale, x, y }: View): ZoomTransform => zoomIdentity.translate(x, y).scale(scale)

/** Attaches zoom and pan to a frame of a map: its view follows the state, and the state what a reader moves. */
export const createZoomer = (parts: ZoomerParts): Zoomer => {
  const { element, svg, frame, store, corridors, texts, onView, signal } = parts
  const layer = svg.querySelector<SVGGElement>('[data-zoomed]')
  const selection = select<SVGSVGElement, unknown>(svg)
  const home = shapesIn(svg).filter(({ element: shape }) => shape.hasAttribute('role'))
  const pointOf = (code: string | null) => home.find((shape) => shape.code === code)?.pointPx ?? null
  const current = (): MapState => {
    const { dataset, filters } = store.getState()
    return { dataset, filters, corridors: corridors() }
  }
  let size = sizeOf(svg)
  /** The elements over a map are measured once for its size and the part shown, since reading it lays the page out. */
  const covers = new Map<string, readonly Box[]>()
  const containerFor = (part: FramePart): Container => {
    const key = `${size.width} ${size.height} ${part}`
    const known = covers.get(key) ?? coversOf(element, svg)
    covers.set(key, known)
    return containerOf(frame, size, known)
  }
  let container = containerFor('whole')
  /** The marks that keep their size on the screen. */
  const steady = svg.querySelectorAll<SVGGElement>(
    `[data-zoomed] > :is(.${nameStyles.names}, .${lineStyles.lines})`,
  )
  let shown = WHOLE_MAP
  let followed: MapState | null = null

  const isInView = ([x, y]: Place): boolean =>
    contains(container.box, drawnBox(shown.view, { x, y, width: 0, height: 0 }))

  let part: FramePart = 'whole'
  const showPart = (isPart: boolean, source: FrameView['source']): FramePart => {
    part = partOf(isPart, source, store.getState().filters.area)
    // One finger scrolls the page, two fingers zoom the map; where a reader has moved it, one finger moves it on.
    svg.style.touchAction = part === 'moved' ? 'none' : ''
    showControls(element, texts.t, part)
    return part
  }

  /** Tells the frame and the store what is shown now, unless it is the same. */
  const report = (before: FrameView) => {
    if (shown === before) return
    const { view, source } = shown
    const isZoomed = view.scale !== 1
    element.toggleAttribute('data-is-zoomed', isZoomed)
    showPart(isZoomed, source)
    onView(view)
    if (source === 'reader') store.getState().selectArea(areaOfView(container, view))
  }

  const behaviour = createZoom<SVGSVGElement, unknown>()
    .extent(() => {
      const { x, y, width, height } = container.box
      return [
        [x, y],
        [x + width, y + height],
      ]
    })
    .constrain((transform) => transformOf(clampView(container, viewOfTransform(transform))))
    .scaleExtent([1, MAX_SCALE])
    .filter((event: Event) => isGesture(event, shown.view.scale, part))
    .on('zoom', ({ transform: { x, y, k } }: { transform: ZoomTransform }) => {
      layer?.setAttribute('transform', `translate(${x},${y}) scale(${k})`)
      for (const group of steady) group.style.setProperty('--zoom', String(k))
    })
    .on('end', ({ transform }: { transform: ZoomTransform }) => {
      const before = shown
      // Where the filters moved the frame, it shows this view already.
      shown = viewAfter(before, { source: 'reader', view: viewOfTransform(transform) })
      report(before)
    })
  selection.call(behaviour).on('dblclick.zoom', null)

  const go = (next: View) => selection.call(behaviour.transform, transformOf(next))
  const centreOn = ([x, y]: Place) => selection.call(behaviour.translateTo, x, y)

  /** The place that a reader may want to see nearer: the country in focus, the chosen one, or the filtered ones. */
  const placeToApproach = (): Place | null => {
    const state = current()
    const focused = svg.contains(document.activeElement)
      ? (document.activeElement?.getAttribute('data-entity') ?? null)
      : null
    const place = pointOf(focused) ?? pointOf(state.filters.entity)
    if (place) return place
    const shapes = shown.view.scale > 1 ? null : shapesInView(frame, state, home)
    const box = shapes && boxOfShapes(frame, shapes)
    return box && middleOf(box)
  }

  /** A panel without any of the countries leaves its room to the other. */
  const leaveRoom = (isEmpty: boolean) => {
    element.hidden = isEmpty
    const map = element.closest<HTMLElement>('[data-panels]')
    if (isEmpty) map?.setAttribute('data-without', frame.id)
    else if (map?.dataset['without'] === frame.id) map.removeAttribute('data-without')
  }

  const fit = () => {
    const state = current()
    leaveRoom(state.filters.area === null && shapesInView(frame, state, home)?.length === 0)
    container = containerFor(showPart(isPartShown(state.filters), 'filters'))
    const before = shown
    shown = viewAfter(before, { source: 'filters', view: viewOf(container, state, home) })
    go(shown.view)
    report(before)
    showPart(shown.view.scale !== 1, 'filters')
  }

  const follow = () => {
    const now = current()
    const before = followed
    if (isSameState(before, now)) return
    followed = now
    const isMoved = isMovedBy({
      before,
      now,
      shown,
      areaOfShown: () => areaOfView(container, shown.view),
      isAllInView: () => areAllInView(container, shown.view, shapesInView(frame, now, home) ?? []),
    })
    if (isMoved) fit()
    const { area, entity } = now.filters
    const point = pointOf(entity)
    if (before && area !== null && entity !== before.filters.entity && point && !isInView(point))
      centreOn(point)
  }

  const resized = new ResizeObserver(() => {
    size = sizeOf(svg)
    if (followed && size.width > 0) fit()
  })
  resized.observe(svg)
  signal.addEventListener('abort', () => {
    resized.disconnect()
    selection.on('.zoom', null)
  })
  svg.addEventListener(
    'focusin',
    ({ target }) => {
      const shape = home.find((one) => one.element === target)
      const { view } = shown
      if (view.scale === 1 || !shape?.element.matches(':focus-visible')) return
      const box = boxOfShapes(frame, [shape])
      if (box && !contains(boxOfView(container, view), box)) centreOn(middleOf(box))
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
      const place = placeToApproach()
      if (!place) return void selection.call(behaviour.scaleBy, STEP)
      // One movement, so that the link is written once.
      go(viewAbout(container, Math.min(MAX_SCALE, shown.view.scale * STEP), place))
    },
    zoomOut: () => selection.call(behaviour.scaleBy, 1 / STEP),
    reset: () => go(WHOLE_VIEW),
    pan: (direction) => {
      const [right, down] = PANS[direction]
      const { width, height } = boxOfView(container, shown.view)
      selection.call(behaviour.translateBy, right * width, down * height)
    },
    follow,
    hint: () => showWheelHint(element, texts.t),
  }
}
