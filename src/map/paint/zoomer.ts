import { select } from 'd3-selection'
import { zoom as createZoom, zoomIdentity, type ZoomTransform } from 'd3-zoom'
import type { CorridorsFile } from '../../data/contract'
import type { AtlasStore } from '../../state/createAtlasStore'
import type { Texts } from '../../text/i18n'
import { isDayMoved, isPartShown } from '../../state/filters'
import {
  type Box,
  contains,
  boxOfView,
  type Container,
  containerOf,
  drawnBox,
  keptView,
  middleOf,
  viewAbout,
} from '../geometry/boxes'
import { boxOfShapes, type Fit, isAllShown } from '../geometry/fit'
import { type Frame, MAX_SCALE, type View, WHOLE_VIEW } from '../geometry/frames'
import type { Place } from '../geometry/path'
import { areaOfView, type MapState, shapesInView, viewOf } from '../geometry/viewOf'
import { sizeOf, shapesIn } from './frames'
import { coversOf, showControls, type ShownPart, showWheelHint } from './zoomControls'
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
  /** Called at the end of each movement, with the insets of a view other than the whole map. */
  readonly onView: (view: View, tiles: Fit['tiles']) => void
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
const transformOf = ({ scale, x, y }: View): ZoomTransform => zoomIdentity.translate(x, y).scale(scale)

const keyOf = ({ scale, x, y }: View, tiles: Fit['tiles']): string =>
  JSON.stringify([scale.toFixed(6), x.toFixed(3), y.toFixed(3), tiles.map(({ shows, box }) => [shows, box])])

/** Attaches zoom and pan to a frame of a map: its view follows the state, and the state what a reader moves. */
export const createZoomer = (parts: ZoomerParts): Zoomer => {
  const { element, svg, frame, store, corridors, texts, onView, signal } = parts
  const layer = svg.querySelector<SVGGElement>('[data-zoomed]')
  const selection = select<SVGSVGElement, unknown>(svg)
  const home = shapesIn(svg).filter(({ element: shape }) => shape.hasAttribute('role'))
  const pointOf = (code: string | null) => home.find((shape) => shape.code === code)?.pointPx ?? null
  const present = (): MapState => {
    const { dataset, filters } = store.getState()
    return { dataset, filters, corridors: corridors() }
  }
  let size = sizeOf(svg)
  /** The elements over a map are measured once for its size and the part shown, since reading it lays the page out. */
  const covers = new Map<string, readonly Box[]>()
  const containerFor = (part: ShownPart): Container => {
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
  let view = WHOLE_VIEW
  let tiles: Fit['tiles'] = []
  let isFollowing = false
  /** The last area that a reader moved this frame to. */
  let own: ReturnType<typeof areaOfView> | null = null
  let followed: MapState | null = null
  let settled = keyOf(view, [])

  const show = (isPart: boolean): ShownPart => {
    const isFiltered = isFollowing && store.getState().filters.area === null
    const part = isPart ? (isFiltered ? 'filtered' : 'moved') : 'whole'
    showControls(element, texts.t, part)
    return part
  }

  const settle = (now: View) => {
    const isZoomed = now.scale !== 1
    if (!isFollowing || !isZoomed) tiles = []
    view = now
    const key = keyOf(view, tiles)
    if (key === settled) return
    settled = key
    svg.toggleAttribute('data-is-zoomed', isZoomed)
    show(isZoomed)
    onView(view, tiles)
    if (isFollowing) return
    own = areaOfView(container, view)
    store.getState().selectArea(own)
  }
  const behaviour = createZoom<SVGSVGElement, unknown>()
    .extent(() => {
      const { x, y, width, height } = container.box
      return [
        [x, y],
        [x + width, y + height],
      ]
    })
    .constrain((transform) => transformOf(keptView(container, viewOfTransform(transform))))
    .scaleExtent([1, MAX_SCALE])
    .filter((event: Event) => isGesture(event, view.scale))
    .on('zoom', ({ transform: { x, y, k } }: { transform: ZoomTransform }) => {
      layer?.setAttribute('transform', `translate(${x},${y}) scale(${k})`)
      for (const group of steady) group.style.setProperty('--zoom', String(k))
    })
    .on('end', ({ transform }: { transform: ZoomTransform }) => settle(viewOfTransform(transform)))
  selection.call(behaviour).on('dblclick.zoom', null)

  const go = (next: View) => selection.call(behaviour.transform, transformOf(next))
  const centreOn = ([x, y]: Place) => selection.call(behaviour.translateTo, x, y)
  const isInView = ([x, y]: Place): boolean =>
    contains(container.box, drawnBox(view, { x, y, width: 0, height: 0 }))

  /** The place that a reader may want to see nearer: the country in focus, the chosen one, or the filtered ones. */
  const wanted = (): Place | null => {
    const state = present()
    const focused = svg.contains(document.activeElement)
      ? (document.activeElement?.getAttribute('data-entity') ?? null)
      : null
    const place = pointOf(focused) ?? pointOf(state.filters.entity)
    if (place) return place
    const shown = view.scale > 1 ? null : shapesInView(frame, state, home)
    const box = shown && boxOfShapes(frame, shown)
    return box && middleOf(box)
  }

  const fit = () => {
    const state = present()
    isFollowing = true
    // A panel without any of the countries leaves its room to the other.
    const isEmpty = state.filters.area === null && shapesInView(frame, state, home)?.length === 0
    element.hidden = isEmpty
    const map = element.closest<HTMLElement>('[data-panels]')
    if (isEmpty) map?.setAttribute('data-without', frame.id)
    else if (map?.dataset['without'] === frame.id) map.removeAttribute('data-without')
    container = containerFor(show(isPartShown(state.filters)))
    const next = viewOf(container, state, home)
    tiles = next?.tiles ?? []
    go(next?.view ?? WHOLE_VIEW)
    show(view.scale !== 1)
    isFollowing = false
  }

  const follow = () => {
    const state = present()
    const before = followed
    const isLoaded = state.corridors !== before?.corridors
    if (state.filters === before?.filters && !isLoaded) return
    followed = state
    const { area, entity } = state.filters
    const shown = shapesInView(frame, state, home) ?? []
    // While days play, the map moves only for a country that would be out of view.
    const isStill =
      before &&
      !isLoaded &&
      isDayMoved(before.filters, state.filters) &&
      isAllShown(container, { view, tiles }, shown)
    if (!isStill && (area === null || area !== own)) fit()
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
      if (view.scale === 1 || !shape?.element.matches(':focus-visible')) return
      const box = boxOfShapes(frame, [shape])
      const isShown =
        (box && contains(boxOfView(container, view), box)) ||
        tiles.some(({ shows }) => shows.includes(shape.code))
      if (box && !isShown) centreOn(middleOf(box))
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
      go(viewAbout(container, Math.min(MAX_SCALE, view.scale * STEP), place))
    },
    zoomOut: () => selection.call(behaviour.scaleBy, 1 / STEP),
    reset: () => go(WHOLE_VIEW),
    pan: (direction) => {
      const [right, down] = PANS[direction]
      const { width, height } = boxOfView(container, view)
      selection.call(behaviour.translateBy, right * width, down * height)
    },
    follow,
    hint: () => showWheelHint(element, texts.t),
  }
}
