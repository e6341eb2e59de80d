import type { ComponentProps } from 'react'
import type { AtlasStore } from '../store/createAtlasStore'
import type { Filters, View } from '../store/filters'
import { hasDay, THEMES } from '../domain/themes'
import type { CountryContent } from '../views/panel/CountryContent'
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

/** Below the key of a question with a day: its days. */
export const QUESTION_DAYS: LaterPart = {
  load: async () => (await import('../views/timeline/QuestionDays')).QuestionDays,
  catalogues: ['timeline'],
}

/** What can be chosen among routes, in their chip. */
export const ROUTE_CHOICES: LaterPart = {
  load: async () => (await import('../views/routes/RouteChoices')).RouteChoices,
  catalogues: ['routes'],
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
  ahead(QUESTION_DAYS, 'a[data-theme="treaties"], [data-sub="since"]'),
  ...Object.entries(LATER_VIEWS).map(([view, part]) => ahead(part, `a[data-view="${view}"]`)),
]

/** Fetches the later views that a state shows. */
export const fetchShown = (texts: Texts, { view, entity, theme, sub }: Filters): Promise<unknown> =>
  Promise.allSettled([
    ...(view === 'map' ? [] : [fetchPart(LATER_VIEWS[view], texts)]),
    ...(hasDay(theme, sub) ? [fetchPart(QUESTION_DAYS, texts)] : []),
    ...(entity === null ? [] : [fetchPart(COUNTRY, texts)]),
  ])
