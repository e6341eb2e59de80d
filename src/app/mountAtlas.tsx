import type { ComponentType } from 'react'
import type { Topology } from 'topojson-specification'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { createDataset } from '../dataset/Dataset'
import { corridorsIn, countryIn } from '../dataset/displayNames'
import {
  loadAtlas,
  loadCorridors,
  loadCountry,
  loadNames,
  loadPart,
  loadProvenance,
  loadStatements,
  loadTopology,
} from '../dataset/load'
import { connectUrl, readUrl, type UrlPlace } from '../store/connectUrl'
import { type AtlasStore, createAtlasStore } from '../store/createAtlasStore'
import { DEFAULT_FILTERS, type Filters } from '../store/filters'
import { filesOf } from '../store/files'
import { type Resource, resource, resourcesBy } from '../store/resource'
import { FILE_ROOT } from '../store/siteRoot'
import { type LaterCatalogue, loadPageCatalogues } from '../text/catalogues'
import { createTexts, type MessageId, type Texts } from '../text/i18n'
import { folderOf, type Language } from '../domain/languages'
import { partsOf } from '../domain/themeParts'
import { THEMES } from '../domain/themes'
import { canShowAtlas } from '../ui/olderBrowsers'
import type { AtlasParts } from './AtlasProvider'
import { earlyActs } from './earlyActs'
import { firstFilters } from './firstFilters'
import type { FetchGround } from './grounds'
import { PRERENDERED_ID } from './pages'
import { keepTitle, type TitleOf } from './keepTitle'
import { OnDrawn } from './OnDrawn'
import { releaseOldTrees } from './releaseOldTrees'
import { showFailure } from './showFailure'
import { type Turns, TurnsContext } from './turns'

releaseOldTrees()

/** How an atlas is mounted. */
export interface MountOptions {
  /** Address of the site's folder, absolute, with a slash at its end. */
  readonly root: string
  /** The same address as the prerendered page writes it, relative to itself; only for taking over such a page. */
  readonly prerenderedRoot?: string | undefined
  /** Language of the page; English where not given. */
  readonly language?: Language
  /** Path of the page below the folder of its language; that of the front page where not given. */
  readonly path?: string
  /** What is shown before anything is chosen. */
  readonly filters?: Partial<Filters>
  /** Ties the atlas to the address bar; only one atlas on a page can be. */
  readonly url?: Omit<UrlPlace, 'root'> & {
    /** Whether the address is read only, as in a frame, which must not add to its host's history. */
    readonly isReadOnly?: boolean
  }
  /** Called once the atlas answers input. */
  readonly onReady?: (store: AtlasStore) => void
}

/** A form an atlas can take on a page. */
export interface AtlasForm<Ground> {
  readonly View: ComponentType<AtlasParts & { readonly ground: Ground }>
  /** What it draws on. */
  readonly fetchGround: FetchGround<Ground>
  /** Fetches the views that its first state shows besides those of its script, so that they are there at once. */
  readonly fetchAhead?: (texts: Texts, first: Filters) => Promise<unknown>
  /** For a form that takes over a page part after part: its parts ask for turns (`InTurn`). */
  readonly createTurns?: () => Turns
  /** Whether it shows every theme at once, and so needs the data of all from the start. */
  readonly hasAllThemes?: boolean
  /** The outlines that its pages carry besides their map; they are fetched where it has none. */
  readonly carriedOutlines?: () => Topology | null
  /** Loads what it draws routes with, besides the routes. */
  readonly routesNeed?: (file: Resource<Topology>, texts: Texts) => Promise<unknown>
  /** Messages that it says besides those of every page. */
  readonly catalogues?: readonly LaterCatalogue[]
  /** The document's title; that of an atlas where not given. */
  readonly titleOf?: TitleOf
  /** What still stands of a page made beforehand where the data do not load; that of an atlas where not given. */
  readonly keptMessage?: MessageId
}

/**
 * Loads the data and mounts an atlas of this form on the element, taking over prerendered content where there is
 * some. A failure to load leaves what is there and says what is missing, with a retry; a browser that is too old keeps
 * what is there, too.
 * Returns a function that takes the atlas away again.
 */
export const mountAtlas = <Ground,>(
  form: AtlasForm<Ground>,
  element: HTMLElement,
  options: MountOptions,
): (() => void) => {
  if (!canShowAtlas()) return () => undefined
  const { View, fetchGround, fetchAhead, routesNeed, catalogues = [], titleOf, keptMessage } = form
  const { root, prerenderedRoot, language = 'en', path, url, onReady } = options
  const stops: (() => void)[] = []
  let isStopped = false
  const texts = createTexts(language)
  const id = nextId(prerenderedRoot !== undefined)
  const turns = (prerenderedRoot !== undefined && form.createTurns?.()) || null
  const wholeTopology = resource(() => loadTopology(root))
  const topology = resource(async () => form.carriedOutlines?.() ?? wholeTopology.load())

  const start = async () => {
    const own: Filters = { ...DEFAULT_FILTERS, ...options.filters }
    const first = firstFilters(options)
    const ownThemes = form.hasAllThemes ? THEMES : [own.theme]
    const [messages, loaded, fetched] = await Promise.allSettled([
      loadPageCatalogues(language, catalogues),
      loadAtlas(root, language, partsOf([...ownThemes, first.theme])),
      fetchGround(element, topology),
      fetchAhead?.(texts, first),
    ])
    await turns?.pause()
    if (isStopped) return
    // First the words: a failure of the data is told in the language of the page.
    if (messages.status === 'fulfilled') texts.add(messages.value)
    if (loaded.status === 'rejected') throw loaded.reason
    if (fetched.status === 'rejected') throw fetched.reason
    if (messages.status === 'rejected') throw messages.reason
    const { atlas, displayNames, parts: begunWith } = loaded.value
    // With what the page was made with, and no more: what its link asks for is shown once it has been taken over.
    const ownParts = new Map([...begunWith].filter(([part]) => partsOf(ownThemes).includes(part)))
    const dataset = createDataset(atlas, displayNames, ownParts)
    const themeParts = resourcesBy((part) => loadPart(root, part, dataset.dataVersion), begunWith)
    const store = createAtlasStore(dataset, own, themeParts)
    const ofVersion = <T,>(load: (from: string, dataVersion: string) => Promise<T>) =>
      resource(() => load(root, dataset.dataVersion))
    const files = filesOf({
      topology,
      wholeTopology,
      country: resourcesBy(async (code) => {
        const [file] = await Promise.all([
          loadCountry(root, code, dataset.dataVersion),
          store.getState().fetchAllThemes(),
        ])
        return countryIn(file, displayNames)
      }),
      corridors: resource(async () => {
        const [file] = await Promise.all([
          loadCorridors(root, dataset.dataVersion),
          routesNeed?.(topology, texts),
        ])
        return corridorsIn(file, displayNames)
      }),
      provenance: ofVersion(loadProvenance),
      names: ofVersion(loadNames),
      statements: root === FILE_ROOT ? null : ofVersion(loadStatements),
    })
    const parts = { id, store, files, texts, path }
    const ground = fetched.value(dataset)
    await turns?.pause()
    if (isStopped) return
    let reactRoot: Root | undefined
    let isReady = false
    const app = (siteRoot: string) => (
      <TurnsContext value={turns}>
        <OnDrawn turns={turns} then={onDrawn}>
          <View {...parts} ground={ground} root={siteRoot} />
        </OnDrawn>
      </TurnsContext>
    )
    const onDrawn = () => {
      if (isStopped || isReady) return
      isReady = true
      const sayAgain = prerenderedRoot === undefined ? undefined : earlyActs(element)
      flushSync(() => {
        if (leavesItsPlace(options)) reactRoot?.render(app(root))
        if (!url) return
        const place = { root: root + folderOf(language), ...url }
        if (url.isReadOnly) readUrl(store, place)
        else stops.push(connectUrl(store, place))
        stops.push(keepTitle(store, texts, titleOf))
      })
      sayAgain?.()
      onReady?.(store)
    }
    if (prerenderedRoot === undefined) {
      reactRoot = createRoot(element)
      reactRoot.render(app(root))
    } else reactRoot = hydrateRoot(element, app(prerenderedRoot))
    stops.push(() => reactRoot?.unmount())
  }

  const tryStart = () => {
    start().catch((error: unknown) => {
      if (isStopped) return
      stops.push(
        showFailure(element, {
          texts,
          error,
          isPageKept: prerenderedRoot !== undefined,
          ...(keptMessage && { keptMessage }),
          retry: tryStart,
        }),
      )
    })
  }
  tryStart()
  return () => {
    isStopped = true
    for (const stop of stops.splice(0).toReversed()) stop()
  }
}

/**
 * Whether the state is written to the address of another folder than the page's own: the page was made with relative
 * addresses, of which then only absolute ones hold. Elsewhere a second drawing of everything would change nothing.
 */
const leavesItsPlace = ({ prerenderedRoot, path = '', url }: MountOptions): boolean =>
  prerenderedRoot !== undefined && url !== undefined && !url.isReadOnly && (url.path ?? '') !== path

let mounted = 0

/** An id for one atlas. A page made beforehand holds one, whose ids Node has already written. */
const nextId = (isPrerendered: boolean): string => {
  if (isPrerendered) return PRERENDERED_ID
  mounted += 1
  return `atlas-${mounted}`
}
