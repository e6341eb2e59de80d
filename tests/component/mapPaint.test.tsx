import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AttachedMap, attachMap } from '../../src/map/paint/attachMap'
import { drawingOf, projectFrames } from '../../src/map/paint/mapLook'
import { type AtlasStore, createAtlasStore } from '../../src/state/createAtlasStore'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { routesShown } from '../../src/state/routes'
import { filesOf } from '../../src/data/load'
import { resource } from '../../src/data/resource'
import { mapNames } from '../../src/map/markup/mapNames'
import { allTexts } from '../support/allTexts'
import { realCorridors, realDataset, realTopology } from '../support/dataset'

const dataset = realDataset()
const texts = allTexts()
const topology = realTopology()
const drawing = drawingOf(projectFrames(topology, mapNames(dataset, texts)))

let store: AtlasStore
let root: HTMLElement
let map: AttachedMap

beforeEach(() => {
  store = createAtlasStore(dataset, { ...DEFAULT_FILTERS, theme: 'treaties', on: '2003-01-01' })
  document.body.innerHTML = drawing.html({ texts, id: 'own' }, store.getState())
  root = document.body.firstElementChild as HTMLElement
  const files = filesOf({ topology: resource(async () => topology, topology) })
  map = attachMap(root, { store, texts, files, id: 'own', reportFailure: () => undefined })
})
afterEach(() => {
  map.detach()
  vi.restoreAllMocks()
})

/** The limit is ample for a busy machine, which compiles a later part first. */
const LOADED = { timeout: 20_000 }

const shape = (code: string): Element => {
  const found = root.querySelector(`[data-zoomed] [data-entity="${code}"]`)
  if (!found) throw new Error(`No shape of ${code}.`)
  return found
}

/** The changes written to elements of the map while something is done. */
const written = (act: () => void): Set<string | null> => {
  const elements = new Set<string | null>()
  const spy = vi.spyOn(Element.prototype, 'setAttribute').mockImplementation(function write(
    this: Element,
    name: string,
    value: string,
  ) {
    elements.add(this.getAttribute('data-entity') ?? this.getAttribute('data-name'))
    this.setAttributeNS(null, name, value)
  })
  act()
  spy.mockRestore()
  return elements
}

/** The listeners of an element by type, less those that are removed, also by a signal. */
const listenersOf = (target: Element): ReadonlySet<string> => {
  const names = new Map<unknown, string>()
  const live = new Set<string>()
  const nameOf = (type: string, listener: unknown) => {
    const number = names.get(listener) ?? String(names.size)
    names.set(listener, number)
    return `${type} ${number}`
  }
  const { addEventListener, removeEventListener } = target
  vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
    const name = nameOf(type, listener)
    live.add(name)
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => live.delete(name))
    addEventListener.call(target, type, listener, options)
  })
  vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
    live.delete(nameOf(type, listener))
    removeEventListener.call(target, type, listener, options)
  })
  return live
}

/** The observers of sizes that observe something. */
const observers = (): ReadonlySet<object> => {
  const live = new Set<object>()
  const { observe, disconnect } = ResizeObserver.prototype
  vi.spyOn(ResizeObserver.prototype, 'observe').mockImplementation(function start(
    this: ResizeObserver,
    ...all
  ) {
    live.add(this)
    observe.apply(this, all)
  })
  vi.spyOn(ResizeObserver.prototype, 'disconnect').mockImplementation(function stop(this: ResizeObserver) {
    live.delete(this)
    disconnect.call(this)
  })
  return live
}

/** The colours of the names that the first frame of a map has inside its countries. */
const coloursOf = (host: Element) =>
  [...(host.querySelector('svg[data-map]')?.querySelectorAll('text[data-inside]') ?? [])].map((name) =>
    ['data-name', 'fill', 'stroke'].map((attribute) => name.getAttribute(attribute)),
  )

describe('a map that is painted', () => {
  it('writes nothing as it is attached: the page was made in its state', () => {
    map.detach()
    const files = filesOf({})
    const attach = () => {
      map = attachMap(root, { store, texts, files, id: 'own', reportFailure: () => undefined })
    }
    expect(written(attach).size).toBe(0)
  })

  it('changes on another day only the countries whose answer is another', () => {
    // The first paint compares all that the page has.
    store.getState().selectTime('2003-01-02')
    const before = new Map(dataset.entities.map(({ code }) => [code, shape(code).getAttribute('aria-label')]))
    const touched = written(() => store.getState().selectTime('2004-01-01'))
    const changed = dataset.entities.filter(
      ({ code }) => shape(code).getAttribute('aria-label') !== before.get(code),
    )
    expect(changed.length).toBeGreaterThan(3)
    expect(changed.length).toBeLessThan(51)
    expect([...touched].toSorted()).toEqual(changed.map(({ code }) => code).toSorted())
  })

  it('says by fill, class and name what filters leave out, on the map and in its lenses', () => {
    store.getState().selectPlace({ regions: ['cis'], groups: [] })
    const albania = [...root.querySelectorAll('[data-entity="ALB"]')]
    expect(albania.length).toBeGreaterThan(1)
    for (const one of albania) {
      expect(one.getAttribute('data-shown')).toBe('false')
      expect(one.getAttribute('fill')).toBe('var(--faded)')
    }
    expect(shape('ALB').getAttribute('aria-label')).toContain('outside the filters')
    expect(shape('KAZ').getAttribute('data-shown')).toBe('true')
  })

  it('marks the open country, outlines it, and makes it the stop of the tab key', () => {
    store.getState().selectEntity('MDA')
    expect(shape('MDA').getAttribute('aria-pressed')).toBe('true')
    expect(shape('MDA').getAttribute('tabindex')).toBe('0')
    expect(root.querySelectorAll('[tabindex="0"][data-entity]')).toHaveLength(1)
    expect(root.querySelectorAll('[data-by="selected"]')).toHaveLength(1)
    store.getState().selectEntity(null)
    expect(root.querySelectorAll('[data-by="selected"]')).toHaveLength(0)
    expect(shape('MDA').getAttribute('aria-pressed')).toBe('false')
  })

  it('outlines by dashes what is another on the day compared', () => {
    const { filters, restore, endComparison } = store.getState()
    restore({ ...filters, comparedDay: '2007-09-30' })
    const changed = [...root.querySelectorAll('[data-changed]')].map((one) =>
      one.getAttribute('data-changed'),
    )
    expect(changed).toContain('DEU')
    endComparison()
    expect(root.querySelectorAll('[data-changed]')).toHaveLength(0)
  })

  it('says what a country is that had the focus before the script ran, in its tip', () => {
    map.detach()
    const moldova = shape('MDA') as SVGElement
    moldova.focus()
    vi.spyOn(moldova, 'matches').mockReturnValue(true)
    map = attachMap(root, { store, texts, files: filesOf({}), id: 'own', reportFailure: () => undefined })
    expect(root.querySelector('[data-pointer-label="MDA"]')?.textContent).toContain('Moldova')
    expect(root.querySelectorAll('[data-by="focus"]').length).toBeGreaterThan(0)
  })

  it('is named by its question', () => {
    const svg = root.querySelector('svg[data-map]')
    store.getState().selectInstrument('crc')
    expect(svg?.getAttribute('aria-label')).toContain('Convention on the Rights of the Child')
  })
  it('has the names of the whole map again after a filter, in the colours of a question asked meanwhile', async () => {
    const isPlaced = (state: boolean) =>
      vi.waitFor(() => {
        const placed = root.querySelectorAll('[data-names] text:not([data-from])').length
        expect(placed > 0).toBe(state)
      }, LOADED)
    store.getState().toggleClass('party')
    await isPlaced(true)
    store.getState().selectTheme('plans')
    await isPlaced(false)
    const fresh = document.createElement('div')
    fresh.innerHTML = drawing.html({ texts, id: 'own' }, store.getState())
    expect(coloursOf(fresh).length).toBeGreaterThan(20)
    expect(coloursOf(root)).toEqual(coloursOf(fresh))
  })
  it('emphasises the route that a list points at, also where its country is then chosen', async () => {
    map.detach()
    const corridors = resource(async () => realCorridors(), realCorridors())
    const files = filesOf({ topology: resource(async () => topology, topology), corridors })
    store.getState().selectView('routes')
    map = attachMap(root, { store, texts, files, id: 'own', reportFailure: () => undefined })
    map.paint()
    await vi.waitFor(() => expect(root.querySelector('[data-routes]')).not.toBeNull(), LOADED)
    const emphasised = () => root.querySelector('[data-pointed-routes]')?.innerHTML ?? ''
    expect(emphasised()).toBe('')
    const [one] = routesShown(realCorridors(), store.getState().filters, dataset).drawn
    store.getState().pointRoute(one?.id ?? '')
    expect(emphasised()).toContain('<path')
    store.getState().selectEntity(one?.origin ?? null)
    expect(emphasised()).toContain('<path')
    store.getState().pointRoute(null)
    expect(emphasised()).toBe('')
  })
  it('leaves no listener and no observer of its zoom behind when it is taken away', async () => {
    map.detach()
    const svg = root.querySelector('svg[data-map]') as SVGSVGElement
    Object.defineProperties(svg, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
    const [listening, observing] = [listenersOf(svg), observers()]
    store.getState().selectPlace({ regions: ['see'], groups: [] })
    const files = filesOf({ topology: resource(async () => topology, topology) })
    map = attachMap(root, { store, texts, files, id: 'own', reportFailure: () => undefined })
    map.paint()
    await vi.waitFor(() => expect(svg.parentElement?.hasAttribute('data-is-zoomed')).toBe(true), LOADED)
    expect(listening.size).toBeGreaterThan(0)
    expect(observing.size).toBeGreaterThan(0)
    map.detach()
    expect([...listening]).toEqual([])
    expect(observing.size).toBe(0)
  })
})
