import { act, within } from '@testing-library/react'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type MountOptions, mountAtlas } from '../../src/atlas/mountAtlas'
import { page } from '../../src/pages/atlas/page'
import type { AtlasStore } from '../../src/state/createAtlasStore'
import { DEFAULT_FILTERS } from '../../src/state/filters'
import { allTexts } from '../support/allTexts'
import { prerenderedAtlas } from './prerenderedAtlas'

const texts = allTexts()

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

const { happyDOM } = window as unknown as { happyDOM: { setURL: (address: string) => void } }
const url = { siteDefaults: DEFAULT_FILTERS, defaultsOf: () => DEFAULT_FILTERS }

/** Hydrates an atlas and waits until it answers input. */
const mounted = async (
  options: Partial<MountOptions> = {},
  element = prerenderedAtlas(SITE),
): Promise<{ element: HTMLElement; store: AtlasStore }> => {
  const store = await new Promise<AtlasStore>((onReady) => {
    unmounts.push(mountAtlas(page, element, { root: SITE, onReady, ...options }))
  })
  return { element, store }
}

describe('an atlas', () => {
  it('leaves the address alone unless it is given it', async () => {
    const before = window.location.href
    const { store } = await mounted()
    act(() => store.getState().selectTheme('plans'))
    expect(window.location.href).toBe(before)
  })

  it('is ready, too, where React finds the page other than it was made, and draws it anew', async () => {
    const reported = vi.spyOn(console, 'error').mockReturnValue()
    const older = prerenderedAtlas(SITE)
    const note = [...older.querySelectorAll('p')].find((one) => one.textContent === texts.t('noscript.note'))
    note?.append(' A line of an older page.')
    const { element } = await mounted({}, older)
    expect(reported).toHaveBeenCalled()
    reported.mockRestore()
    expect(element).not.toHaveTextContent('A line of an older page.')
  })

  it('leaves nothing behind when it is taken away', async () => {
    const { element } = await mounted()
    act(() => unmounts.pop()?.())
    expect(element).toBeEmptyDOMElement()
  })

  it('has the views that the address asks for at once', async () => {
    const before = window.location.href
    happyDOM.setURL(`${SITE}?theme=treaties&country=moldova`)
    const { element } = await mounted({ url })
    const text = element.textContent
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
    ['truncated', 'is damaged or incomplete', async () => new Response('<!doctype html><title>Hello')],
    ['without its countries', 'is damaged or incomplete', async () => new Response('{"formatVersion":3}')],
    [
      'with a hole in a list',
      'is damaged or incomplete',
      async () => new Response(await json((text) => text.replace('"entities":[', '"entities":[null,'))()),
    ],
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
    const element = prerenderedAtlas(SITE)
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
