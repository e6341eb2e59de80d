import { type ComponentType, type ReactNode, useEffect, useLayoutEffect } from 'react'
import type { Topology } from 'topojson-specification'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createDataset } from '../data/Dataset'
import {
  corridorsIn,
  countryIn,
  loadAtlas,
  loadCorridors,
  loadCountry,
  loadNames,
  loadPart,
  loadProvenance,
  loadStatements,
  loadTopology,
} from '../data/load'
import { connectUrl, readUrl, type UrlPlace } from '../state/connectUrl'
import { type AtlasStore, createAtlasStore } from '../state/createAtlasStore'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'
import { filesOf } from '../data/files'
import { type Resource, resource, resourcesBy } from '../data/resource'
import { FILE_ROOT } from '../state/sitePlace'
import { type LaterCatalogue, loadCatalogues, loadPageCatalogues } from '../text/catalogues'
import { createTexts, type MessageId, type Texts } from '../text/i18n'
import { isOfData } from '../text/sentences/words'
import { folderOf, type Language } from '../domain/languages'
import { partsOf, THEMES } from '../domain/themes'
import { canShowAtlas } from '../ui/olderBrowsers'
import type { AtlasParts } from './AtlasProvider'
import { firstFilters, PRERENDERED_ID } from './pages'
import type { LoadInput } from './viewInput'
import { createHydration, HydrationContext } from './hydration'
import { keepTitle, type TitleOf } from './keepTitle'
import { replayEarlyInput } from './replayEarlyInput'
import { showFailure } from './showFailure'

/** How an atlas is mounted. */
export interface MountOptions {
  /** Address of the site's folder, absolute, with a slash at its end. */
  readonly root: string
  /** Whether the element holds the atlas as Node has rendered it, which is then hydrated. */
  readonly isPrerendered?: boolean
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
  readonly onReady?: (store: AtlasStore, parts: AtlasParts) => void
}

/** A form an atlas can take on a page. */
export interface AtlasKind<Input> {
  readonly View: ComponentType<AtlasParts & { readonly input: Input }>
  /** What it draws on. */
  readonly loadInput: LoadInput<Input>
  /** Fetches the views that its first state shows besides those of its script, so that they are there at once. */
  readonly fetchAhead?: (texts: Texts, first: Filters) => Promise<unknown>
  /** Whether it shows every theme at once, and so needs the data of all from the start. */
  readonly hasAllThemes?: boolean
  /** Loads what it draws routes with, besides the routes. */
  readonly routesNeed?: (file: Resource<Topology>, texts: Texts) => Promise<unknown>
  /** Messages that it says besides those of every page. */
  readonly catalogues?: readonly LaterCatalogue[]
  /** The document's title; that of an atlas where not given. */
  readonly titleOf?: TitleOf
  /** What still stands of a page made beforehand where the data do not load; that of an atlas where not given. */
  readonly unchangedMessage?: MessageId
}

/**
 * Loads the data and mounts an atlas of this form on the element, hydrating what is prerendered there. A failure to load leaves what is there and says what is missing, with a retry; a browser that is too old keeps
 * what is there, too.
 * Returns a function that takes the atlas away again.
 */
export const mountAtlas = <Input,>(
  kind: AtlasKind<Input>,
  element: HTMLElement,
  options: MountOptions,
): (() => void) => {
  if (!canShowAtlas()) return () => undefined
  const { View, loadInput, fetchAhead, routesNeed, catalogues = [], titleOf, unchangedMessage } = kind
  const { root, isPrerendered = false, language = 'en', path, url, onReady } = options
  const stops: (() => void)[] = []
  let isStopped = false
  /** The page as it was made, for an error that React answers by taking all of it away. */
  const made = isPrerendered ? element.cloneNode(true) : null
  const texts = createTexts(language)
  const id = nextId(isPrerendered)
  const topology = resource(() => loadTopology(root, 'outlines.topo.json'))
  const wholeTopology = resource(() => loadTopology(root, 'map.topo.json'))

  const start = async () => {
    const own: Filters = { ...DEFAULT_FILTERS, ...options.filters }
    const first = firstFilters(options)
    const ownThemes = kind.hasAllThemes ? THEMES : [own.theme]
    const firstParts = partsOf([...ownThemes, first.theme])
    const [messages, loaded, fetched] = await Promise.allSettled([
      loadPageCatalogues(language, [...catalogues, ...firstParts]),
      loadAtlas(root, language, firstParts),
      loadInput(element, { topology, wholeTopology }),
      // What the page was made with, too: it is hydrated as it was made.
      fetchAhead?.(texts, own),
      fetchAhead?.(texts, first),
    ])
    if (isStopped) return
    // First the words: a failure of the data is told in the language of the page.
    if (messages.status === 'fulfilled') texts.add(messages.value)
    if (loaded.status === 'rejected') throw loaded.reason
    if (fetched.status === 'rejected') throw fetched.reason
    if (messages.status === 'rejected') throw messages.reason
    const { atlas, displayNames, parts: begunWith } = loaded.value
    // With what the page was made with, and no more: what its link asks for is shown once it is hydrated.
    const ownParts = new Map([...begunWith].filter(([part]) => partsOf(ownThemes).includes(part)))
    const dataset = createDataset(atlas, displayNames, ownParts)
    const themeParts = resourcesBy(async (part) => {
      const [file, words] = await Promise.all([
        loadPart(root, part, dataset.dataVersion),
        loadCatalogues(language, [part]),
      ])
      texts.add(words)
      return file
    }, begunWith)
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
      statements: root.startsWith(FILE_ROOT) ? null : ofVersion(loadStatements),
    })
    const parts = { id, store, files, texts, path }
    const input = fetched.value(dataset)
    const replay = isPrerendered ? replayEarlyInput(element) : undefined
    const begin = createHydration(() =>
      // What the link changes is drawn by then.
      queueMicrotask(() => {
        if (isStopped) return
        replay?.()
        onReady?.(store, { ...parts, root })
      }),
    )
    const followLink = () => {
      if (!url) return
      const place = { root: root + folderOf(language), ...url }
      if (url.isReadOnly) readUrl(store, place)
      else stops.push(connectUrl(store, place))
      stops.push(keepTitle(store, texts, titleOf))
    }
    const app = (
      <HydrationContext value={begin}>
        <Hydrated onDrawn={followLink} onHydrated={begin()}>
          <View {...parts} input={input} root={root} />
        </Hydrated>
      </HydrationContext>
    )
    const rootOptions = {
      identifierPrefix: id,
      // React has taken away all that it drew by then.
      onUncaughtError: (error: unknown) => queueMicrotask(() => fail(error)),
    }
    const reactRoot = isPrerendered
      ? hydrateRoot(element, app, rootOptions)
      : createRoot(element, rootOptions)
    if (!isPrerendered) reactRoot.render(app)
    stops.push(() => reactRoot.unmount())
  }

  const stop = () => {
    isStopped = true
    for (const end of stops.splice(0).toReversed()) end()
  }
  /** Leaves the page as it was made, and says what happened. Data are requested anew; whatever else fails needs a new page. */
  const fail = (error: unknown) => {
    if (isStopped) return
    const isDataMissing = isOfData(error)
    if (!isDataMissing) {
      // For whoever looks for it: a reader gets words.
      reportError(error)
      stop()
      if (made) element.replaceChildren(...made.childNodes)
    }
    const hide = showFailure(element, {
      texts,
      error,
      isPageUnchanged: isPrerendered,
      ...(unchangedMessage && { unchangedMessage }),
      retry: isDataMissing ? tryStart : () => window.location.reload(),
    })
    stops.push(hide)
  }
  const tryStart = () => void start().catch(fail)
  tryStart()
  return stop
}

interface HydratedProps {
  onDrawn: () => void
  onHydrated: () => void
  /** Alone, as in Node: React makes ids of the place among siblings, and these must be the same in both. */
  children: ReactNode
}

/**
 * Calls back when what is in it has been drawn with the page's defaults, parts apart. What a store holds is hydrated as
 * the store was made, so that its state may become that of the link before all parts are there: whatever a reader does meanwhile
 * is done in that state.
 */
function Hydrated({ onDrawn, onHydrated, children }: HydratedProps) {
  useLayoutEffect(onDrawn, [onDrawn])
  useEffect(onHydrated, [onHydrated])
  return children
}

let mounted = 0

/** An id for one atlas. A page made beforehand holds one, whose ids Node has already written. */
const nextId = (isPrerendered: boolean): string => {
  if (isPrerendered) return PRERENDERED_ID
  mounted += 1
  return `atlas-${mounted}`
}
