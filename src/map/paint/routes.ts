import type { Topology } from 'topojson-specification'
import { pointsOf } from '../geometry/topology'
import type { CorridorsFile } from '../../data/contract'
import type { AtlasState } from '../../state/createAtlasStore'
import { type Route } from '../../state/routes'
import { routesShown } from '../../state/routesShown'
import type { Texts } from '../../text/i18n'
import { placeNames, routeWords } from '../../text/sentences/routeWords'
import { pointedRoutes, routes as routesMarkup } from '../markup/routes'
import { routeShapes } from '../markup/routeShapes'
import { tipNote, tipRoutes, tipText, tipTitle } from '../markup/tip'
import type { FrameElement } from './frames'
import { labelsIn, unitPxOf } from './shapesIn'
import type { ReportFailure } from './parts'
import { attachRoutePointing, type DrawnRoutes, hitWidth } from './routePointing'
import { createTip } from './tip'
const MOST = { entity: 5, place: 7 }

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
  const names = svg.querySelector('[data-names]')
  const points = pointsOf(topology)
  let shown: {
    readonly state: AtlasState
    readonly file: CorridorsFile
    readonly routes: readonly Route[]
    readonly scale: number
  } | null = null
  let made: (DrawnRoutes & { readonly of: readonly Route[] }) | null = null
  const wordsOf = (route: Route) =>
    routeWords(texts, route, shown ? placeNames(shown.state.dataset, shown.file) : String)

  const make = () => {
    if (!shown || !host || !names) return null
    const { state, file, routes, scale } = shown
    const unitPx = unitPxOf(svg, frame) / scale
    if (made?.of === routes && made.unitPx === unitPx) return made
    const { dataset } = state
    const map = routeShapes({ frame, unitPx, points, labels: labelsIn(names), dataset, file, routes })
    host.innerHTML = routesMarkup(map, {
      frame,
      unitPx,
      count: routes.length,
      isOfChosen: state.filters.entity !== null,
    })
    const layer = host.firstElementChild as SVGGElement
    layer.querySelector<SVGElement>('[data-hit]')?.style.setProperty('--hit-width', hitWidth(routes.length))
    return { layer, map, unitPx, count: routes.length, of: routes }
  }

  const end = attachRoutePointing(svg, () => (shown ? made : null), {
    tip: createTip(element, 'data-route-tip'),
    wordsOf: (routes, place) => {
      const words = routes.map(wordsOf)
      const [first] = words
      if (place === null && first) {
        const { victims, forms, transit, locator, title } = first
        return (
          tipTitle(title) +
          tipText([victims, forms, transit].filter(Boolean).join(texts.semicolon)) +
          tipNote(locator)
        )
      }
      const nameOf = shown ? placeNames(shown.state.dataset, shown.file) : String
      const more = words.length - MOST.place
      return [
        tipTitle(nameOf(place ?? '')),
        ...words.slice(0, MOST.place).map(({ title, years }) => tipText(`${title}, ${years}`)),
        more > 0 ? tipNote(texts.t('route.more', { count: more })) : '',
      ].join('')
    },
    onChoose,
    signal,
  })

  const redraw = () => {
    const next = make()
    if (!next || (next === made && next.layer.parentElement === host)) return
    end()
    made = next
    host?.replaceChildren(next.layer)
  }
  const observer = new ResizeObserver(redraw)
  observer.observe(svg)
  signal.addEventListener('abort', () => observer.disconnect())

  const hide = () => {
    end()
    shown = null
    host?.replaceChildren()
  }

  let emphasised: string | null = null
  /** Emphasises the route that a list points at; the list has its words. */
  const emphasise = (id: string | null) => {
    if (id === emphasised) return
    emphasised = id
    const strong = made?.layer.querySelector('[data-pointed-routes]')
    const routes = made?.map.routes.filter(({ route }) => route.id === id) ?? []
    if (strong && made) strong.innerHTML = pointedRoutes(routes, made.unitPx)
  }

  let hasFailed = false
  /** An error in the routes must not stop the map or other subscribers. */
  const draw = (state: AtlasState, file: CorridorsFile | null, scale: number) => {
    try {
      if (file) {
        shown = { state, file, routes: routesShown(file, state.filters, state.dataset).drawn, scale }
        redraw()
        emphasise(state.pointedRoute)
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
      const rest = own.length - MOST.entity
      const listed = own.slice(0, MOST.entity).map((route) => {
        const { title, victims, forms, locator } = wordsOf(route)
        return { title, note: `${victims}; ${forms}. ${locator}` }
      })
      return tipRoutes(own.length, listed, rest > 0 ? texts.t('route.more', { count: rest }) : null)
    },
  }
}
