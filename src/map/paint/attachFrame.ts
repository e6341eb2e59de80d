import { answerOf } from '../../state/answer'
import type { AtlasState } from '../../state/createAtlasStore'
import { debounce } from '../../state/debounce'
import { loadedValue } from '../../data/resource'
import { areRoutesDrawn } from '../../state/filters'
import { changedCountries } from '../../state/clock'
import { isDenial } from '../../text/sentences/words'
import { paintWith } from '../markup/paintWith'
import type { Marks, Paint } from '../markup/shapes'
import { createPointerLabel, labelFor } from './pointerLabel'
import { type FrameElement, sizeOf } from './frames'
import { loadDrawing, loadedRoutes, loadPlaceNames, loadRoutes, loadTap, type MapParts } from './loadParts'
import { outline, redrawOutlines, paintMap } from './marks'
import { attachPointing } from './pointing'
import { type Size, type View, WHOLE_VIEW } from '../geometry/frames'
import type { RoutesOnFrame } from './routes'
import { createTasks } from './tasks'
import { scaleTextures } from './textures'
import { attachZoom } from './zoom'

/** What a frame is painted with. */
export interface Current {
  readonly state: AtlasState
  readonly marks: Marks
  readonly paint: Paint
}

const NONE: ReadonlySet<string> = new Set()

/** Longer than a frame. */
const AFTER_FRAME_MS = 40

/** The countries of a class that is pointed at, or those that have just changed: whose new class denies have a dashed outline. */
const outlinedIn = ({ dataset, filters, highlighted, justChanged }: AtlasState) => {
  const { shown, valueOf } = answerOf(dataset, filters)
  const compared = changedCountries(dataset, filters)
  const classesOf = (code: string) => valueOf.get(code)?.classes ?? []
  if (highlighted !== null)
    return { dashed: compared, solid: [...shown].filter((code) => classesOf(code).includes(highlighted)) }
  const isDenied = (code: string) => classesOf(code).some(isDenial)
  return {
    dashed: [...compared, ...justChanged.filter(isDenied)],
    solid: justChanged.filter((code) => !isDenied(code)),
  }
}

/** Attaches pointer, keyboard and zoom to one frame of a map; returns the function that renders a state. */
export const attachFrame = (
  one: FrameElement,
  { id, store, texts, files, reportFailure }: MapParts,
  current: () => Current,
  signal: AbortSignal,
): (() => void) => {
  const { element, svg, frame } = one
  /** The panel beside the wide map is neither moved nor fitted. */
  const isFixed = frame.id === 'balkans-panel'
  const later = createTasks<'names' | 'detail' | 'routes'>(signal)
  let view: View = WHOLE_VIEW
  /** As it was last laid out: to read it in a click would lay out the page. */
  let size: Size | null = null
  let namesFor = ''
  let boldNames: readonly string[] = []
  let routes: RoutesOnFrame | null = null
  const onChoose = (code: string) => store.getState().selectEntity(code)

  /** Their names, where the map has them, are bold while days play. */
  const markChanged = (codes: readonly string[], isNew = false) => {
    if (codes === boldNames && !isNew) return
    boldNames = codes
    for (const name of svg.querySelectorAll('[data-name]'))
      name.toggleAttribute('data-just-changed', codes.includes(name.getAttribute('data-name') ?? ''))
  }

  /**
   * Names are placed for what is seen and shown, once for all changes of a moment and after the frame in which the map
   * answers; the page has those of the whole map.
   */
  const placeNames = debounce(() => {
    const { state, marks } = current()
    const hidden = [...marks].filter(([, { isShown }]) => !isShown).map(([code]) => code)
    const taken = routes?.taken() ?? []
    const isAtRest = view.scale === 1 && hidden.length === 0 && taken.length === 0
    const isDetailed = svg.hasAttribute('data-detail')
    const on = isAtRest
      ? null
      : { frame, view, size: (size ??= sizeOf(svg)), dataset: state.dataset, texts, marks, taken }
    const ends = taken.map(({ x, y }) => `${x} ${y}`)
    const key = on
      ? [...Object.values(on.view), ...Object.values(on.size), isDetailed, ...hidden, ...ends].join()
      : ''
    if (namesFor === key) return
    namesFor = key
    const fail = () => {
      namesFor = ''
    }
    later('names', {
      load: loadPlaceNames,
      finish: (part) => {
        if (!svg.isConnected) return fail()
        part.placeNames(svg, on)
        // Those of the page come back in the colours that they had when a filter took them away.
        const now = current()
        paintMap(svg, now.marks, now.paint)
        markChanged(store.getState().justChanged, true)
      },
      fail,
    })
  }, AFTER_FRAME_MS)
  signal.addEventListener('abort', placeNames.cancel)

  const drawTextures = () => {
    const { width, height } = (size ??= sizeOf(svg))
    scaleTextures(svg, view.scale * Math.min(width / frame.widthPx, height / frame.heightPx))
  }

  // A map of another size has other names, even where its view stays.
  const resized = new ResizeObserver(() => {
    size = sizeOf(svg)
    drawTextures()
    placeNames()
  })
  resized.observe(svg)
  signal.addEventListener('abort', () => resized.disconnect())

  const drawRoutes = () => {
    const state = store.getState()
    const isWanted = areRoutesDrawn(state.filters)
    svg.toggleAttribute('data-has-routes', isWanted)
    const loaded = files.corridors.state()
    const file = isWanted && loaded.status === 'ready' ? loaded.value : null
    // After a failure only the reader requests the routes again.
    if (isWanted && loaded.status !== 'failed') files.corridors.load().catch(() => undefined)
    const drawing = loadedRoutes()
    const topology = loadedValue(files.topology)
    if (file && drawing && topology)
      routes ??= drawing.routesOn(one, { texts, topology, onChoose, reportFailure, signal })
    routes?.draw(state, file, view)
    if (routes) placeNames()
    if (file && !routes)
      later('routes', { load: () => Promise.all([loadRoutes(), files.topology.load()]), finish: drawRoutes })
  }

  const loadDetail = async () => {
    const shared = element.closest('[data-panels]')?.querySelector('[data-shared]')
    const [topology, drawing] = await Promise.all([files.wholeTopology.load(), loadDrawing()])
    if (shared) await drawing.drawDetail(shared, topology, id)
  }

  /** Draws the detail of a part of the map. */
  const drawDetail = () =>
    later('detail', {
      load: loadDetail,
      finish: () => {
        const { marks, paint } = current()
        svg.setAttribute('data-detail', '')
        paintMap(svg, marks, paint)
        redrawOutlines(svg)
        placeNames()
      },
    })

  const updateLabel = attachPointing(svg, {
    label: createPointerLabel(element),
    wordsOf: (code) => labelFor(texts, store.getState(), code, paintWith(id)) + (routes?.labelOf(code) ?? ''),
    onChoose,
    onTap: (question, at, code) => {
      loadTap(texts).then(
        (tap) => tap(one, { texts, dataset: store.getState().dataset, question, at, onChoose }),
        () => code && onChoose(code),
      )
    },
    signal,
  })
  const follow = isFixed
    ? () => undefined
    : attachZoom({
        element,
        svg,
        frame,
        store,
        corridors: () => loadedValue(files.corridors),
        texts,
        onView: (next) => {
          view = next
          drawTextures()
          drawDetail()
          placeNames()
          if (routes) drawRoutes()
        },
        reportFailure,
        signal,
      })

  return () => {
    const { state, marks, paint } = current()
    const { entity } = state.filters
    paintMap(svg, marks, paint)
    const { dashed, solid } = outlinedIn(state)
    outline(svg, 'changed', new Set(dashed))
    outline(svg, 'highlighted', new Set(solid))
    markChanged(state.justChanged)
    outline(svg, 'selected', entity === null ? NONE : new Set([entity]))
    follow()
    placeNames()
    drawRoutes()
    updateLabel()
  }
}
