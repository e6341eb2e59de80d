import { act, within } from '@testing-library/react'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type MountOptions, mountAtlas } from '../../src/atlas/mountAtlas'
import { page } from '../../src/pages/atlas/page'
import type { AtlasStore } from '../../src/state/createAtlasStore'
import { DEFAULT_FILTERS, type Filters } from '../../src/state/filters'

const SITE = 'https://atlas.example/folder/'

/** Answers for the data files of the site: the real ones, but those a test breaks. */
let broken: Record<string, () => Response> = {}

const answer = async (input: string | URL | Request): Promise<Response> => {
  const address = new URL(input instanceof Request ? input.url : input)
  const file = address.href.slice(SITE.length)
  return broken[file]?.() ?? new Response(await readFile(`public/${file}`))
}

let unmounts: (() => void)[] = []

beforeEach(() => {
  broken = {}
  vi.stubGlobal('fetch', vi.fn(answer))
})
afterEach(() => {
  act(() => {
    for (const unmount of unmounts.splice(0)) unmount()
  })
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const place = () => {
  const element = document.createElement('div')
  document.body.append(element)
  return element
}

/** Mounts an atlas and waits until it answers input. */
const mounted = async (filters: Partial<Filters>): Promise<{ element: HTMLElement; store: AtlasStore }> => {
  const element = place()
  const store = await new Promise<AtlasStore>((onReady) => {
    unmounts.push(mountAtlas(page, element, { root: SITE, filters, onReady }))
  })
  return { element, store }
}

/** Names of the groups of radio buttons. */
const groupsOf = (element: HTMLElement) => [
  ...new Set([...element.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(({ name }) => name)),
]
const idsOf = (element: HTMLElement) => [...element.querySelectorAll('[id]')].map(({ id }) => id)

describe('two atlases on one page', () => {
  it('keep theme, country, ids, patterns and groups apart', async () => {
    const one = await mounted({ theme: 'institutions' })
    const other = await mounted({ theme: 'institutions' })
    act(() => one.store.getState().selectTheme('plans'))
    expect(within(one.element).getByRole('heading', { level: 1 })).toHaveTextContent('National Action Plan')
    expect(within(other.element).getByRole('heading', { level: 1 })).toHaveTextContent(
      'Who led the work against trafficking by',
    )
    expect(idsOf(one.element).length).toBeGreaterThan(10)
    expect(idsOf(one.element).filter((id) => idsOf(other.element).includes(id))).toEqual([])
    // Radio buttons of one name are one group: its arrow keys would lead from one atlas into the other.
    for (const { element, store } of [one, other]) {
      act(() => store.getState().selectView('routes'))
      const routes = await within(element).findByRole('button', { name: /All forms/ })
      act(() => routes.click())
      await within(element).findAllByRole('radio')
    }
    expect(groupsOf(one.element).length).toBeGreaterThan(0)
    expect(groupsOf(one.element).filter((name) => groupsOf(other.element).includes(name))).toEqual([])
  })

  it('leave the address alone unless they are given it', async () => {
    const before = window.location.href
    const { store } = await mounted({})
    act(() => store.getState().selectTheme('plans'))
    expect(window.location.href).toBe(before)
  })

  it('leave nothing behind when they are taken away', async () => {
    const { element } = await mounted({})
    act(() => unmounts.pop()?.())
    expect(element).toBeEmptyDOMElement()
  })
})

/** The text of an atlas at the moment it answers input. */
const shownAtFirst = async (options: Partial<MountOptions>): Promise<string | null> => {
  const element = place()
  return new Promise((onShown) => {
    const onReady = () => onShown(element.textContent)
    unmounts.push(mountAtlas(page, element, { root: SITE, onReady, ...options }))
  })
}

describe('views that come when they are wanted', () => {
  it('are there at the first drawing of a state that shows them', async () => {
    const text = await shownAtFirst({ filters: { theme: 'treaties', entity: 'MDA' } })
    expect(text).toContain('42 of 50')
    expect(text).toContain('Loading Moldova')
    expect(text).not.toContain('this view is being fetched')
  })

  it('are there at once where the address asks for them', async () => {
    const { happyDOM } = window as unknown as { happyDOM: { setURL: (address: string) => void } }
    const before = window.location.href
    happyDOM.setURL(`${SITE}?theme=treaties&country=moldova`)
    const url = { siteDefaults: DEFAULT_FILTERS, defaultsOf: () => DEFAULT_FILTERS }
    const text = await shownAtFirst({ url })
    act(() => unmounts.pop()?.())
    happyDOM.setURL(before)
    expect(text).toContain('42 of 50')
    expect(text).not.toContain('this view is being fetched')
  })
})

const json = (change: (text: string) => string) => async () =>
  change(await readFile('public/data/atlas.json', 'utf8'))

describe('a data file that does not arrive whole', () => {
  it.each([
    ['missing', 'is missing from this site', async () => new Response('', { status: 404 })],
    [
      'a page in its place',
      'is damaged or incomplete',
      async () => new Response('<!doctype html><title>Hello</title>'),
    ],
    [
      'truncated',
      'is damaged or incomplete',
      async () => new Response(await json((text) => text.slice(0, 9000))()),
    ],
    ['empty', 'is damaged or incomplete', async () => new Response('')],
    ['a list', 'belongs to another version|is damaged or incomplete', async () => new Response('[]')],
    ['without its countries', 'is damaged or incomplete', async () => new Response('{"formatVersion":3}')],
    [
      'of another version',
      'belongs to another version',
      async () =>
        new Response(await json((text) => text.replace('"formatVersion":3', '"formatVersion":4'))()),
    ],
    ['unreachable', 'could not be loaded', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is told apart and can be asked for again: %s', async (_, words, reply) => {
    let isBroken = true
    vi.stubGlobal('fetch', (input: URL) =>
      isBroken && input.href.endsWith('atlas.json') ? reply() : answer(input),
    )
    const element = place()
    const ready = new Promise((onReady) => {
      unmounts.push(mountAtlas(page, element, { root: SITE, onReady }))
    })
    const notice = await within(document.body).findByRole('alert')
    expect(notice).toHaveTextContent(/data\/atlas\.json/)
    expect(notice).toHaveTextContent(new RegExp(words))
    isBroken = false
    act(() => within(notice).getByRole('button', { name: 'Try again' }).click())
    await ready
    expect(element.querySelectorAll('svg[data-map] [data-entity]').length).toBeGreaterThan(50)
    expect(within(document.body).queryByRole('alert')).toBeNull()
  })
})
