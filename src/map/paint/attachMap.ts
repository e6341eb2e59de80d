import { paintWith } from '../markup/patterns'
import type { AtlasState } from '../../state/createAtlasStore'
import { questionText } from '../../text/sentences/question'
import { frameLabel, mapIds } from '../markup/mapMarkup'
import { attachFrame, type Present } from './attachFrame'
import { attachFocusDescriptions } from './focusDescriptions'
import { attachFrames, type FrameElement, framesOf } from './frames'
import { attachKeys } from './keys'
import { firstStop } from './mapLook'
import { createMarks } from './marks'
import type { MapParts } from './parts'
import { shapesIn } from './shapesIn'

/** A map on a page that answers. */
export interface AttachedMap {
  /** Paints the present state, after the map was away from the page. */
  readonly paint: () => void
  /** Fills shapes with the patterns whose ids begin so. */
  readonly usePatterns: (id: string) => void
  readonly detach: () => void
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
  const { store, texts, files } = parts
  const stop = new AbortController()
  const { signal } = stop
  const marksOf = createMarks(texts)
  const ids = mapIds(parts.id)
  const painters = new WeakMap<SVGSVGElement, () => void>()
  let patterns = parts.id
  let paintFill = paintWith(patterns)
  let frames: readonly FrameElement[] = []
  let tabStop = firstStop(store.getState().filters)

  const present = (): Present => {
    const state = store.getState()
    return { state, marks: marksOf(state.dataset, state.filters), paint: paintFill }
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

  const findFrames = () => {
    frames = framesOf(root)
    for (const one of frames)
      if (!painters.has(one.svg)) painters.set(one.svg, attachFrame(one, parts, present, signal))
  }

  const paint = () => {
    for (const { svg } of frames) painters.get(svg)?.()
    words.write(tabStop)
  }

  const nameFrames = () => {
    const question = questionText(texts, store.getState().settled)
    for (const { svg, frame } of frames) svg.setAttribute('aria-label', frameLabel(texts.t, question, frame))
  }

  const words = attachFocusDescriptions(root, parts, signal)
  const wide = framesOf(root)[0]
  attachKeys(root, {
    store,
    locale: texts.locale,
    places: wide ? shapesIn(wide.svg) : [],
    onOpen: parts.onOpen,
    onStop: setStop,
    signal,
  })
  /** Paints what frames show that may have been made in another state. */
  const paintAll = () => {
    setStop(tabStop)
    nameFrames()
    paint()
  }
  findFrames()
  if (isBeyondMarkup(store)) paintAll()
  attachFrames(
    root,
    parts,
    () => {
      findFrames()
      paintAll()
    },
    signal,
  )
  const stops = [
    store.subscribe((now, before) => {
      if (isPainted(now, before)) return
      const { entity } = now.filters
      // A country chosen elsewhere is where a reader goes on from.
      if (entity !== null && entity !== before.filters.entity) setStop(entity)
      if (root.isConnected) paint()
    }),
    // Read when a reader comes to the map, not while they move the day.
    store.subscribe((now, before) => now.settled !== before.settled && nameFrames()),
    files.corridors.subscribe(() => root.isConnected && paint()),
  ]
  return {
    paint,
    usePatterns: (id) => {
      if (id === patterns) return
      patterns = id
      paintFill = paintWith(id)
      paint()
    },
    detach: () => {
      stop.abort()
      for (const end of stops) end()
    },
  }
}
