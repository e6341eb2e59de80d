import type { TypeAhead } from '../../text/search/typeAhead'
import type { AtlasStore } from '../../state/createAtlasStore'
import { entityLabel } from '../../text/sentences/words'
import { loadDescribe, type MapParts } from './loadParts'
import type { EntityCode } from '../../domain/entity'
import type { Filters } from '../../state/filters'

/** Gives the first tab stop of the map: the open country, else Germany. */
export const firstStop = ({ entity }: Pick<Filters, 'entity'>): string => entity ?? 'DEU'

interface Place {
  readonly code: EntityCode
  readonly pointPx: readonly [number, number]
}

type Vector = readonly [right: number, down: number]

/** The direction of each arrow key. */
export const ARROWS: Readonly<Record<string, Vector>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

const ACROSS = 2

const costOf = (from: Place, to: Place, [ux, uy]: Vector): number => {
  const [dx, dy] = [to.pointPx[0] - from.pointPx[0], to.pointPx[1] - from.pointPx[1]]
  const along = dx * ux + dy * uy
  const across = Math.abs(dx * uy - dy * ux)
  return along <= 0 || across > along ? Infinity : along + ACROSS * across
}

/** Gives the place for an arrow key, near and in about its direction; `from` itself at the edge of the map. */
export const nearestInDirection = (
  places: readonly Place[],
  from: EntityCode,
  direction: Vector,
): EntityCode => {
  const start = places.find(({ code }) => code === from)
  if (!start) return from
  const [best] = places
    .map((place) => ({ code: place.code, cost: costOf(start, place, direction) }))
    .filter(({ cost }) => cost < Infinity)
    .sort((one, other) => one.cost - other.cost)
  return best?.code ?? from
}

/** A letter of any script; other characters are for zoom, search and help. */
const isLetter = (key: string): boolean => /^\p{L}\p{M}*$/u.test(key)

const codeOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? target.getAttribute('data-entity') : null

interface KeysOptions {
  readonly store: AtlasStore
  readonly places: readonly Place[]
  readonly onOpen: MapParts['onOpen']
  readonly onStop: (code: string) => void
  readonly signal: AbortSignal
}

/**
 * Makes the map one tab stop: arrows move to the nearest country, Home, End and letters by name; Enter, Space and
 * Escape open and close.
 */
export const attachKeys = (
  root: HTMLElement,
  { store, places, onOpen, onStop, signal }: KeysOptions,
): void => {
  const byName = store
    .getState()
    .dataset.entities.map((entity) => ({ code: entity.code, name: entityLabel(entity) }))
  let typeAhead: TypeAhead | undefined
  const focus = (code: string | null | undefined) => {
    if (!code) return
    // The description is written before the focus moves, so that a screen reader finds it.
    onStop(code)
    root.querySelector<SVGElement>(`[data-entity="${code}"][role]`)?.focus()
  }
  let loading: ReturnType<typeof loadDescribe> | undefined
  const goByLetter = (letter: string, from: string, atMs: number) => {
    if (typeAhead) return focus(typeAhead.press(letter, from, atMs))
    // One promise for all letters, which would else come in another order; of its failure the map tells with the descriptions.
    ;(loading ??= loadDescribe()).then(
      ({ createTypeAhead }) => {
        typeAhead ??= createTypeAhead(byName)
        const now = codeOf(document.activeElement)
        if (now) goByLetter(letter, now, atMs)
      },
      () => (loading = undefined),
    )
  }
  const open = (code: string) => {
    const { filters, selectEntity } = store.getState()
    if (onOpen) onOpen(code, () => filters.entity !== code && selectEntity(code))
    else selectEntity(code)
  }
  root.addEventListener(
    'keydown',
    (event) => {
      const code = codeOf(event.target)
      if (!code || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
      const { key, timeStamp } = event
      const { selectEntity } = store.getState()
      const arrow = ARROWS[key]
      const isOfName = isLetter(key) || (key === ' ' && typeAhead?.takesBlank(timeStamp))
      if (!isOfName && key !== 'Shift') typeAhead?.end()
      if (isOfName) goByLetter(key, code, timeStamp)
      else if (key === 'Enter') open(code)
      else if (key === ' ') selectEntity(code)
      else if (key === 'Escape') selectEntity(null)
      else if (key === 'Home') focus(byName[0]?.code)
      else if (key === 'End') focus(byName.at(-1)?.code)
      else if (arrow) focus(nearestInDirection(places, code, arrow))
      else return
      event.preventDefault()
    },
    { signal },
  )
  root.addEventListener(
    'focusin',
    ({ target }) => {
      const code = codeOf(target)
      if (code) onStop(code)
    },
    { signal },
  )
}
