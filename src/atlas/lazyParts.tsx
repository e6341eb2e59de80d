import type { Topology } from 'topojson-specification'
import { type RefObject, useEffect } from 'react'
import { type Atlas, useFiles } from '../state/context'
import { type Filters, hasMap, isPartShown, type View, areRoutesDrawn } from '../state/filters'
import type { Resource } from '../data/resource'
import type { Texts } from '../text/i18n'
import { loadPlaceNames, loadRoutes, loadZoomer } from '../map/paint/loadParts'
import { type LazyPart, lazyPart } from '../text/lazyPart'
import { useTexts } from '../text/context'
import type { AtlasParts } from './AtlasProvider'

export const LAZY_VIEWS = {
  table: lazyPart(async () => (await import('./table/TableView')).TableView),
  grid: lazyPart(async () => (await import('./grid/TreatyGrid')).TreatyGrid),
} as const satisfies Readonly<Record<Exclude<View, 'map' | 'routes'>, unknown>>

export const COUNTRY = lazyPart(async () => (await import('./panel/CountryContent')).CountryContent)

export const COMPARED = lazyPart(async () => (await import('./clock/Compared')).Compared)

export const CHANGE_LOG = lazyPart(async () => (await import('./clock/ChangeLog')).ChangeLog)

export const PUBLISHED_TOTALS = lazyPart(
  async () => (await import('./legend/PublishedTotals')).PublishedTotals,
)

export const ROUTE_CHOICES = lazyPart(async () => (await import('./routes/RouteChoices')).RouteChoices)

const loadRouteParts = () => import('./routes/routeParts')

export const ROUTE_WORDS = lazyPart(async () => (await loadRouteParts()).RouteWords)

export const ROUTE_SCOPE = lazyPart(async () => (await loadRouteParts()).RouteScope)

export const ROUTES_KEY = lazyPart(async () => (await loadRouteParts()).RoutesKey)

export const ROUTE_LOOKS = lazyPart(async () => (await loadRouteParts()).RouteLooks)

export const ROUTES_SENTENCE = lazyPart(async () => (await loadRouteParts()).RoutesSentence)

export const ROUTES_ANSWER = lazyPart(async () => (await loadRouteParts()).routesAnswerText)

export const ROUTES_LIST = lazyPart(async () => (await loadRouteParts()).RoutesList)

const ROUTE_LAYER = lazyPart(loadRoutes)

export const MAP_DESCRIPTION = lazyPart(async () => (await import('./map/MapDescription')).MapDescription)

/** Loads the code, geometry and messages of routes. */
export const routesNeed = (topology: Resource<Topology>, texts: Texts): Promise<unknown> =>
  Promise.all([ROUTE_LAYER(texts).load(), topology.load()])

type PreloadContext = Pick<Atlas, 'files'> & { readonly texts: Texts }

interface Preload {
  /** What matches an element that opens the part. */
  readonly selector: string
  readonly load: (context: PreloadContext, opener: Element, eventType?: string) => Promise<unknown>
}

const COUNTRY_OPENERS = [
  '[data-entity]',
  '[data-search]',
  '[data-all-countries]',
  '[data-entity-row]',
  '[data-grid-cell]',
  '[data-routes-list]',
].join()

/** A part that failed is not requested again here: its view shows the failure and a retry. */
const once = async (file: Resource<unknown>): Promise<unknown> =>
  file.state().status === 'failed' ? undefined : file.load()

const preload = (part: LazyPart<unknown>, selector: string): Preload => ({
  selector,
  load: ({ texts }) => once(part(texts)),
})

/** Everything that is preloaded when a reader points at its opener. */
const PRELOADS: readonly Preload[] = [
  preload(COUNTRY, COUNTRY_OPENERS),
  // A pointer passes over many countries, and presses one.
  {
    selector: '[data-entity]',
    load: async ({ files }, opener, eventType) =>
      eventType === 'pointerdown' && once(files.country(opener.getAttribute('data-entity') ?? '')),
  },
  preload(ROUTE_CHOICES, '[data-route-scope]'),
  { selector: '[data-zoom]', load: ({ texts }) => loadZoomer(texts) },
  preload(ROUTE_WORDS, '[data-route-scope], a[data-view="routes"]'),
  { selector: 'a[data-view="routes"]', load: ({ files }) => once(files.corridors) },
  ...Object.entries(LAZY_VIEWS).map(([view, part]) => preload(part, `a[data-view="${view}"]`)),
]

/** Loads the lazy parts that a state shows. */
export const loadPartsOf = (texts: Texts, filters: Filters): Promise<unknown> => {
  const { view, entity, comparedDay } = filters
  const shown: readonly LazyPart<unknown>[] = [
    ...(hasMap(view) ? [] : [LAZY_VIEWS[view]]),
    ...(areRoutesDrawn(filters) ? [ROUTES_KEY, ROUTE_SCOPE, ROUTE_WORDS] : []),
    ...(view === 'routes' ? [ROUTES_SENTENCE, ROUTES_LIST] : []),
    ...(comparedDay === null ? [] : [COMPARED]),
    ...(entity === null ? [] : [COUNTRY]),
  ]
  const onMap = hasMap(view)
    ? [...(entity === null ? [] : [loadPlaceNames()]), ...(isPartShown(filters) ? [loadZoomer(texts)] : [])]
    : []
  return Promise.allSettled([...shown.map((part) => part(texts).load()), ...onMap])
}

const EVENT_TYPES = ['pointerover', 'pointerdown', 'focusin'] as const

/** Preloads what the element opens; a failure is requested again by the view, which shows it. */
export const loadAhead = (
  target: Element,
  parts: Pick<AtlasParts, 'texts' | 'files'>,
  eventType?: string,
): void => {
  for (const { selector, load } of PRELOADS) {
    const opener = target.closest(selector)
    if (opener) load(parts, opener, eventType).catch(() => undefined)
  }
}

/** Preloads views and data as soon as a reader points at, presses or focuses what opens them. */
export const useFetchAhead = (atlas: RefObject<HTMLElement | null>): void => {
  const texts = useTexts()
  const files = useFiles()
  useEffect(() => {
    const stop = new AbortController()
    const onEvent = ({ target, type }: Event) => {
      if (target instanceof Element) loadAhead(target, { texts, files }, type)
    }
    for (const eventType of EVENT_TYPES)
      atlas.current?.addEventListener(eventType, onEvent, { signal: stop.signal, passive: true })
    return () => stop.abort()
  }, [atlas, texts, files])
}
