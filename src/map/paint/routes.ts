import type { Topology } from 'topojson-specification'
import { routeMap, routePoints, type DrawnRoute, nearestArc } from '../geometry/routeMap'
import { containerOf } from '../geometry/boxes'
import type { Size } from '../geometry/frames'
import type { CorridorsFile } from '../../data/contract'
import type { AtlasState } from '../../state/createAtlasStore'
import { type Route, routesShown } from '../../state/routes'
import type { Texts } from '../../text/i18n'
import { placeNames, routeWords } from '../../text/sentences/routeWords'
import { element as markup, escaped } from '../markup/element'
import { pointedRoute, routes as routesMarkup, type RouteDensity, routeDensity } from '../markup/routes'
import { type FrameElement, sizeOf } from './frames'
import type { ReportFailure } from './loadParts'
import { createTip, type Tip, paragraph, tipNote, tipTitle } from './tip'
import tipStyles from '../../ui/Tip.module.css'
import styles from '../markup/map.module.css'
import routeStyles from '../markup/routes.module.css'

/** Distance in screen px within which a mouse hits a line. */
const REACH_PX: Readonly<Record<RouteDensity, number>> = { few: 4, some: 2.5, many: 1.5 }

/** The line that receives the pointer. */
const HIT = `.${routeStyles.hit}`

interface RoutePointingOptions {
  readonly tip: Tip
  readonly wordsOf: (route: Route) => string
  readonly onChoose: (code: string) => void
  readonly signal: AbortSignal
}

interface DrawnRoutes {
  readonly layer: SVGGElement
  readonly routes: readonly DrawnRoute<Route>[]
  readonly unitPx: number
  readonly count: number
}

/** Selects the nearest route by geometry and emphasises it, for a mouse only; returns the end of a selection. */
const attachRoutePointing = (
  svg: SVGSVGElement,
  drawn: () => DrawnRoutes | null,
  { tip, wordsOf, onChoose, signal }: RoutePointingOptions,
): (() => void) => {
  let pointed: DrawnRoute<Route> | null = null
  let isPassedOn = false
  const within = (selector: string) => drawn()?.layer.querySelector<SVGElement>(selector)
  const point = (now: DrawnRoute<Route> | null) => {
    if (pointed === now) return
    pointed = now
    const strong = within('[data-pointed-routes]')
    if (strong) strong.innerHTML = now ? pointedRoute(now, drawn()?.unitPx ?? 1) : ''
    tip.say(now?.route.id ?? '', now && wordsOf(now.route))
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
    return nearestArc(routes.routes, [x, y], REACH_PX[routeDensity(routes.count)] / matrix.a)
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
      tip.moveTo(clientX, clientY)
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

/** Gives the width of the line that receives the pointer. */
const hitWidth = (count: number): string => `${2 * REACH_PX[routeDensity(count)]}px`

/** As many routes are listed at a country. */
const MOST_LISTED = 5

export interface RoutesOnFrame {
  /** Draws the routes of a state on a map that is zoomed by `scale`, so that heads and dots keep their size on screen. */
  readonly draw: (state: AtlasState, file: CorridorsFile | null, scale: number) => void
  readonly tipOf: (code: string) => string
}

interface RoutesOptions {
  readonly texts: Texts
  readonly topology: Topology
  readonly onChoose: (code: string) => void
  readonly reportFailure: ReportFailure
  readonly signal: AbortSignal
}

/** Makes the routes of a frame; a hidden layer is cached for the next time. */
export const routesOn = (
  { element, svg, frame }: FrameElement,
  { texts, topology, onChoose, reportFailure, signal }: RoutesOptions,
): RoutesOnFrame => {
  const host = svg.querySelector('[data-overlay]')
  let shown: {
    readonly state: AtlasState
    readonly file: CorridorsFile
    readonly routes: readonly Route[]
    readonly scale: number
  } | null = null
  let made: (DrawnRoutes & { readonly of: readonly Route[] }) | null = null
  /** As it was last laid out: to read it in a click would lay out the page. */
  let size: Size | null = null
  const wordsOf = (route: Route) =>
    routeWords(texts, route, shown ? placeNames(shown.state.dataset, shown.file) : String)

  const make = () => {
    if (!shown || !host) return null
    const { state, file, routes, scale } = shown
    size ??= sizeOf(svg)
    const unitPx = containerOf(frame, size).unitPx / scale
    if (made?.of === routes && made.unitPx === unitPx) return made
    const drawn = routeMap({ frame, unitPx, pairs: routes, points: routePoints(topology, file) })
    host.innerHTML = routesMarkup(drawn, {
      frame,
      unitPx,
      count: routes.length,
      isOfChosen: state.filters.entity !== null,
    })
    const layer = host.firstElementChild as SVGGElement
    layer.querySelector<SVGElement>(HIT)?.style.setProperty('--hit-width', hitWidth(routes.length))
    return { layer, routes: drawn, unitPx, count: routes.length, of: routes }
  }

  const end = attachRoutePointing(svg, () => (shown ? made : null), {
    tip: createTip(element),
    wordsOf: (route) => {
      const { title, victims, forms, transit, locator } = wordsOf(route)
      return (
        tipTitle(title) +
        paragraph(tipStyles.text, [victims, forms, transit].filter(Boolean).join(texts.semicolon)) +
        tipNote(locator)
      )
    },
    onChoose,
    signal,
  })

  /** The route that a list points at; the list has its words. */
  let emphasised: { readonly id: string | null; readonly on: DrawnRoutes | null } = { id: null, on: null }
  const emphasise = () => {
    const id = shown?.state.pointedRoute ?? null
    if (id === emphasised.id && made === emphasised.on) return
    emphasised = { id, on: made }
    const strong = made?.layer.querySelector('[data-pointed-routes]')
    const one = made?.routes.find(({ route }) => route.id === id)
    if (strong && made) strong.innerHTML = one ? pointedRoute(one, made.unitPx) : ''
  }

  const redraw = () => {
    const next = make()
    if (next && (next !== made || next.layer.parentElement !== host)) {
      end()
      made = next
      host?.replaceChildren(next.layer)
    }
    emphasise()
  }
  const observer = new ResizeObserver(() => {
    size = sizeOf(svg)
    redraw()
  })
  observer.observe(svg)
  signal.addEventListener('abort', () => observer.disconnect())

  const hide = () => {
    end()
    shown = null
    host?.replaceChildren()
  }

  let hasFailed = false
  /** An error in the routes must not stop the map or other subscribers. */
  const draw = (state: AtlasState, file: CorridorsFile | null, scale: number) => {
    try {
      if (file) {
        shown = { state, file, routes: routesShown(file, state.filters, state.dataset).drawn, scale }
        redraw()
      } else if (shown) hide()
      if (hasFailed) reportFailure('routes', null)
      hasFailed = false
    } catch (error) {
      hasFailed = true
      hide()
      reportError(error)
      reportFailure('routes', () => draw(state, file, scale))
    }
  }

  return {
    draw,
    tipOf: (code) => {
      const own = (shown?.routes ?? []).filter(
        ({ origin, destination }) => origin === code || destination === code,
      )
      if (own.length === 0) return ''
      const rest = own.length - MOST_LISTED
      const listed = own.slice(0, MOST_LISTED).map((route) => {
        const { title, victims, forms, locator } = wordsOf(route)
        const note = escaped(` ${victims}; ${forms}. ${locator}`)
        return markup('li', {}, escaped(title), markup('span', { class: 'noteText' }, note))
      })
      if (rest > 0) listed.push(markup('li', { class: 'noteText' }, escaped(`+ ${rest}`)))
      return markup('ul', { class: styles.routes }, ...listed)
    },
  }
}
