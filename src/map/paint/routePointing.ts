import { nearestArc } from '../geometry/arcs'
import type { DrawnRoute, RouteMap } from '../geometry/routeMap'
import type { Route } from '../../state/routes'
import { pointedRoutes } from '../markup/routes'
import routeStyles from '../markup/routes.module.css'
import type { PointerLabel } from './pointerLabel'

/** Distance in screen px within which a mouse hits a line. */
const REACH_PX = 4

/** The line that receives the pointer. */
const HIT = `.${routeStyles.hit}`

interface RoutePointingOptions {
  readonly label: PointerLabel
  readonly wordsOf: (route: Route) => string
  readonly onChoose: (code: string) => void
  readonly signal: AbortSignal
}

/** Routes as a frame has drawn them. */
export interface DrawnRoutes extends RouteMap<Route> {
  readonly layer: SVGGElement
  readonly unitPx: number
}

/** Selects the nearest route by geometry and emphasises it, for a mouse only; returns the end of a selection. */
export const attachRoutePointing = (
  svg: SVGSVGElement,
  drawn: () => DrawnRoutes | null,
  { label, wordsOf, onChoose, signal }: RoutePointingOptions,
): (() => void) => {
  let pointed: DrawnRoute<Route> | null = null
  let isPassedOn = false
  const within = (selector: string) => drawn()?.layer.querySelector<SVGElement>(selector)
  const point = (now: DrawnRoute<Route> | null) => {
    if (pointed === now) return
    pointed = now
    const strong = within('[data-pointed-routes]')
    if (strong) strong.innerHTML = now ? pointedRoutes([now], drawn()?.unitPx ?? 1) : ''
    label.say(now?.route.id ?? '', now && wordsOf(now.route))
  }
  const end = () => {
    within(HIT)?.removeAttribute('d')
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
    return nearestArc(routes.routes, [x, y], REACH_PX / matrix.a)
  }
  svg.addEventListener(
    'pointermove',
    (event) => {
      const hit = within(HIT)
      if (!hit || isPassedOn || event.pointerType !== 'mouse' || event.buttons !== 0) return
      const { target, clientX, clientY } = event
      if (!(target instanceof Element)) return
      const found = nearest(event)
      if (found) hit.setAttribute('d', found.arc.line)
      else hit.removeAttribute('d')
      label.moveTo(clientX, clientY)
      point(found)
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
