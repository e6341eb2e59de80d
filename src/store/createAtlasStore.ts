import { createStore } from 'zustand/vanilla'
import type { Dataset } from '../dataset/Dataset'
import type { EntityCode, Region } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import type { ClassId, SubId, ThemeId } from '../domain/themes'
import type { InstrumentId, IsoDay } from '../domain/treaty'
import { DEFAULT_FILTERS, type Filters, isViewOffered, type RouteFilters, type View } from './filters'

/** What a mounted atlas holds, and what can be done to it. */
export interface AtlasState {
  readonly dataset: Dataset
  readonly filters: Filters
  /** The country that was open before, to be compared with the present one; no part of a link. */
  readonly previousEntity: EntityCode | null
  /** The class pointed at in the key, outlined on the map; no part of a link. */
  readonly highlighted: ClassId | null
  readonly highlight: (classId: ClassId | null) => void
  /** Shows another theme; its sub-choice and class filter start afresh. */
  readonly selectTheme: (theme: ThemeId) => void
  readonly selectSub: (sub: SubId) => void
  readonly selectInstrument: (instrument: InstrumentId) => void
  readonly selectDay: (on: IsoDay) => void
  readonly selectEvidence: (evidence: Evidence) => void
  readonly toggleRegion: (region: Region) => void
  readonly toggleEu2007: () => void
  readonly toggleClass: (classId: ClassId) => void
  /** Opens the country; the same country again, or null, closes it. */
  readonly selectEntity: (entity: EntityCode | null) => void
  /** Sets two countries side by side, on the page that compares them; null where none is chosen yet. */
  readonly selectPair: (entity: EntityCode | null, compared: EntityCode | null) => void
  readonly selectView: (view: View) => void
  /** Compares with another day, earlier or later; null ends the comparison. */
  readonly compareWith: (day: IsoDay | null) => void
  /** Changes what routes are shown; drawing them is turned on and off by `hasRoutes`. */
  readonly filterRoutes: (patch: Partial<RouteFilters>) => void
  /** Takes away sub-region, EU and class filters; theme, day, evidence and country stay. */
  readonly clearFilters: () => void
  /** Puts the whole state back, as a link or the back button asks. */
  readonly restore: (filters: Filters) => void
}

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

/** One store per mounted atlas, so that two atlases on a page never share a selection. */
export const createAtlasStore = (dataset: Dataset, initial: Filters = DEFAULT_FILTERS) =>
  createStore<AtlasState>()((set) => {
    const change = (patch: (filters: Filters) => Partial<Filters>) =>
      set(({ filters }) => ({ filters: { ...filters, ...patch(filters) } }))
    return {
      dataset,
      filters: initial,
      previousEntity: null,
      highlighted: null,
      highlight: (highlighted) => set({ highlighted }),
      selectTheme: (theme) =>
        change(({ view }) => ({
          theme,
          sub: 'main',
          classes: [],
          view: isViewOffered(theme, view) ? view : 'map',
        })),
      selectSub: (sub) => change(() => ({ sub, classes: [] })),
      selectInstrument: (instrument) => change(() => ({ instrument })),
      selectDay: (on) => change(() => ({ on })),
      selectEvidence: (evidence) => change(() => ({ evidence })),
      toggleRegion: (region) => change(({ regions }) => ({ regions: toggled(regions, region) })),
      toggleEu2007: () => change(({ isEu2007Only }) => ({ isEu2007Only: !isEu2007Only })),
      toggleClass: (classId) => change(({ classes }) => ({ classes: toggled(classes, classId) })),
      selectEntity: (entity) =>
        set(({ filters, previousEntity }) => ({
          filters: { ...filters, entity: entity === filters.entity ? null : entity },
          previousEntity: filters.entity ?? previousEntity,
        })),
      selectPair: (entity, compared) => change(() => ({ entity, compared })),
      selectView: (view) => change(() => ({ view })),
      compareWith: (comparedDay) => change(() => ({ comparedDay })),
      filterRoutes: (patch) => change(() => patch),
      clearFilters: () => change(() => ({ regions: [], isEu2007Only: false, classes: [] })),
      restore: (filters) => set({ filters }),
    }
  })

/** The store of one mounted atlas. */
export type AtlasStore = ReturnType<typeof createAtlasStore>
