import type { ComponentProps, ComponentType } from 'react'
import type { Frame } from '../cartography/frames'
import { pointsOf } from '../cartography/topology'
import type { AtlasStore } from '../store/createAtlasStore'
import type { Filters, View } from '../store/filters'
import { THEMES } from '../domain/themes'
import type { TopologyFile } from '../store/topologyFile'
import type { PlaceWordsProps } from '../views/placeWords/PlaceWords'
import type { CountryContent } from '../views/panel/CountryContent'
import { loadCatalogues } from '../text/catalogues'
import type { Texts } from '../text/i18n'
import { fetchPart, type LaterPart } from './useLaterView'

/** The views that are not part of the first page, each with how it is fetched. */
export const LATER_VIEWS: Readonly<Record<Exclude<View, 'map'>, LaterPart>> = {
  table: {
    load: async () => (await import('../views/table/TableView')).TableView,
    catalogues: ['table', 'panel'],
  },
  grid: {
    load: async () => (await import('../views/grid/TreatyGrid')).TreatyGrid,
    catalogues: ['table', 'panel'],
  },
  routes: {
    load: async () => (await import('../views/routes/RoutesView')).RoutesView,
    catalogues: ['routes'],
  },
}

/** All that is told of a chosen country. */
export const COUNTRY: LaterPart<ComponentProps<typeof CountryContent>> = {
  load: async () => (await import('../views/panel/CountryContent')).CountryContent,
  catalogues: ['panel'],
}

/** Below the key of treaties: their days. */
export const TREATY_DAYS: LaterPart = {
  load: async () => (await import('../views/timeline/TreatyDays')).TreatyDays,
  catalogues: ['timeline'],
}

/** The map in words, fetched with the outlines they are read from when they are opened. */
export const mapWords = (file: TopologyFile): LaterPart => ({
  load: async () => {
    const [{ AtlasMapWords }, topology] = await Promise.all([
      import('../views/mapWords/AtlasMapWords'),
      file.load(),
    ])
    return () => <AtlasMapWords topology={topology} />
  },
  catalogues: ['words'],
})

/** What can be chosen among routes, in their chip. */
export const ROUTE_CHOICES: LaterPart = {
  load: async () => (await import('../views/routes/RouteChoices')).RouteChoices,
  catalogues: ['routes'],
}

const drawsRoutes = (file: TopologyFile) => Promise.all([import('../views/routes/RouteLayer'), file.load()])

/** What routes are drawn with over a map, and the messages that tell of them; until it is there they have not loaded. */
export const routesNeed = async (file: TopologyFile, texts: Texts): Promise<void> => {
  const [messages] = await Promise.all([loadCatalogues(texts.locale, ['routes']), drawsRoutes(file)])
  texts.add(messages)
}

/** The routes over the map, fetched with the outlines that say where they end when they are first drawn. */
export const routeLayer = (file: TopologyFile): LaterPart<{ frame: Frame }> => {
  let drawn: ComponentType<{ frame: Frame }> | undefined
  return {
    load: async () => {
      const [{ RouteLayer }, topology] = await drawsRoutes(file)
      const points = pointsOf(topology)
      // One component, however often routes are hidden and shown: another would be drawn from nothing.
      drawn ??= ({ frame }) => <RouteLayer frame={frame} points={points} />
      return drawn
    },
    catalogues: ['routes'],
  }
}

/** The words on where one country lies, fetched once its small map is there. */
export const PLACE_WORDS: LaterPart<PlaceWordsProps> = {
  load: async () => (await import('../views/placeWords/PlaceWords')).PlaceWords,
  catalogues: ['country'],
}

/** What opens a view or a theme, as a selector, and how what it needs is fetched for a reader who comes near it. */
interface Ahead {
  readonly near: string
  readonly fetch: (texts: Texts, store: AtlasStore, opener: Element) => Promise<unknown>
}

const COUNTRY_OPENERS = [
  '[data-entity]',
  '[data-search]',
  '[data-all-countries]',
  '[data-entity-row]',
  '[data-grid-cell]',
  '[data-routes-list]',
  '[data-not-bound]',
  '[data-change]',
].join()

const ahead = <Props,>(part: LaterPart<Props>, near: string): Ahead => ({
  near,
  fetch: (texts) => fetchPart(part, texts),
})

/** All that is fetched once a reader comes near what opens them. */
export const AHEAD: readonly Ahead[] = [
  ahead(COUNTRY, COUNTRY_OPENERS),
  ahead(ROUTE_CHOICES, '[data-route-chip]'),
  {
    near: 'a[data-theme]',
    fetch: (_, store, link) =>
      store.getState().fetchThemes(THEMES.filter((theme) => theme === link.getAttribute('data-theme'))),
  },
  // What is told of a country is told of every theme.
  { near: COUNTRY_OPENERS, fetch: (_, store) => store.getState().fetchThemes(THEMES) },
  ahead(TREATY_DAYS, 'a[data-theme="treaties"]'),
  ...Object.entries(LATER_VIEWS).map(([view, part]) => ahead(part, `a[data-view="${view}"]`)),
]

/** Fetches the later views that a state shows. */
export const fetchShown = (texts: Texts, { view, entity, theme }: Filters): Promise<unknown> =>
  Promise.allSettled([
    ...(view === 'map' ? [] : [fetchPart(LATER_VIEWS[view], texts)]),
    ...(theme === 'treaties' ? [fetchPart(TREATY_DAYS, texts)] : []),
    ...(entity === null ? [] : [fetchPart(COUNTRY, texts)]),
  ])
