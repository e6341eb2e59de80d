import { createStore } from 'zustand/vanilla'
import type { PartFile } from '../data/contract'
import type { Dataset } from '../data/Dataset'
import type { EntityCode } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import { type Part, type ClassId, type SubId, type ThemeId, partsOf, THEMES } from '../domain/themes'
import { PARTS } from '../domain/themeRow'
import type { InstrumentId, IsoDay } from '../domain/treaty'
import { debounce } from './debounce'
import {
  type Area,
  DEFAULT_FILTERS,
  type Filters,
  isDayMoved,
  isViewOffered,
  type Place,
  type RouteFilters,
  type View,
  wholeArea,
} from './filters'
import { loadedValue, type Resource, resourcesBy } from '../data/resource'

type ThemeParts = (part: Part) => Resource<PartFile>

const loadAll = (files: readonly Resource<PartFile>[]): Promise<unknown> =>
  Promise.all(files.map((file) => file.load()))

const NO_PARTS: ThemeParts = resourcesBy((part) => Promise.reject(new Error(`This page has no ${part}.`)))

/** A theme whose data are loading; until then the atlas shows the previous one. */
interface AwaitedTheme {
  readonly theme: ThemeId
  readonly status: 'loading' | 'failed'
  readonly error?: unknown
  readonly retry: () => void
}

type ThemeChoices = Partial<Pick<Filters, 'sub' | 'instrument' | 'view'>>

export interface AtlasState {
  readonly dataset: Dataset
  readonly awaited: AwaitedTheme | null
  readonly filters: Filters
  /** The filters with the day debounced, for views that need not follow a moving day. */
  readonly settled: Filters
  /** The country that was open before, offered for comparison; not part of a link. */
  readonly previousEntity: EntityCode | null
  /** The class pointed at in the key, outlined on the map; not part of a link. */
  readonly highlighted: ClassId | null
  readonly highlight: (classId: ClassId | null) => void
  /** Countries that have just joined or left while days play, emphasised on the map; not part of a link. */
  readonly justChanged: readonly EntityCode[]
  readonly showChanged: (codes: readonly EntityCode[]) => void
  /** The route pointed at in the list, emphasised on the map; not part of a link. */
  readonly pointedRoute: string | null
  readonly pointRoute: (id: string | null) => void
  /** Shows a theme once its data are loaded and resets sub-choice and class filter. */
  readonly selectTheme: (theme: ThemeId, choices?: ThemeChoices) => void
  /** Loads data of themes in advance. Rejects with a DataFileError. */
  readonly fetchThemes: (themes: readonly ThemeId[]) => Promise<unknown>
  /** Loads the data of every theme into the dataset. Rejects with a DataFileError. */
  readonly fetchAllThemes: () => Promise<void>
  readonly selectSub: (sub: SubId) => void
  readonly selectInstrument: (instrument: InstrumentId) => void
  readonly selectDay: (on: IsoDay) => void
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
  /** Shows a part of the map; new sub-regions or groups bring their own. */
  readonly selectArea: (area: Area) => void
  readonly compareWith: (day: IsoDay | null) => void
  readonly filterRoutes: (patch: Partial<RouteFilters>) => void
  /** Clears sub-regions, groups and classes only. */
  readonly clearFilters: () => void
  readonly restore: (filters: Filters) => void
}

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]

/** Makes the store of one atlas; its filters never name a theme that its dataset lacks. */
export const createAtlasStore = (
  initialDataset: Dataset,
  initial: Filters = DEFAULT_FILTERS,
  parts: ThemeParts = NO_PARTS,
) =>
  createStore<AtlasState>()((set, get) => {
    const settleSoon = debounce(() => set(({ filters }) => ({ settled: filters })))
    const setFilters = (filters: Filters, more: Partial<AtlasState> = {}) => {
      const isMoving = isDayMoved(get().filters, filters)
      set({ ...more, filters, ...(!isMoving && { settled: filters }) })
      if (isMoving) settleSoon()
      else settleSoon.cancel()
    }
    const change = (patch: (filters: Filters) => Partial<Filters>) => {
      const { filters } = get()
      setFilters({ ...filters, ...patch(filters) })
    }
    const datasetFor = (themes: readonly ThemeId[]): Dataset | null => {
      const { dataset } = get()
      if (themes.every(dataset.has)) return dataset
      const files = new Map<Part, PartFile>()
      for (const part of partsOf(themes)) {
        const file = loadedValue(parts(part))
        if (!file) return null
        files.set(part, file)
      }
      return dataset.with(files)
    }
    // The last requested theme wins.
    const showWith = (theme: ThemeId, next: (filters: Filters) => Filters) => {
      const dataset = datasetFor([theme])
      if (dataset) {
        setFilters(next(get().filters), { dataset, awaited: null })
        return
      }
      const retry = () => showWith(theme, next)
      const awaited: AwaitedTheme = { theme, status: 'loading', retry }
      set({ awaited })
      const isStillAwaited = () => get().awaited === awaited
      loadAll(partsOf([theme]).map(parts)).then(
        () => isStillAwaited() && retry(),
        (error: unknown) => isStillAwaited() && set({ awaited: { theme, status: 'failed', error, retry } }),
      )
    }
    return {
      dataset: initialDataset,
      awaited: null,
      filters: initial,
      settled: initial,
      previousEntity: null,
      highlighted: null,
      highlight: (highlighted) => set({ highlighted }),
      justChanged: [],
      showChanged: (justChanged) => set({ justChanged }),
      pointedRoute: null,
      pointRoute: (pointedRoute) => set({ pointedRoute }),
      selectTheme: (theme, choices) =>
        showWith(theme, (filters) => ({
          ...filters,
          theme,
          sub: 'main',
          classes: [],
          view: isViewOffered(theme, filters.view) ? filters.view : 'map',
          ...choices,
        })),
      fetchThemes: (themes) =>
        loadAll(partsOf(themes.filter((theme) => !get().dataset.has(theme))).map(parts)),
      fetchAllThemes: async () => {
        if (THEMES.every(get().dataset.has)) return
        await loadAll(PARTS.map(parts))
        set(({ dataset }) => ({ dataset: datasetFor(THEMES) ?? dataset }))
      },
      selectSub: (sub) => change(() => ({ sub, classes: [] })),
      selectInstrument: (instrument) => change(() => ({ instrument })),
      selectDay: (on) => change(() => ({ on })),
      selectEvidence: (evidence) => change(() => ({ evidence })),
      selectPlace: ({ regions, groups }) => change(() => ({ regions, groups, area: null })),
      toggleClass: (classId) => change(({ classes }) => ({ classes: toggled(classes, classId) })),
      selectClass: (classId) => change(() => ({ classes: classId === null ? [] : [classId] })),
      selectEntity: (entity) => {
        const { filters, previousEntity } = get()
        setFilters(
          { ...filters, entity: entity === filters.entity ? null : entity },
          { previousEntity: filters.entity ?? previousEntity },
        )
      },
      selectPair: (entity, compared) => change(() => ({ entity, compared })),
      selectOthers: (others) => change(() => ({ others })),
      selectView: (view) => change(() => ({ view })),
      selectArea: (area) => change((filters) => ({ area: area === 'whole' ? wholeArea(filters) : area })),
      compareWith: (comparedDay) => change(() => ({ comparedDay })),
      filterRoutes: (patch) => change(() => patch),
      clearFilters: () => change(() => ({ regions: [], groups: [], classes: [], area: null })),
      restore: (filters) => showWith(filters.theme, () => filters),
    }
  })

export type AtlasStore = ReturnType<typeof createAtlasStore>
