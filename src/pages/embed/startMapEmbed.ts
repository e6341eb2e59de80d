import { type PagePlace, pagePlace } from '../site/pagePlace'
import { PRERENDERED_ID } from '../../atlas/pages'
import { createDataset } from '../../data/Dataset'
import { corridorsIn, loadAtlas, loadCorridors, loadTopology, filesOf } from '../../data/load'
import { timeByKey, timeFromNumber } from '../../domain/clock'
import { folderOf } from '../../domain/languages'
import { scriptCode } from '../../data/inlined'
import { attachMap } from '../../map/paint/attachMap'
import { paintWith } from '../../map/markup/paintWith'
import { readUrl } from '../../state/connectUrl'
import { type AtlasStore, createAtlasStore } from '../../state/createAtlasStore'
import { readLooks } from '../../embed/embedLooks'
import { timeOf } from '../../state/clock'
import { shapeOnMap } from '../../state/focus'
import { resource } from '../../data/resource'
import { loadTexts } from '../../text/i18n'
import { canShowAtlas } from '../../ui/olderBrowsers'
import { embedDefaults } from '../../embed/embedLink'
import { hostState } from './embedState'
import { attachTextureScale, leadToState } from './applyLooks'
import { MAP_LATER } from './embedFiles'
import { listCodes, isRetry, failureNotice } from './mapNotes'
import { type EmbedClock, type MapEmbedParts, mapEmbedParts } from './mapEmbedParts'
import type { MapLater } from './mapLater'
import { startEmbed } from './startEmbed'
const ID = PRERENDERED_ID
const DEFAULTS = embedDefaults('map')
const defaultsOf = () => DEFAULTS

const later = (): Promise<MapLater> => scriptCode(MAP_LATER)

const partOf = (name: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!element) throw new Error(`The page has no part ${name}.`)
  return element
}

const attachClock = (line: HTMLElement, store: AtlasStore): void => {
  const slider = line.querySelector('input')
  if (!slider) return
  const present = () => {
    const { dataset, filters, selectTime } = store.getState()
    return { reach: dataset.reachOf(filters), time: timeOf(dataset, filters), selectTime }
  }
  slider.addEventListener('input', () => {
    const { reach, selectTime } = present()
    selectTime(timeFromNumber(reach, slider.valueAsNumber))
  })
  slider.addEventListener('keydown', (event) => {
    const { reach, time, selectTime } = present()
    const next = timeByKey(reach, time, event.key)
    if (next === undefined) return
    event.preventDefault()
    selectTime(next)
  })
}

const paintClock = (line: HTMLElement, clock: EmbedClock | null): void => {
  line.hidden = clock === null
  const slider = line.querySelector('input')
  const shown = line.querySelector('span')
  if (!clock || !slider || !shown) return
  const { words, min, max, value } = clock
  Object.assign(slider, { min, max, value })
  slider.setAttribute('aria-valuetext', words)
  shown.textContent = words
}

const paintParts = (now: MapEmbedParts, before: MapEmbedParts): void => {
  for (const name of ['question', 'scope'] as const)
    if (now[name] !== before[name]) partOf(name).textContent = now[name]
  for (const name of ['keyMarkup', 'answerMarkup', 'noteMarkup'] as const)
    if (now[name] !== before[name]) partOf(name).innerHTML = now[name]
  paintClock(partOf('clock'), now.clock)
  if (now.notes !== before.notes) document.querySelector('[data-notes]')!.textContent = now.notes
  for (const [selector, address] of [
    ['a[data-atlas-link]', now.href],
    ['a[data-live-link]', now.liveHref],
  ] as const)
    document.querySelector<HTMLAnchorElement>(selector)?.setAttribute('href', address)
}

const readFiles = async (root: string, language: Parameters<typeof loadAtlas>[1]) => {
  const [texts, { atlas, displayNames }] = await Promise.all([loadTexts(language), loadAtlas(root, language)])
  const files = filesOf({
    topology: resource(() => loadTopology(root, 'outlines.topo.json')),
    wholeTopology: resource(() => loadTopology(root, 'map.topo.json')),
    corridors: resource(async () => corridorsIn(await loadCorridors(root, atlas.dataVersion), displayNames)),
  })
  return { texts, dataset: createDataset(atlas, displayNames), files }
}

/** Its address is read and never written. On any failure the page is restored and its note shown. */
const startMapEmbed = async (): Promise<void> => {
  if (!canShowAtlas()) return
  const { element, ...place } = pagePlace()
  const prerendered = element.cloneNode(true)
  const fail = (error: unknown) => {
    element.replaceChildren(...prerendered.childNodes)
    delete document.documentElement.dataset['ready']
    leadToState(window.location.search)
    reportError(error)
  }
  await start(element, place, fail).catch(fail)
}

const start = async (
  element: HTMLElement,
  { root: site, language }: PagePlace,
  fail: (error: unknown) => void,
): Promise<void> => {
  const show = startEmbed(element)
  const { texts, dataset, files } = await readFiles(site, language)
  const root = site + folderOf(language)
  const store = createAtlasStore(dataset, DEFAULTS)
  const { subscribe } = store
  let hasFailed = false
  store.subscribe = (listener) =>
    subscribe((now, before) => {
      try {
        if (!hasFailed) listener(now, before)
      } catch (error) {
        hasFailed = true
        fail(error)
      }
    })

  const partsNow = () =>
    mapEmbedParts({
      ...store.getState(),
      texts,
      root,
      paint: paintWith(ID),
      routes: files.corridors.state(),
      last: store.getState().dataset.today(),
    })
  let shown = partsNow()
  const paint = () => {
    const now = partsNow()
    paintParts(now, shown)
    shown = now
  }

  partOf('noteMarkup').addEventListener('click', (event) => {
    if (isRetry(event)) files.corridors.load().catch(() => undefined)
  })
  const box = partOf('answerMarkup')
  const close = () => {
    const { filters, selectEntity } = store.getState()
    if (filters.entity === null) return
    shapeOnMap(box, filters.entity)?.focus({ preventScroll: true })
    selectEntity(null)
  }
  box.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button')) close()
  })
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  })
  attachClock(partOf('clock'), store)
  if (readLooks(window.location.search).hasPlay)
    // Without its code the times can still be chosen.
    later().then(
      ({ attachPlay }) => attachPlay(partOf('clock'), store, texts),
      () => undefined,
    )

  /** The prerendered description is true of the first state only. */
  const writeWords = async () => {
    const place = partOf('words')
    const { filters } = store.getState()
    try {
      const [{ mapDescriptionOf }, topology] = await Promise.all([later(), files.topology.load()])
      if (store.getState().filters !== filters) return
      const routes = files.corridors.state()
      place.innerHTML = mapDescriptionOf(
        texts,
        store.getState(),
        topology,
        routes.status === 'ready' ? routes.value : null,
      )
    } catch {
      place.textContent = texts.t('view.failed')
    }
  }

  const map = element.querySelector<HTMLElement>('[data-panels]')
  if (!map) throw new Error('The page has no map.')
  attachMap(map, {
    store,
    texts,
    files,
    id: ID,
    reportFailure: failureNotice(partOf('lost'), texts),
  })
  attachTextureScale(map)
  listCodes(map, partOf('codes'), store, texts)
  store.subscribe(paint)
  files.corridors.subscribe(() => {
    paint()
    void writeWords()
  })
  store.subscribe((now, before) => {
    if (now.settled !== before.settled) void writeWords()
  })
  readUrl(store, { root, defaultsOf })
  paint()
  show(hostState(store, 'map'))
}

void startMapEmbed()
