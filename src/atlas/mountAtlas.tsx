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
  loadProvenance,
  loadStatements,
  loadTopology,
  loadTranslations,
} from '../data/load'
import { connectUrl, readUrl, type UrlPlace } from '../state/connectUrl'
import { type AtlasStore, createAtlasStore } from '../state/createAtlasStore'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'
import { filesOf } from '../data/files'
import { isScriptFailure, type Resource, resource, resourcesBy } from '../data/resource'
import { FILE_ROOT } from '../state/sitePlace'
import { loadFirst } from '../text/catalogues'
import { createTexts, type MessageId, type Texts } from '../text/i18n'
import { folderOf, type Language } from '../domain/languages'
import { canShowAtlas } from '../ui/olderBrowsers'
import type { AtlasParts } from './AtlasProvider'
import { firstFilters, PRERENDERED_ID } from './pages'
import type { LoadInput } from './viewInput'
import { createHydration, HydrationContext } from './hydration'
import { keepTitle, type TitleOf } from './keepTitle'
import { replayEarlyInput } from './replayEarlyInput'
import { showFailure } from './showFailure'

export interface MountOptions {
  /** Absolute address of the site's folder, ending in a slash. */
  readonly root: string
  readonly isPrerendered?: boolean
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

/** A kind of atlas: its view and what the view needs. */
export interface AtlasKind<Input> {
  readonly View: ComponentType<AtlasParts & { readonly input: Input }>
  readonly loadInput: LoadInput<Input>
  /** Loads the views of the first state besides those of its script, so that they show at once. */
  readonly fetchAhead?: (texts: Texts, first: Filters) => Promise<unknown>
  /** Loads the messages besides those of the first view that its prerendered page shows. */
  readonly loadMessages?: (texts: Texts) => Promise<unknown>
  readonly routesNeed?: (file: Resource<Topology>, texts: Texts) => Promise<unknown>
  readonly titleOf?: TitleOf
  /** Says what of a prerendered page still works where the data do not load; an atlas's by default. */
  readonly unchangedMessage?: MessageId
}

/** Mounts or hydrates an atlas and returns its unmount; a failure leaves the element and shows a notice. */
export const mountAtlas = <Input,>(
  kind: AtlasKind<Input>,
  element: HTMLElement,
  options: MountOptions,
): (() => void) => {
  if (!canShowAtlas()) return () => undefined
  const { View, loadInput, fetchAhead, routesNeed, titleOf, unchangedMessage } = kind
  const { root, isPrerendered = false, language = 'en', path, url, onReady } = options
  const stops: (() => void)[] = []
  let isStopped = false
  /** A copy of the prerendered page, for errors on which React removes the page. */
  const prerendered = isPrerendered ? element.cloneNode(true) : null
  const texts = createTexts(language)
  const id = nextId(isPrerendered)
  const topology = resource(() => loadTopology(root, 'outlines.topo.json'))
  const wholeTopology = resource(() => loadTopology(root, 'map.topo.json'))

  const start = async () => {
    const own: Filters = { ...DEFAULT_FILTERS, ...options.filters }
    const first = firstFilters(options)
    const [messages, loaded, fetched, patterns] = await Promise.allSettled([
      Promise.all([loadFirst(texts), kind.loadMessages?.(texts)]),
      loadAtlas(root, language),
      loadInput(element, { topology, wholeTopology }),
      isPrerendered ? undefined : import('./map/Patterns'),
      fetchAhead?.(texts, own),
      fetchAhead?.(texts, first),
    ])
    if (isStopped) return
    if (loaded.status === 'rejected') throw loaded.reason
    if (fetched.status === 'rejected') throw fetched.reason
    if (messages.status === 'rejected') throw messages.reason
    if (patterns.status === 'rejected') throw patterns.reason
    const { atlas, displayNames } = loaded.value
    const dataset = createDataset(atlas, displayNames)
    const store = createAtlasStore(dataset, own)
    const ofVersion = <T,>(load: (from: string, dataVersion: string) => Promise<T>) =>
      resource(() => load(root, dataset.dataVersion))
    const files = filesOf({
      topology,
      wholeTopology,
      country: resourcesBy(async (code) =>
        countryIn(await loadCountry(root, code, dataset.dataVersion), displayNames),
      ),
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
      translations: resource(() => loadTranslations(root, language, dataset.dataVersion)),
    })
    const parts = { id, store, files, texts, path, Patterns: patterns.value?.AtlasPatterns }
    const input = fetched.value(dataset, texts)
    const replay = isPrerendered ? replayEarlyInput(element) : undefined
    const { begin, close } = createHydration(() =>
      // By then the link's changes are drawn.
      queueMicrotask(() => {
        if (isStopped) return
        replay?.()
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
          <View {...parts} input={input} root={root} />
        </Hydrated>
      </HydrationContext>
    )
    const rootOptions = {
      identifierPrefix: id,
      // By then React has removed everything it rendered.
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
  const fail = (error: unknown) => {
    if (isStopped) return
    const isDataMissing = !isScriptFailure(error)
    if (!isDataMissing) {
      // For developers; readers get a notice.
      reportError(error)
      stop()
      if (prerendered) element.replaceChildren(...prerendered.childNodes)
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
  /** Alone, as in Node: `useId` depends on the place among siblings, which must be the same in both. */
  children: ReactNode
}

/** Hydrates the store's default state; then the link's state may apply before all parts are hydrated. */
function Hydrated({ onDrawn, onHydrated, children }: HydratedProps) {
  useLayoutEffect(onDrawn, [onDrawn])
  useEffect(onHydrated, [onHydrated])
  return children
}

let mounted = 0

const nextId = (isPrerendered: boolean): string => {
  if (isPrerendered) return PRERENDERED_ID
  mounted += 1
  return `atlas-${mounted}`
}
