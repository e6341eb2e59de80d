import { type ReactNode, useEffect, useLayoutEffect, type ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { Topology } from 'topojson-specification'
import { createDataset } from '../data/Dataset'
import {
  corridorsIn,
  countryIn,
  loadAtlas,
  loadCorridors,
  loadCountry,
  loadNames,
  loadProvenance,
  loadStatements,
  loadTopology,
  loadTranslations,
  filesOf,
  type AtlasFiles,
} from '../data/load'
import { connectUrl, readUrl, type UrlPlace } from '../state/connectUrl'
import { type AtlasStore, createAtlasStore } from '../state/createAtlasStore'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'
import { isScriptFailure, resource, resourcesBy, type Resource } from '../data/resource'
import { type FurtherCatalogue, loadFirst, loadMessages } from '../text/catalogues'
import { createTexts, type Texts, type MessageId } from '../text/i18n'
import { folderOf, type Language } from '../domain/languages'
import type { AtlasParts } from './AtlasProvider'
import { firstFilters, PRERENDERED_ID, keepTitle, type TitleOf } from './pages'
import { createHydration, HydrationContext, replayEarlyInput } from './hydration'
import { showFailure } from './showFailure'

/** The files of outlines: simplified, and in full detail. */
type Outlines = Pick<AtlasFiles, 'topology' | 'wholeTopology'>

/** A view that `mountAtlas` hydrates, with what has to load before. */
export interface Mountable {
  readonly View: ComponentType<AtlasParts>
  /** Loads the views of the first state that the page's script lacks, so that they show at once. */
  readonly fetchAhead?: (texts: Texts, first: Filters) => Promise<unknown>
  /** The catalogues that its prerendered page shows and every first view lacks; the page names them in its head. */
  readonly messages?: readonly FurtherCatalogue[]
  readonly routesNeed?: (file: Resource<Topology>, texts: Texts) => Promise<unknown>
  readonly titleOf?: TitleOf
  /** Says what of a page still works where the data do not load; an atlas's by default. */
  readonly unchangedMessage?: MessageId
}

export interface MountOptions {
  /** Absolute address of the site's folder, ending in a slash. */
  readonly root: string
  readonly language?: Language
  /** Path of the page below the folder of its language; the front page by default. */
  readonly path?: string
  readonly filters?: Partial<Filters>
  /** Connects the atlas to the address bar; only one atlas on a page can be. */
  readonly url?: Omit<UrlPlace, 'root'> & {
    /** Whether the address is only read, as in a frame, which must not add to its host's history. */
    readonly isReadOnly?: boolean
  }
  readonly onReady?: (store: AtlasStore, parts: AtlasParts) => void
}

/** Tells whether the browser supports the layout; others show the static page with a notice. */
const canShowAtlas = (): boolean => CSS.supports('container-type', 'size') && CSS.supports('height', '1dvh')

/** Hydrates an atlas and returns its unmount; a failure leaves the element and shows a notice. */
export const mountAtlas = (
  mountable: Mountable,
  element: HTMLElement,
  options: MountOptions,
): (() => void) => {
  if (!canShowAtlas()) return () => undefined
  /** A copy of the page, for errors on which React removes the page. */
  const prerendered = element.cloneNode(true)
  const texts = createTexts(options.language ?? 'en')
  const stops: (() => void)[] = []
  let isStopped = false
  const stop = () => {
    isStopped = true
    for (const end of stops.splice(0).reverse()) end()
  }
  const fail = (error: unknown) => {
    if (isStopped) return
    const isDataMissing = !isScriptFailure(error)
    if (!isDataMissing) {
      // For developers; readers get a notice.
      reportError(error)
      stop()
      element.replaceChildren(...prerendered.childNodes)
    }
    const hide = showFailure(element, {
      texts,
      error,
      unchangedMessage: mountable.unchangedMessage,
      retry: isDataMissing ? tryStart : () => window.location.reload(),
    })
    stops.push(hide)
  }
  const outlines = outlinesAt(options.root)
  const tryStart = () =>
    void loadAll(mountable, options, texts, outlines)
      .then((loaded) => {
        if (isStopped) return
        const parts = { id: PRERENDERED_ID, ...loaded, texts, path: options.path }
        const draw: Drawing = { element, options, parts, titleOf: mountable.titleOf, fail, stops }
        show(draw, <mountable.View {...parts} root={options.root} />, () => !isStopped)
      })
      .catch(fail)
  tryStart()
  return stop
}

const outlinesAt = (root: string): Outlines => ({
  topology: resource(() => loadTopology(root, 'outlines.topo.json')),
  wholeTopology: resource(() => loadTopology(root, 'map.topo.json')),
})

/** Loads messages, data and outlines in parallel. Rejects with the failure of the data first. */
const loadAll = async (
  { messages: further = [], fetchAhead, routesNeed }: Mountable,
  options: MountOptions,
  texts: Texts,
  outlines: Outlines,
) => {
  const { root, language = 'en' } = options
  const own: Filters = { ...DEFAULT_FILTERS, ...options.filters }
  const [messages, loaded] = await Promise.allSettled([
    Promise.all([loadFirst(texts), ...further.map((name) => loadMessages(texts, name))]),
    loadAtlas(root, language),
    fetchAhead?.(texts, own),
    fetchAhead?.(texts, firstFilters(options)),
  ])
  if (loaded.status === 'rejected') throw loaded.reason
  if (messages.status === 'rejected') throw messages.reason
  const { atlas, displayNames } = loaded.value
  const dataset = createDataset(atlas, displayNames)
  const ofVersion = <T,>(load: (from: string, dataVersion: string) => Promise<T>) =>
    resource(() => load(root, dataset.dataVersion))
  const files = filesOf({
    ...outlines,
    country: resourcesBy(async (code) =>
      countryIn(await loadCountry(root, code, dataset.dataVersion), displayNames),
    ),
    corridors: resource(async () => {
      const [file] = await Promise.all([
        loadCorridors(root, dataset.dataVersion),
        routesNeed?.(outlines.topology, texts),
      ])
      return corridorsIn(file, displayNames)
    }),
    provenance: ofVersion(loadProvenance),
    names: ofVersion(loadNames),
    statements: ofVersion(loadStatements),
    translations: resource(() => loadTranslations(root, language, dataset.dataVersion)),
  })
  return { store: createAtlasStore(dataset, own), files }
}

interface Drawing {
  readonly element: HTMLElement
  readonly options: MountOptions
  readonly parts: Omit<AtlasParts, 'root'>
  readonly titleOf: TitleOf | undefined
  readonly fail: (error: unknown) => void
  /** Receives what ends the atlas. */
  readonly stops: (() => void)[]
}

/** Hydrates the element with the view; then applies the address. */
const show = (
  { element, options, parts, titleOf, fail, stops }: Drawing,
  view: ReactNode,
  isMounted: () => boolean,
): void => {
  const { root, language = 'en', url, onReady } = options
  const { id, store, texts } = parts
  const replay = replayEarlyInput(element)
  const { begin, close } = createHydration(() =>
    // By then the link's changes are drawn.
    queueMicrotask(() => {
      if (!isMounted()) return
      replay()
      onReady?.(store, { ...parts, root })
    }),
  )
  const followLink = () => {
    close()
    if (!url) return
    const place = { root: root + folderOf(language), ...url }
    if (url.isReadOnly) readUrl(store, place)
    else stops.push(connectUrl(store, place))
    stops.push(keepTitle(store, texts, titleOf))
  }
  const app = (
    <HydrationContext value={begin}>
      <Hydrated onDrawn={followLink} onHydrated={begin()}>
        {view}
      </Hydrated>
    </HydrationContext>
  )
  const rootOptions = {
    identifierPrefix: id,
    // By then React has removed everything it rendered.
    onUncaughtError: (error: unknown) => queueMicrotask(() => fail(error)),
  }
  const reactRoot = hydrateRoot(element, app, rootOptions)
  stops.push(() => reactRoot.unmount())
}

interface HydratedProps {
  onDrawn: () => void
  onHydrated: () => void
  /** Alone, as in Node: `useId` depends on the place among siblings, which must be the same in both. */
  children: ReactNode
}

/** Hydrates the store's default state; then the link's state may apply before all parts are hydrated. */
function Hydrated({ onDrawn, onHydrated, children }: HydratedProps) {
  useLayoutEffect(onDrawn, [onDrawn])
  useEffect(onHydrated, [onHydrated])
  return children
}
