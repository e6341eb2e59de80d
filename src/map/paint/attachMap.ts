import { paintWith, patternsOfFrame, frameLabel, mapIds } from '../markup/paintWith'
import type { AtlasState } from '../../state/createAtlasStore'
import { mapQuestion } from '../../text/sentences/words'
import { areRoutesDrawn } from '../../state/filters'
import { answerOf } from '../../state/answer'
import { askWithNewPage, isScriptFailure, loadedValue, resource } from '../../data/resource'
import { loadLater } from '../../text/catalogues'
import { attachFrame, type Current } from './attachFrame'
import { attachForms, type FrameElement, framesOf, shapesIn } from './frames'
import { attachKeys, firstStop } from './keys'
import { createMarks } from './marks'
import type { Focused } from '../../text/sentences/describeCountry'
import { loadDescribe, type MapParts } from './loadParts'

/** Describes the focused country, by the function that it returns; the script loads on the first Tab or focus, because others do not need it. */
const attachFocusDescriptions = (
  root: HTMLElement,
  { id, store, texts, files, reportFailure }: MapParts,
  signal: AbortSignal,
): ((code: string) => void) => {
  const place = root.querySelector(`[id="${mapIds(id).focus}"]`)
  let stop: string | null = null
  const describe = resource(async () => {
    const [{ focusDescription, surroundingsOf }, topology] = await Promise.all([
      loadDescribe(),
      files.topology.load(),
      loadLater(texts),
    ])
    const { dataset } = store.getState()
    return (focused: Focused) =>
      focusDescription(texts, dataset, focused, surroundingsOf(topology, focused.code))
  })
  const write = (code: string) => {
    stop = code
    const wordsOf = loadedValue(describe)
    if (!wordsOf) return
    const { dataset, filters } = store.getState()
    const value = answerOf(dataset, filters).valueOf.get(code)
    const words = wordsOf({ code, question: filters, value })
    if (place && place.textContent !== words) place.textContent = words
  }
  /** A failure is announced only to a reader whose focus is on a country. */
  const reportFailed = () => {
    const state = describe.state()
    if (state.status === 'failed' && root.querySelector('[data-entity]:focus') && !signal.aborted)
      reportFailure('words', isScriptFailure(state.error) ? askWithNewPage : request)
  }
  // Without these files a country has only name and class; the next key press requests them again.
  const request = () => {
    if (loadedValue(describe)) return
    describe.load().then(() => {
      reportFailure('words', null)
      if (stop) write(stop)
    }, reportFailed)
  }
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && request(), { signal })
  root.addEventListener(
    'focusin',
    () => {
      reportFailed()
      request()
    },
    { signal },
  )
  return write
}

export interface AttachedMap {
  readonly paint: () => void
  readonly detach: () => void
}

const isPainted = (a: AtlasState, b: AtlasState): boolean =>
  a.filters === b.filters &&
  a.highlighted === b.highlighted &&
  a.justChanged === b.justChanged &&
  a.pointedRoute === b.pointedRoute

const isBeyondMarkup = (store: MapParts['store']): boolean => {
  const { filters } = store.getState()
  const { entity, comparedDay } = filters
  const isLater = filters !== store.getInitialState().filters
  return isLater || entity !== null || comparedDay !== null || areRoutesDrawn(filters)
}

/** Hydrates the map that `mapMarkup` wrote in `root`: it follows the store, the pointer, the keyboard and zoom. */
export const attachMap = (root: HTMLElement, parts: MapParts): AttachedMap => {
  const { store, texts, files } = parts
  const stop = new AbortController()
  const { signal } = stop
  const marksOf = createMarks(texts)
  const ids = mapIds(parts.id)
  const painters = new WeakMap<SVGSVGElement, () => void>()
  let frames: readonly FrameElement[] = []
  let tabStop = firstStop(store.getState().filters)

  const currentIn = ({ frame }: FrameElement): (() => Current) => {
    const paint = paintWith(patternsOfFrame(parts.id, frame))
    return () => {
      const state = store.getState()
      return { state, marks: marksOf(state.dataset, state.filters), paint }
    }
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
    describe(code)
  }

  const findFrames = () => {
    frames = framesOf(root)
    for (const one of frames)
      if (!painters.has(one.svg)) painters.set(one.svg, attachFrame(one, parts, currentIn(one), signal))
  }

  const paint = () => {
    for (const { svg } of frames) painters.get(svg)?.()
    describe(tabStop)
  }

  const nameFrames = () => {
    const { dataset, settled } = store.getState()
    const question = mapQuestion(texts, dataset, settled)
    for (const { svg, frame } of frames)
      if (svg.hasAttribute('aria-label')) svg.setAttribute('aria-label', frameLabel(texts.t, question, frame))
  }

  const describe = attachFocusDescriptions(root, parts, signal)
  const wide = framesOf(root)[0]
  attachKeys(root, {
    store,
    places: wide ? shapesIn(wide.svg) : [],
    onOpen: parts.onOpen,
    onStop: setStop,
    signal,
  })
  const paintAll = () => {
    setStop(tabStop)
    nameFrames()
    paint()
  }
  let isAsBuilt = !isBeyondMarkup(store)
  attachForms(
    root,
    () => {
      findFrames()
      if (!isAsBuilt) paintAll()
      isAsBuilt = false
    },
    signal,
  )
  const stops = [
    store.subscribe((now, before) => {
      if (isPainted(now, before)) return
      const { entity } = now.filters
      if (entity !== null && entity !== before.filters.entity) setStop(entity)
      if (root.isConnected) paint()
    }),
    // The accessible names follow the settled state, not each step of the day.
    store.subscribe((now, before) => now.settled !== before.settled && nameFrames()),
    files.corridors.subscribe(() => root.isConnected && paint()),
  ]
  return {
    paint,
    detach: () => {
      stop.abort()
      for (const end of stops) end()
    },
  }
}
