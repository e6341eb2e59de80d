import { isTime, type Time, isDay } from '../domain/clock'
import {
  type Direction,
  ROUTE_YEARS,
  type RouteEnds,
  type RouteForm,
  type RouteVictims,
  type YearRange,
} from '../domain/corridors'
import type { EntityCode, Group, Region } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import { type ClassId, type SubId, type ThemeId, hasInstrument } from '../domain/themes'
import { FIRST_DAY, type InstrumentId, type IsoDay } from '../domain/treaty'

export const VIEWS = ['map', 'table', 'grid', 'routes'] as const
export type View = (typeof VIEWS)[number]

/** Whether the view shows the map. The routes view shows the map and a list. */
export const hasMap = (view: View): view is 'map' | 'routes' => view === 'map' || view === 'routes'

/** The state with a view of the map in place of a table, for what shows no tables. */
export const withMapView = (filters: Filters): Filters => ({
  ...filters,
  view: hasMap(filters.view) ? filters.view : 'map',
})

/** Whether a theme offers the view: the grid shows all treaties at once. */
export const isViewOffered = (theme: ThemeId, view: View): boolean => view !== 'grid' || hasInstrument(theme)

/** A part of the map: its middle in degrees east and north, and how much land it shows at least, in km; or all of it. */
export type Area = 'whole' | readonly [lon: number, lat: number, km: number]

/** The state that a link restores; it is plain and serialisable. */
export interface Filters {
  readonly theme: ThemeId
  readonly sub: SubId
  readonly instrument: InstrumentId
  /** The time that a reader has set for all questions; null for the usual time of each. */
  readonly on: Time | null
  readonly evidence: Evidence
  /** None means all. */
  readonly regions: readonly Region[]
  /** Organisations of which an entity was a member on the default day; none means all. */
  readonly groups: readonly Group[]
  /** Classes in colour, the rest as outlines; none means all. */
  readonly classes: readonly ClassId[]
  readonly entity: EntityCode | null
  /** Only for the comparison of countries: the second one, beside `entity`. */
  readonly compared: EntityCode | null
  /** Only for the comparison of countries: a third and a fourth beside these two. */
  readonly others: readonly EntityCode[]
  readonly view: View
  /** Null for what the filters show. */
  readonly area: Area | null
  /** Questions of days only: the day that `on` is compared with. */
  readonly comparedDay: IsoDay | null
  /** Whether the routes of a chosen country are drawn over the colours of the question. */
  readonly hasRoutes: boolean
  /** The question whose colours lie under the map of the routes, at its usual time; null for none. */
  readonly colours: ThemeId | null
  readonly victims: readonly RouteVictims[]
  readonly routeForm: RouteForm | null
  readonly years: YearRange
  readonly direction: Direction
  readonly ends: RouteEnds
}

/** The filters that say which countries are shown: sub-regions and organisations. */
export const PLACE = ['regions', 'groups'] as const satisfies readonly (keyof Filters)[]
export type Place = Pick<Filters, (typeof PLACE)[number]>

/** Some filters of a state, as an object of their own. */
export const pick = <Key extends keyof Filters>(filters: Filters, keys: readonly Key[]): Pick<Filters, Key> =>
  Object.fromEntries(keys.map((key) => [key, filters[key]])) as Pick<Filters, Key>

export type RouteFilters = Pick<
  Filters,
  'hasRoutes' | 'colours' | 'victims' | 'routeForm' | 'years' | 'direction' | 'ends'
>

/** Whether a text is a day that the clock can be set to, of which the last is today. */
export const isOfferedDay = (text: string, today: IsoDay): boolean =>
  isDay(text) && text >= FIRST_DAY && text <= today

/** Whether a text is a year or a day that the clock can be set to. */
export const isOfferedTime = (text: string, today: IsoDay): boolean =>
  isTime(text) && text >= FIRST_DAY.slice(0, 4) && text <= today

export const DEFAULT_FILTERS: Filters = {
  theme: 'patterns',
  sub: 'main',
  instrument: 'palermo',
  on: null,
  evidence: 'children',
  regions: [],
  groups: [],
  classes: [],
  entity: null,
  compared: null,
  others: [],
  view: 'map',
  area: null,
  comparedDay: null,
  hasRoutes: false,
  colours: null,
  victims: ['children'],
  routeForm: null,
  years: ROUTE_YEARS,
  direction: 'both',
  ends: 'all',
}

/** All countries. */
export const EVERYWHERE: Place = pick(DEFAULT_FILTERS, PLACE)

/** Applies to each filter that says where its own function, in the order of the list: a new filter needs one. */
export const forPlace = <T>(
  place: Place,
  functions: { readonly [Key in keyof Place]: (value: Place[Key]) => T },
): readonly T[] => {
  const apply = <Key extends keyof Place>(key: Key) => functions[key](place[key])
  return PLACE.map(apply)
}

/** Whether all countries are shown. */
export const isEverywhere = (place: Place): boolean => PLACE.every((key) => place[key].length === 0)

/** Defaults of the comparison of countries; treaties as the theme put the day into its links. */
export const COMPARE_DEFAULTS: Filters = { ...DEFAULT_FILTERS, theme: 'treaties' }

/** The filters that move the map to what they show. */
type MapFilters = Pick<Filters, keyof Place | 'classes' | 'hasRoutes' | 'view' | 'entity'>

/** Whether the map is fitted to the routes of the chosen country. */
export const isFittedToRoutes = (filters: Pick<MapFilters, 'hasRoutes' | 'view' | 'entity'>): boolean =>
  filters.entity !== null && areRoutesDrawn(filters)

/** Whether filters limit the countries that the map shows. */
export const isFiltered = (filters: MapFilters): boolean =>
  !isEverywhere(filters) || filters.classes.length > 0

const showsPart = (filters: MapFilters): boolean => isFiltered(filters) || isFittedToRoutes(filters)

/** Whether a state shows a part of the map. */
export const isPartShown = (filters: MapFilters & Pick<Filters, 'area'>): boolean =>
  filters.area === null ? showsPart(filters) : filters.area !== 'whole'

/** The area that shows the whole map; filters or routes would show a part by themselves. */
export const wholeArea = (filters: MapFilters): Area | null => (showsPart(filters) ? 'whole' : null)

/** Whether two states differ in some of these filters. */
export const differIn = (one: Filters, other: Filters, keys: readonly (keyof Filters)[]): boolean =>
  keys.some((key) => one[key] !== other[key])

export const isDayMoved = (before: Filters, after: Filters): boolean =>
  !differIn({ ...before, on: after.on }, after, Object.keys(after) as (keyof Filters)[])

/** Whether a map draws routes: all on the map of the routes, the chosen country's over the colours of another question. */
export const areRoutesDrawn = (filters: Pick<Filters, 'hasRoutes' | 'view' | 'entity'>): boolean =>
  filters.view === 'routes' || areRoutesOver(filters)

/** Whether the chosen country's routes are drawn over the colours of another question. */
export const areRoutesOver = ({
  hasRoutes,
  view,
  entity,
}: Pick<Filters, 'hasRoutes' | 'view' | 'entity'>): boolean => hasRoutes && view === 'map' && entity !== null

/** The filters of the question whose colours a map has; null for a map of the routes without colours. */
export const colouredBy = (filters: Filters): Filters | null => {
  if (filters.view !== 'routes') return filters
  const { colours } = filters
  if (colours === null) return null
  return { ...filters, view: 'map', theme: colours, sub: 'main', on: null, comparedDay: null, classes: [] }
}

/** Whether colours are lighter, since routes are drawn over them. */
export const areColoursLighter = (
  filters: Pick<Filters, 'hasRoutes' | 'view' | 'entity' | 'colours'>,
): boolean => areRoutesDrawn(filters) && (filters.view !== 'routes' || filters.colours !== null)
