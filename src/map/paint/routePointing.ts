import { nearestArc } from '../geometry/nearestArc'
import type { RouteMap } from '../geometry/routeMap'
import type { Route } from '../../state/routes'
import { pointedRoutes } from '../markup/routes'
import { type RouteDensity, routeDensity } from '../markup/routeShapes'
import type { Tip } from './tip'

/** Distance in screen px within which a mouse hits a line. */
const REACH_PX: Readonly<Record<RouteDensity, number>> = { few: 4, some: 2.5, many: 1.5 }

interface Pointed {
  readonly kind: 'route' | 'place'
  readonly id: string
}

interface RoutePointingOptions {
  readonly tip: Tip
  readonly wordsOf: (routes: readonly Route[], place: string | null) => string
  readonly onChoose: (code: string) => void
  readonly signal: AbortSignal
}

export interface DrawnRoutes {
  readonly layer: SVGGElement
  readonly map: RouteMap<Route>
  readonly unitPx: number
  readonly count: number
}

/** Selects the nearest route by geometry and emphasises it, for a mouse only; returns the end of a selection. */
export const attachRoutePointing = (
  svg: SVGSVGElement,
  drawn: () => DrawnRoutes | null,
  { tip, wordsOf, onChoose, signal }: RoutePointingOptions,
): (() => void) => {
  let pointed: Pointed | null = null
  let isPassedOn = false
  const within = (selector: string) => drawn()?.layer.querySelector<SVGElement>(selector)
  const point = (now: Pointed | null) => {
    if (pointed?.kind === now?.kind && pointed?.id === now?.id) return
    pointed = now
    const routes = drawn()
    const own = (routes && now ? routes.map.routes : []).filter(({ route }) =>
      now?.kind === 'route' ? route.id === now.id : route.origin === now?.id || route.destination === now?.id,
    )
    const strong = within('[data-pointed-routes]')
    if (strong) strong.innerHTML = pointedRoutes(own, routes?.unitPx ?? 1)
    const listed = own.map(({ route }) => route)
    tip.say(
      now?.id ?? '',
      now && own.length > 0 ? wordsOf(listed, now.kind === 'place' ? now.id : null) : null,
    )
  }
  const end = () => {
    within('[data-hit]')?.removeAttribute('d')
    point(null)
  }
  /** Sends the event to the element that the pointer selects. */
  const passOn = (event: PointerEvent, target: Element) => {
    event.stopImmediatePropagation()
    isPassedOn = true
    target.dispatchEvent(new PointerEvent(event.type, event))
    isPassedOn = false
  }
  const nearest = (event: PointerEvent) => {
    const routes = drawn()
    const matrix = routes?.layer.getScreenCTM()
    if (!routes || !matrix) return null
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
    return nearestArc(routes.map.routes, [x, y], REACH_PX[routeDensity(routes.count)] / matrix.a)
  }
  svg.addEventListener(
    'pointermove',
    (event) => {
      const hit = within('[data-hit]')
      if (!hit || isPassedOn || event.pointerType !== 'mouse' || event.buttons !== 0) return
      const { target, clientX, clientY } = event
      if (!(target instanceof Element)) return
      const place = target.closest('[data-place]')?.getAttribute('data-place')
      const found = place || target.closest('[data-lens]') ? null : nearest(event)
      if (found) hit.setAttribute('d', found.arc.line)
      else hit.removeAttribute('d')
      tip.moveTo(clientX, clientY)
      point(found ? { kind: 'route', id: found.route.id } : place ? { kind: 'place', id: place } : null)
      if (found && target !== hit) passOn(event, hit)
      else if (!found && target === hit) passOn(event, document.elementFromPoint(clientX, clientY) ?? svg)
    },
    { signal, capture: true },
  )
  svg.addEventListener('pointerleave', end, { signal })
  svg.addEventListener(
    'click',
    ({ target, clientX, clientY }) => {
      if (!(target instanceof Element) || !target.closest('[data-routes]')) return
      const under = document.elementsFromPoint(clientX, clientY)
      const code = under.map((shape) => shape.getAttribute('data-entity')).find(Boolean)
      if (code) onChoose(code)
    },
    { signal },
  )
  return end
}

/** Gives the width of the line that receives the pointer. */
export const hitWidth = (count: number): string => `${2 * REACH_PX[routeDensity(count)]}px`
