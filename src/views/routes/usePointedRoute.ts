import { type RefObject, useEffect, useState } from 'react'
import { nearestArc } from '../../cartography/nearestArc'
import type { RouteMap } from '../../cartography/routeMap'
import type { RouteDensity } from '../../pictures/routeShapes'
import { useAtlasStore } from '../../store/context'
import type { Route } from '../../store/routes'
import { placeTip } from '../../ui/placeTip'

/** What the pointer is on: a route, or a place at the edge. */
interface Pointed {
  readonly kind: 'route' | 'place'
  readonly id: string
}

interface PointedInput {
  group: RefObject<SVGGElement | null>
  /** Lies along the route under the pointer and takes it from the country below. */
  hit: RefObject<SVGPathElement | null>
  tip: RefObject<HTMLElement | null>
  /** Where the pointer is, in px of the window. */
  at: RefObject<{ x: number; y: number }>
  map: RouteMap<Route>
  density: RouteDensity
}

/** Within this many px of a line on the screen a mouse means it; the closer lines lie, the nearer. */
const REACH_PX: Readonly<Record<RouteDensity, number>> = { few: 4, some: 2.5, many: 1.5 }

/** Where a mouse is on the map, and how far it reaches, in frame px. */
const nearestTo = (layer: SVGGElement, map: RouteMap<Route>, density: RouteDensity, at: PointerEvent) => {
  const matrix = layer.getScreenCTM()
  if (!matrix) return null
  const { x, y } = new DOMPoint(at.clientX, at.clientY).matrixTransform(matrix.inverse())
  return nearestArc(map.routes, [x, y], REACH_PX[density] / matrix.a)
}

/**
 * Follows a mouse over the map: the nearest route within reach is found by geometry, and only that one is laid under the
 * pointer. A finger does not point: the list says the same.
 */
export const usePointedRoute = ({ group, hit, tip, at, map, density }: PointedInput): Pointed | null => {
  const store = useAtlasStore()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  useEffect(() => {
    const layer = group.current
    const svg = layer?.ownerSVGElement
    const line = hit.current
    if (!layer || !svg || !line) return
    line.style.setProperty('--hit-width', `${2 * REACH_PX[density]}px`)
    let isPassedOn = false
    /** What listens on the map is told where the pointer is meant to be. */
    const passOn = (event: PointerEvent, target: Element) => {
      event.stopImmediatePropagation()
      isPassedOn = true
      target.dispatchEvent(new PointerEvent(event.type, event))
      isPassedOn = false
    }
    const point = (now: Pointed | null) =>
      setPointed((before) => (before?.kind === now?.kind && before?.id === now?.id ? before : now))
    const onMove = (event: PointerEvent) => {
      // While the map is dragged nothing on it is meant.
      if (isPassedOn || event.pointerType !== 'mouse' || event.buttons !== 0) return
      const { target, clientX, clientY } = event
      if (!(target instanceof Element)) return
      const place = target.closest('[data-place]')?.getAttribute('data-place')
      // A lens is a place of its own, and lies above the routes.
      const isElsewhere = place || target.closest('[data-lens]')
      const found = isElsewhere ? null : nearestTo(layer, map, density, event)
      if (found) line.setAttribute('d', found.arc.line)
      else line.removeAttribute('d')
      at.current = { x: clientX, y: clientY }
      point(found ? { kind: 'route', id: found.route.id } : place ? { kind: 'place', id: place } : null)
      placeTip(tip.current, at.current)
      if (found && target !== line) passOn(event, line)
      else if (!found && target === line) passOn(event, document.elementFromPoint(clientX, clientY) ?? svg)
    }
    const onLeave = () => {
      line.removeAttribute('d')
      setPointed(null)
    }
    // A press on a line is meant for the country below it.
    const onClick = ({ clientX, clientY }: MouseEvent) => {
      const code = document
        .elementsFromPoint(clientX, clientY)
        .map((under) => under.getAttribute('data-entity'))
        .find(Boolean)
      if (code) store.getState().selectEntity(code)
    }
    const stop = new AbortController()
    const { signal } = stop
    svg.addEventListener('pointermove', onMove, { signal, capture: true })
    svg.addEventListener('pointerleave', onLeave, { signal })
    layer.addEventListener('click', onClick, { signal })
    return () => {
      stop.abort()
      line.removeAttribute('d')
    }
  }, [group, hit, tip, at, map, density, store])
  return pointed
}
