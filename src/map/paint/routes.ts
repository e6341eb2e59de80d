import type { Topology } from 'topojson-specification'
import { type Box, boxOfView, containerOf, drawnBox } from '../geometry/boxes'
import { obstaclesOf } from '../geometry/namesOnMap'
import { BALKANS, type Size, type View } from '../geometry/frames'
import { boxesOfRoutes, type DrawnRoute } from '../geometry/routeMap'
import type { CorridorsFile } from '../../data/contract'
import { memoise } from '../../domain/memoise'
import type { AtlasState } from '../../state/createAtlasStore'
import { type Route, routesShown } from '../../state/routes'
import type { Texts } from '../../text/i18n'
import { placeNames, routeWords } from '../../text/sentences/routeWords'
import { element as markup, escaped } from '../markup/element'
import { pointedRoutes, routes as routesMarkup } from '../markup/routes'
import { routesOnMap } from '../markup/routesOnMap'
import { type FrameElement, sizeOf } from './frames'
import type { ReportFailure } from './loadParts'
import { attachRoutePointing, type DrawnRoutes } from './routePointing'
import { createPointerLabel, labelNote, labelTitle, paragraph } from './pointerLabel'
import labelStyles from '../../ui/PointerLabel.module.css'
import styles from '../markup/map.module.css'

/** The place of the panel of the Balkans over a wide map, in px of the page from the corner of the map; null where it is not shown. */
const panelOver = ({ element, svg, frame }: FrameElement): Box | null => {
  const panel =
    frame.id === 'wide' ? element.parentElement?.querySelector('[data-frame="balkans-panel"]') : null
  const rect = panel?.getBoundingClientRect()
  if (!rect || rect.width === 0) return null
  const { left, top } = svg.getBoundingClientRect()
  return { x: rect.left - left, y: rect.top - top, width: rect.width, height: rect.height }
}

/** The lines of a place that leave the map at its label. */
const routesAtLabel = (
  { routes }: DrawnRoutes,
  label: Element | null | undefined,
): readonly DrawnRoute<Route>[] => {
  const code = label?.getAttribute('data-route-place')
  const end = label?.getAttribute('data-route-end') as 'origin' | 'destination' | null
  return code && end ? routes.filter(({ route }) => route[end] === code) : []
}

/** What tells a label from the others of its map. */
const keyOf = (label: Element): string =>
  `${label.getAttribute('data-route-end')} ${label.getAttribute('data-route-place')}`

/** As many routes are listed at a country. */
const MOST_LISTED = 5

export interface RoutesOnFrame {
  /** Draws the routes of a state on what a view shows, where heads, dots and labels keep their size on screen. */
  readonly draw: (state: AtlasState, file: CorridorsFile | null, view: View) => void
  /** The areas that no name may cover, in frame px: ends of lines and labels. */
  readonly taken: () => readonly Box[]
  readonly labelOf: (code: string) => string
}

interface RoutesOptions {
  readonly texts: Texts
  readonly topology: Topology
  readonly onChoose: (code: string) => void
  readonly reportFailure: ReportFailure
  readonly signal: AbortSignal
}

/** Whether the panel of the Balkans has both ends of a route, which is drawn there alone. */
const isWithinPanel = ({ origin, destination }: Route): boolean =>
  BALKANS.has(origin) && BALKANS.has(destination)

/** The countries that a frame names: its own, as the panels of a phone share them out. */
const namedOn = memoise(
  (svg: SVGSVGElement): ReadonlySet<string | null> =>
    new Set([...svg.querySelectorAll('[data-entity][role]')].map((one) => one.getAttribute('data-entity'))),
)

/** Makes the routes of a frame; a hidden layer is cached for the next time. */
export const routesOn = (
  one: FrameElement,
  { texts, topology, onChoose, reportFailure, signal }: RoutesOptions,
): RoutesOnFrame => {
  const { element, svg, frame } = one
  const isPanel = frame.id === 'balkans-panel'
  const host = svg.querySelector('[data-overlay]')
  let shown: {
    readonly state: AtlasState
    readonly file: CorridorsFile
    readonly routes: readonly Route[]
    readonly view: View
  } | null = null
  let made:
    (DrawnRoutes & { readonly of: readonly Route[]; readonly view: View; readonly size: Size }) | null = null
  /** The label whose lines stay emphasised, as a reader has pressed it. */
  let kept: string | null = null
  /** As it was last laid out: to read it in a click would lay out the page. */
  let size: Size | null = null
  const wordsOf = (route: Route) =>
    routeWords(texts, route, shown ? placeNames(shown.state.dataset, shown.file) : String)

  const make = () => {
    if (!shown || !host) return null
    const { state, file, routes, view } = shown
    size ??= sizeOf(svg)
    const container = containerOf(frame, size)
    const unitPx = container.unitPx / view.scale
    if (made?.of === routes && made.size === size && made.view === view) return made
    const panel = panelOver(one)
    const page = { scale: unitPx, x: container.box.x, y: container.box.y }
    const hasName = (code: string) => (isPanel ? BALKANS : namedOn(svg)).has(code)
    const drawn = routesOnMap({
      dataset: state.dataset,
      topology,
      file,
      routes: routes.filter((route) =>
        isPanel
          ? isWithinPanel(route)
          : (hasName(route.origin) || hasName(route.destination)) && !(panel && isWithinPanel(route)),
      ),
      hasName,
      frame,
      unitPx,
      shown: boxOfView(container, view),
      taken: obstaclesOf(container, view, undefined, panel ? [drawnBox(page, panel)] : []),
    })
    host.innerHTML = routesMarkup(drawn, { frame, unitPx, isOfChosen: state.filters.entity !== null })
    const layer = host.firstElementChild as SVGGElement
    return { ...drawn, layer, unitPx, view, size, of: routes }
  }

  const end = attachRoutePointing(svg, () => (shown ? made : null), {
    label: createPointerLabel(element),
    wordsOf: (route) => {
      const { title, victims, forms, transit, locator } = wordsOf(route)
      return (
        labelTitle(title) +
        paragraph(labelStyles.text, [victims, forms, transit].filter(Boolean).join(texts.semicolon)) +
        labelNote(locator)
      )
    },
    onChoose,
    signal,
  })

  /** What stands out: the route that a list points at, which has its words, or the lines of the label that is pressed. */
  let emphasised: { readonly id: string | null; readonly on: DrawnRoutes | null } = { id: null, on: null }
  const emphasise = () => {
    const id = shown?.state.pointedRoute ?? kept
    if (id === emphasised.id && made === emphasised.on) return
    emphasised = { id, on: made }
    const strong = made?.layer.querySelector('[data-pointed-routes]')
    if (!strong || !made) return
    const label = [...made.layer.querySelectorAll('[data-route-place]')].find((each) => keyOf(each) === id)
    const some = label ? routesAtLabel(made, label) : made.routes.filter(({ route }) => route.id === id)
    strong.innerHTML = some.length > 0 ? pointedRoutes(some, made.unitPx) : ''
  }
  svg.addEventListener(
    'click',
    (event) => {
      const label = event.target instanceof Element ? event.target.closest('[data-route-place]') : null
      if (!label) return
      event.stopPropagation()
      kept = keyOf(label) === kept ? null : keyOf(label)
      emphasise()
    },
    { signal, capture: true },
  )

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
  const draw = (state: AtlasState, file: CorridorsFile | null, view: View) => {
    try {
      if (file) {
        shown = { state, file, routes: routesShown(file, state.filters, state.dataset).drawn, view }
        redraw()
      } else if (shown) hide()
      if (hasFailed) reportFailure('routes', null)
      hasFailed = false
    } catch (error) {
      hasFailed = true
      hide()
      reportError(error)
      reportFailure('routes', () => draw(state, file, view))
    }
  }

  return {
    draw,
    taken: () => (shown && made ? boxesOfRoutes(made, made.unitPx) : []),
    labelOf: (code) => {
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
