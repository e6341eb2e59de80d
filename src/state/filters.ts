import { dayOf, isDay } from '../domain/day'
import {
  type Direction,
  ROUTE_YEARS,
  type RouteEnds,
  type RouteForm,
  type RouteVictims,
  type YearRange,
} from '../domain/corridors'
import type { EntityCode, Region } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import type { Group } from '../domain/membership'
import type { ClassId, SubId, ThemeId } from '../domain/themes'
import { type InstrumentId, type IsoDay, STUDY_DAY } from '../domain/treaty'

/** The views of a question, in the order they are offered. */
export const VIEWS = ['map', 'table', 'grid', 'routes'] as const
export type View = (typeof VIEWS)[number]

/** Whether the theme can be shown so: the grid is of all treaties at once, all else is for every theme. */
export const isViewOffered = (theme: ThemeId, view: View): boolean => view !== 'grid' || theme === 'treaties'

/** What a shared link restores: plain, serialisable, no more. */
export interface Filters {
  readonly theme: ThemeId
  /** Sub-choice of the theme; `main` for the theme itself. */
  readonly sub: SubId
  readonly instrument: InstrumentId
  /** Day for which a question with a day is shown. */
  readonly on: IsoDay
  readonly evidence: Evidence
  /** Sub-regions shown; none means all. */
  readonly regions: readonly Region[]
  /** Only those who belonged to one of these organisations on the study's day; none means all. */
  readonly groups: readonly Group[]
  /** Classes shown in colour, the rest as outlines; none means all. */
  readonly classes: readonly ClassId[]
  readonly entity: EntityCode | null
  /** Comparison of two countries only: the second one, beside `entity`. */
  readonly compared: EntityCode | null
  /** How the present question is shown: as a map, a table, the grid of all treaties, or the list of routes. */
  readonly view: View
  /** Treaties only: the other day that `on` is compared with; null where nothing is compared. */
  readonly comparedDay: IsoDay | null
  /** Whether routes are drawn over the map. */
  readonly hasRoutes: boolean
  /** Routes: whom the statements are about. */
  readonly victims: readonly RouteVictims[]
  /** Routes: the one form of exploitation shown; null for every form. */
  readonly routeForm: RouteForm | null
  /** Routes: first and last report year. */
  readonly years: YearRange
  /** Routes of the chosen country: into it, out of it, or both. */
  readonly direction: Direction
  /** Routes: only between two of the 51, or with an end outside too. */
  readonly ends: RouteEnds
}

/** The filters that choose among routes. */
export type RouteFilters = Pick<
  Filters,
  'hasRoutes' | 'victims' | 'routeForm' | 'years' | 'direction' | 'ends'
>

/** The first day the treaty map can be asked for; the last is today. */
export const FIRST_DAY: IsoDay = '1989-01-01'

/** Today, in the reader's own calendar. */
export const today = (): IsoDay => dayOf(new Date())

/** Whether the text is a day the treaty map can be asked for. */
export const isOfferedDay = (text: string): boolean => isDay(text) && text >= FIRST_DAY && text <= today()

/** What a page shows before its link says otherwise. */
export const DEFAULT_FILTERS: Filters = {
  theme: 'patterns',
  sub: 'main',
  instrument: 'palermo',
  on: STUDY_DAY,
  evidence: 'anyone',
  regions: [],
  groups: [],
  classes: [],
  entity: null,
  compared: null,
  view: 'map',
  comparedDay: null,
  hasRoutes: false,
  victims: ['children'],
  routeForm: null,
  years: ROUTE_YEARS,
  direction: 'both',
  ends: 'all',
}

/** What the comparison of two countries shows before two are chosen. The treaties make the day a part of its links. */
export const COMPARE_DEFAULTS: Filters = { ...DEFAULT_FILTERS, theme: 'treaties' }

/** Whether nothing but the day is another: a slider that moves, more often than not. */
export const isDayMoved = (before: Filters, after: Filters): boolean =>
  (Object.keys(after) as (keyof Filters)[]).every((key) => key === 'on' || before[key] === after[key])
