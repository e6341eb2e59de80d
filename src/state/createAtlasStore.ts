import { createStore } from 'zustand/vanilla'
import type { Dataset } from '../data/Dataset'
import type { Time } from '../domain/clock'
import type { EntityCode } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import type { ClassId, SubId, ThemeId } from '../domain/themes'
import type { InstrumentId } from '../domain/treaty'
import { changedBetween, setTime, timeOf } from './clock'
import { debounce } from './debounce'
import {
  type Area,
  DEFAULT_FILTERS,
  differIn,
  EVERYWHERE,
  type Filters,
  isDayMoved,
  isViewOffered,
  type Place,
  type RouteFilters,
  type View,
  wholeArea,
} from './filters'

type ThemeChoices = Partial<Pick<Filters, 'sub' | 'instrument' | 'view'>>

export interface AtlasState {
  readonly dataset: Dataset
  readonly filters: Filters
  /** The filters with the day debounced, for views that need not follow a moving day. */
  readonly settled: Filters
  /** The country that was open before, offered for comparison; not part of a link. */
  readonly previousEntity: EntityCode | null
  /** The class pointed at in the key, outlined on the map; not part of a link. */
  readonly highlighted: ClassId | null
  readonly highlight: (classId: ClassId | null) => void
  /** Countries whose answer has changed by the last step of the clock, named for a moment; not part of a link. */
  readonly justChanged: readonly EntityCode[]
  /** Whether the clock plays, or has just ended or paused a play, of which the page then tells what changed; not part of a link. */
  readonly play: 'running' | 'over' | null
  readonly setPlay: (play: AtlasState['play']) => void
  /** The route pointed at in the list, emphasised on the map; not part of a link. */
  readonly pointedRoute: string | null
  readonly pointRoute: (id: string | null) => void
  /** Shows a theme and resets sub-choice and class filter. */
  readonly selectTheme: (theme: ThemeId, choices?: ThemeChoices) => void
  readonly selectSub: (sub: SubId) => void
  readonly selectInstrument: (instrument: InstrumentId) => void
  /** Sets the clock for all questions; the usual time of the present question resets it. */
  readonly selectTime: (time: Time) => void
  readonly selectEvidence: (evidence: Evidence) => void
  /** Shows these sub-regions and groups alone; all countries where there are none. */
  readonly selectPlace: (place: Place) => void
  readonly toggleClass: (classId: ClassId) => void
  /** Shows this class alone, or all where null. */
  readonly selectClass: (classId: ClassId | null) => void
  /** Opens the country, or closes it if it is open or null. */
  readonly selectEntity: (entity: EntityCode | null) => void
  readonly selectPair: (entity: EntityCode | null, compared: EntityCode | null) => void
  /** Sets the third and the fourth country of a comparison. */
  readonly selectOthers: (others: readonly EntityCode[]) => void
  readonly selectView: (view: View) => void
  /** Shows a part of the map; new filters bring their own. */
  readonly selectArea: (area: Area) => void
  /** Ends the comparison of two days that a link began. */
  readonly endComparison: () => void
  readonly filterRoutes: (patch: Partial<RouteFilters>) => void
  /** Clears sub-regions, groups and classes only. */
  readonly clearFilters: () => void
  readonly restore: (filters: Filters) => void
}

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

/** Shows all classes. The whole map needs no name where no other filter would show a part. */
const withoutClasses = (filters: Filters): Pick<Filters, 'classes' | 'area'> => ({
  classes: [],
  area: filters.area === 'whole' ? wholeArea({ ...filters, classes: [] }) : filters.area,
})

/** The filters of which another value replaces the key and the list, so that nothing in them is pointed at any more. */
const NEW_LISTS = ['theme', 'sub', 'view'] as const

/** The filters of which another value ends a play, and those that end what is told of it. */
const NEW_QUESTION = [...NEW_LISTS, 'instrument'] as const
const AFTER_PLAY = [...NEW_QUESTION, 'entity'] as const

const NOBODY: readonly EntityCode[] = []

/** Milliseconds for which the map names who has just changed. */
const NAMED_MS = 2000

export const createAtlasStore = (dataset: Dataset, initial: Filters = DEFAULT_FILTERS) =>
  createStore<AtlasState>()((set, get) => {
    const settleSoon = debounce(() => set(({ filters }) => ({ settled: filters })))
    const forgetChanged = debounce(() => set({ justChanged: NOBODY }), NAMED_MS)
    const setFilters = (filters: Filters, more: Partial<AtlasState> = {}) => {
      const before = get().filters
      const isMoving = isDayMoved(before, filters)
      const isOther = differIn(before, filters, get().play === 'over' ? AFTER_PLAY : NEW_QUESTION)
      set({
        justChanged: NOBODY,
        ...(isOther && { play: null }),
        ...more,
        filters,
        ...(!isMoving && { settled: filters }),
        ...(differIn(before, filters, NEW_LISTS) && { highlighted: null, pointedRoute: null }),
      })
      if (isMoving) settleSoon()
      else settleSoon.cancel()
    }
    const change = (patch: (filters: Filters) => Partial<Filters>) => {
      const { filters } = get()
      setFilters({ ...filters, ...patch(filters) })
    }
    return {
      dataset,
      filters: initial,
      settled: initial,
      previousEntity: null,
      highlighted: null,
      highlight: (highlighted) => set({ highlighted }),
      justChanged: NOBODY,
      play: null,
      setPlay: (play) => set({ play }),
      pointedRoute: null,
      pointRoute: (pointedRoute) => set({ pointedRoute }),
      selectTheme: (theme, choices) =>
        change((filters) => ({
          theme,
          sub: 'main',
          ...withoutClasses(filters),
          view: isViewOffered(theme, filters.view) ? filters.view : 'map',
          ...choices,
        })),
      selectSub: (sub) => change((filters) => ({ sub, ...withoutClasses(filters) })),
      selectInstrument: (instrument) => change(() => ({ instrument })),
      selectTime: (time) => {
        const { filters } = get()
        const on = setTime(dataset, filters, time)
        const now = { ...filters, on }
        const changed = changedBetween(dataset, now, timeOf(dataset, filters), timeOf(dataset, now))
        setFilters(now, { justChanged: changed.length > 0 ? changed : NOBODY })
        if (changed.length > 0) forgetChanged()
      },
      selectEvidence: (evidence) => change(() => ({ evidence })),
      selectPlace: (place) => change(() => ({ ...place, area: null })),
      toggleClass: (classId) => change(({ classes }) => ({ classes: toggled(classes, classId), area: null })),
      selectClass: (classId) => change(() => ({ classes: classId === null ? [] : [classId], area: null })),
      selectEntity: (entity) => {
        const { filters, previousEntity } = get()
        const chosen = entity === filters.entity ? null : entity
        setFilters(
          // The routes of a country that is closed are not those of the next.
          { ...filters, entity: chosen, hasRoutes: filters.hasRoutes && chosen !== null },
          { previousEntity: filters.entity ?? previousEntity },
        )
      },
      selectPair: (entity, compared) => change(() => ({ entity, compared })),
      selectOthers: (others) => change(() => ({ others })),
      selectView: (view) => change(() => ({ view })),
      selectArea: (area) => change((filters) => ({ area: area === 'whole' ? wholeArea(filters) : area })),
      endComparison: () => change(() => ({ comparedDay: null })),
      filterRoutes: (patch) => change(() => patch),
      clearFilters: () => change(() => ({ ...EVERYWHERE, classes: [], area: null })),
      restore: (filters) => setFilters(filters),
    }
  })

export type AtlasStore = ReturnType<typeof createAtlasStore>
