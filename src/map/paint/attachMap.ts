import { paintWith } from '../../marks/paintWith'
import { answerOf } from '../../store/answer'
import type { AtlasState } from '../../store/createAtlasStore'
import { loadedValue } from '../../store/resource'
import { restedFilters } from '../../store/rested'
import { changedCountries } from '../../store/treaties'
import { questionText } from '../../wording/question'
import { entityLabels } from '../../wording/words'
import { frameLabel, mapIds } from '../markup/mapMarkup'
import { entityTip } from './entityTip'
import { attachFocusWords } from './focusWords'
import { attachFrames, type FrameElement, framesOf } from './frames'
import { attachKeys } from './keys'
import { firstStop } from './mapLook'
import { loadedRoutes, loadRoutes } from './loadRoutes'
import { createMarks } from './marks'
import { outline } from './outlines'
import { paintMap } from './paintMap'
import type { MapParts } from './parts'
import type { RoutesOnFrame } from './routes'
import { attachPointing } from './pointing'
import { shapesIn } from './shapesIn'
import { createTip } from './tip'
import { attachZoom } from './zoom'

/** A map on a page that answers. */
export interface AttachedMap {
  /** Paints the present state, after the map was away from the page. */
  readonly paint: () => void
  /** Fills shapes with other patterns: those whose ids begin so. */
  readonly usePatterns: (prefix: string) => void
  readonly detach: () => void
}

/** What is known of a frame that answers. */
interface FrameState {
  /** Says anew what is pointed at, since the answer may be another. */
  sayAgain: () => void
  routes: RoutesOnFrame | null
  zoomedPx: number | null
  /** For which country and zoom its names are placed. */
  namesFor: string
}

const NONE: ReadonlySet<string> = new Set()

const highlightedIn = ({ dataset, filters, highlighted }: AtlasState): ReadonlySet<string> => {
  if (highlighted === null) return NONE
  const { shown, valueOf } = answerOf(dataset, filters)
  return new Set([...shown].filter((code) => valueOf.get(code)?.classes.includes(highlighted)))
}

/** The filters and what is pointed at in the key: what a map shows of a state. */
const isPainted = (a: AtlasState, b: AtlasState): boolean =>
  a.filters === b.filters && a.highlighted === b.highlighted

/** Whether the map of a state may be another than its page was made with. */
const isBeyondMarkup = (store: MapParts['store']): boolean => {
  const { filters } = store.getState()
  const { entity, comparedDay, hasRoutes } = filters
  const isLater = filters !== store.getInitialState().filters
  return isLater || entity !== null || comparedDay !== null || hasRoutes
}

/**
 * Makes the map in the page answer: follows the store, the pointer, the keyboard and zoom. `root` is what `mapMarkup` wrote,
 * in the state that the store has or had at first.
 */
export const attachMap = (root: HTMLElement, parts: MapParts): AttachedMap => {
  const { store, texts, files, tellLost } = parts
  const stop = new AbortController()
  const { signal } = stop
  const marksOf = createMarks(texts)
  const ids = mapIds(parts.id)
  const states = new WeakMap<SVGSVGElement, FrameState>()
  let patterns = parts.id
  let frames: readonly FrameElement[] = []
  let tabStop = firstStop(store.getState().filters)

  const onChoose = (code: string) => store.getState().selectEntity(code)

  const present = () => {
    const state = store.getState()
    return { state, marks: marksOf(state.dataset, state.filters), paint: paintWith(patterns) }
  }

  const placeNames = ({ svg, frame }: FrameElement, known: FrameState, chosen: string | null) => {
    const wanted = `${chosen} ${known.zoomedPx}`
    if (known.namesFor === wanted) return
    known.namesFor = wanted
    import('./placeNames')
      .then((part) => {
        if (known.namesFor !== wanted) return
        const { state, marks } = present()
        part.placeNames(svg, {
          frame,
          chosen,
          zoomedPx: known.zoomedPx,
          nameOf: entityLabels(state.dataset),
          marks,
        })
      })
      // Without it the names are those of the map at rest.
      .catch(() => {
        known.namesFor = ''
      })
  }

  /** The routes, once they have loaded; what draws them loads with them. */
  const drawRoutes = (one: FrameElement, known: FrameState, state: AtlasState) => {
    const { hasRoutes } = state.filters
    const loaded = files.corridors.state()
    const file = hasRoutes && loaded.status === 'ready' ? loaded.value : null
    // After a failure only the reader requests them anew.
    if (hasRoutes && loaded.status === 'idle') files.corridors.load().catch(() => undefined)
    const drawing = loadedRoutes()
    const topology = loadedValue(files.topology)
    if (file && drawing && topology)
      known.routes ??= drawing.routesOn(one, { texts, topology, onChoose, signal })
    known.routes?.draw(state, file)
    if (!file || known.routes) return
    Promise.all([loadRoutes(), files.topology.load()])
      .then(() => drawRoutes(one, known, store.getState()))
      // They are said not to have loaded beside the map.
      .catch(() => undefined)
  }

  const drawDetail = async ({ svg, frame }: FrameElement, isShown: boolean) => {
    // Panels are drawn in the browser, with all there is.
    if (frame.id !== 'wide' || svg.hasAttribute('data-detail')) return
    const [topology, drawing] = await Promise.all([files.wholeTopology.load(), import('./drawing')])
    if (!isShown || svg.hasAttribute('data-detail')) return
    svg.setAttribute('data-detail', '')
    drawing.drawDetail(svg, topology)
  }

  const setStop = (code: string) => {
    tabStop = code
    for (const { svg } of frames)
      for (const { code: other, element } of shapesIn(svg)) {
        if (!element.hasAttribute('role')) continue
        const isStop = other === code
        if (element.getAttribute('tabindex') === (isStop ? '0' : '-1')) continue
        element.setAttribute('tabindex', isStop ? '0' : '-1')
        if (isStop) element.setAttribute('aria-describedby', ids.focus)
        else element.removeAttribute('aria-describedby')
      }
    words.write(code)
  }

  const attach = (one: FrameElement): FrameState => {
    const { element, svg, frame } = one
    const known: FrameState = {
      zoomedPx: null,
      namesFor: 'null null',
      routes: null,
      sayAgain: () => undefined,
    }
    known.sayAgain = attachPointing(svg, {
      tip: createTip(element, 'data-tip'),
      wordsOf: (code) =>
        entityTip(texts, store.getState(), code, paintWith(patterns)) + (known.routes?.tipOf(code) ?? ''),
      onChoose,
      signal,
    })
    attachZoom(element, {
      svg,
      frame,
      t: texts.t,
      towards: () => {
        const { entity } = store.getState().filters
        return shapesIn(svg).find(({ code }) => code === entity)?.pointPx ?? null
      },
      onWanted: () => void drawDetail(one, false).catch(() => undefined),
      onZoomed: (labelWidthPx) => {
        known.zoomedPx = labelWidthPx
        placeNames(one, known, store.getState().filters.entity)
        if (labelWidthPx !== null) drawDetail(one, true).catch(() => undefined)
      },
      tellLost,
      signal,
    })
    states.set(svg, known)
    return known
  }

  const stateOf = (one: FrameElement): FrameState => states.get(one.svg) ?? attach(one)

  const paint = () => {
    const { state, marks, paint: paintOf } = present()
    const { entity } = state.filters
    const outlined = {
      changed: changedCountries(state.dataset, state.filters),
      highlighted: highlightedIn(state),
      selected: entity === null ? NONE : new Set([entity]),
    }
    for (const one of frames) {
      paintMap(one.svg, marks, paintOf)
      for (const kind of ['changed', 'highlighted', 'selected'] as const)
        outline(one.svg, kind, outlined[kind])
      const known = stateOf(one)
      placeNames(one, known, entity)
      drawRoutes(one, known, state)
      known.sayAgain()
    }
    words.write(tabStop)
  }

  const nameFrames = () => {
    const question = questionText(texts, restedFilters(store).filters())
    for (const { svg, frame } of frames) svg.setAttribute('aria-label', frameLabel(texts.t, question, frame))
  }

  const words = attachFocusWords(root, parts, signal)
  const wide = framesOf(root)[0]
  attachKeys(root, {
    store,
    locale: texts.locale,
    places: wide ? shapesIn(wide.svg) : [],
    onOpen: parts.onOpen,
    onStop: setStop,
    signal,
  })
  const onFrames = () => {
    frames = framesOf(root)
    for (const one of frames) stateOf(one)
    setStop(tabStop)
    paint()
  }
  frames = framesOf(root)
  for (const one of frames) stateOf(one)
  if (isBeyondMarkup(store)) {
    setStop(tabStop)
    nameFrames()
    paint()
  }
  attachFrames(root, parts, onFrames, signal)
  const stops = [
    store.subscribe((now, before) => {
      if (isPainted(now, before)) return
      const { entity } = now.filters
      // A country chosen elsewhere is where a reader goes on from.
      if (entity !== null && entity !== before.filters.entity) setStop(entity)
      if (root.isConnected) paint()
    }),
    // Read when a reader comes to the map, not while they move the day.
    restedFilters(store).subscribe(nameFrames),
    files.corridors.subscribe(() => root.isConnected && paint()),
  ]
  return {
    paint,
    usePatterns: (prefix) => {
      if (prefix === patterns) return
      patterns = prefix
      paint()
    },
    detach: () => {
      stop.abort()
      for (const end of stops) end()
    },
  }
}
