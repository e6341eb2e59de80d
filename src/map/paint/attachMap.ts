import { paintWith, patternsOfFrame } from '../markup/paintWith'
import type { AtlasState } from '../../state/createAtlasStore'
import { mapQuestion } from '../../text/sentences/words'
import { areRoutesWanted } from '../../state/routesWanted'
import { frameLabel, mapIds } from '../markup/frameWords'
import { attachFrame, type Present } from './attachFrame'
import { attachFocusDescriptions } from './focusDescriptions'
import { attachForms, type FrameElement, framesOf } from './frames'
import { attachKeys, firstStop } from './keys'
import { createMarks } from './marks'
import type { MapParts } from './parts'
import { shapesIn } from './shapesIn'

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
  return isLater || entity !== null || comparedDay !== null || areRoutesWanted(filters)
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

  const presentIn = ({ frame }: FrameElement): (() => Present) => {
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
    words.write(code)
  }

  const findFrames = () => {
    frames = framesOf(root)
    for (const one of frames)
      if (!painters.has(one.svg)) painters.set(one.svg, attachFrame(one, parts, presentIn(one), signal))
  }

  const paint = () => {
    for (const { svg } of frames) painters.get(svg)?.()
    words.write(tabStop)
  }

  const nameFrames = () => {
    const { dataset, settled } = store.getState()
    const question = mapQuestion(texts, dataset, settled)
    for (const { svg, frame } of frames) svg.setAttribute('aria-label', frameLabel(texts.t, question, frame))
  }

  const words = attachFocusDescriptions(root, parts, signal)
  const wide = framesOf(root)[0]
  attachKeys(root, {
    store,
    places: wide ? shapesIn(wide.svg) : [],
    onOpen: parts.onOpen,
    onStop: setStop,
    signal,
  })
  root.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-region]'))
        store.getState().selectPlace({ regions: ['see'], groups: [] })
    },
    { signal },
  )
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
