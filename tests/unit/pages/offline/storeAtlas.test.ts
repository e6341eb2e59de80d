import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { storeAtlas } from '../../../../src/pages/offline/storeAtlas'
import type { OfflineList } from '../../../../src/pages/offline/stored'

const ROOT = 'https://example.org/atlas/'
const SITE: Readonly<Record<string, string>> = {
  'index.html': '<p>The atlas</p>',
  'data/atlas.json': '{"dataVersion":"2026-11-25"}',
  'offline.js': 'the worker',
}

const list: OfflineList = {
  language: 'en',
  version: '0123456789ab',
  dataVersion: '2026-11-25',
  bytes: 44,
  files: ['index.html', 'data/atlas.json'].map((path) => ({
    path,
    bytes: SITE[path]?.length ?? 0,
    sha256: createHash('sha256')
      .update(SITE[path] ?? '')
      .digest('hex'),
  })),
}

/** The caches of a browser, of which no method matches anything but a whole address. */
const memoryCaches = () => {
  const all = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const one = all.get(name) ?? new Map<string, Response>()
    all.set(name, one)
    return { put: async (address: string, response: Response) => void one.set(address, response) }
  }
  const match = async (address: string, { cacheName }: { cacheName: string }) =>
    all.get(cacheName)?.get(address)?.clone()
  const keys = async () => [...all.keys()]
  return { all, open, match, keys, delete: async (name: string) => all.delete(name) }
}

type Work<T> = () => Promise<T>

/** One lock, granted in turn; an abort ends a wait and, as in browsers, does nothing to what holds the lock. */
const oneLock = () => {
  let turn: Promise<unknown> = Promise.resolve()
  const request = <T>(_: string, ...given: [{ signal?: AbortSignal }, Work<T>] | [Work<T>]): Promise<T> => {
    const [{ signal }, work] = given.length === 1 ? [{} as { signal?: AbortSignal }, given[0]] : given
    const before = turn
    const held = new Promise<T>((resolve, reject) => {
      const end = () => reject(signal?.reason)
      signal?.addEventListener('abort', end)
      void before.then(() => {
        signal?.removeEventListener('abort', end)
        if (!signal?.aborted) resolve(work())
      })
    })
    turn = held.catch(() => undefined)
    return held
  }
  return { request }
}

let browser: ReturnType<typeof memoryCaches>
let locks: ReturnType<typeof oneLock>
const asked: string[] = []

/** Serves the site below `ROOT`, with other bytes for some files. */
const serve = (others: Readonly<Record<string, string>> = {}) => {
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address === ROOT ? 'index.html' : address.slice(ROOT.length)
    asked.push(path)
    return new Response(others[path] ?? SITE[path], { headers: { vary: 'accept-encoding', etag: 'a' } })
  })
}

beforeEach(() => {
  browser = memoryCaches()
  locks = oneLock()
  asked.length = 0
  const worker = { state: 'activated', addEventListener: () => undefined }
  vi.stubGlobal('caches', browser)
  vi.stubGlobal('navigator', {
    locks,
    serviceWorker: { register: async () => ({ active: worker }), getRegistration: async () => undefined },
  })
  serve()
})
afterEach(() => vi.unstubAllGlobals())

const store = (signal: AbortSignal = new AbortController().signal) =>
  storeAtlas(list, { root: ROOT, onProgress: () => undefined, signal })

describe('storing the atlas', () => {
  it('stores the listed files and a record of them, without the headers of their transfer', async () => {
    await store()
    expect([...browser.all.keys()].toSorted()).toEqual([
      `atlas-offline-1 ${ROOT}`,
      `atlas-offline-1 ${ROOT} en ${list.version}`,
    ])
    const files = browser.all.get(`atlas-offline-1 ${ROOT} en ${list.version}`)
    expect([...(files?.keys() ?? [])].toSorted()).toEqual([ROOT, `${ROOT}data/atlas.json`])
    const page = files?.get(ROOT)
    expect(await page?.text()).toBe(SITE['index.html'])
    expect([page?.headers.get('etag'), page?.headers.get('vary')]).toEqual(['a', null])
  })

  it('refuses a file whose bytes are not those of its listed hash, though they are as many, and stores nothing', async () => {
    serve({ 'data/atlas.json': '{"dataVersion":"2026-11-26"}' })
    await expect(store()).rejects.toMatchObject({ fault: 'changed' })
    expect(browser.all.size).toBe(0)
  })

  it('hears "Stop" while another tab has the lock: at once, and nothing is fetched once the lock is free', async () => {
    const freed = new AbortController()
    const other = locks.request('', () => once(freed.signal, 'abort'))
    const end = new AbortController()
    const storing = store(end.signal)
    end.abort()
    await expect(storing).rejects.toMatchObject({ fault: 'stopped' })
    freed.abort()
    await other
    await store()
    expect(asked.toSorted()).toEqual(['data/atlas.json', 'index.html', 'offline.js'])
  })

  it('hears "Stop" where the browser knows no locks', async () => {
    vi.stubGlobal('navigator', { serviceWorker: navigator.serviceWorker })
    await expect(store(AbortSignal.abort())).rejects.toMatchObject({ fault: 'stopped' })
    expect([asked, browser.all.size]).toEqual([[], 0])
  })
})
