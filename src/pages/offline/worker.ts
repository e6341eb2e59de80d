import { storedRecords } from './stored'

/* The worker of a stored atlas. Stored pages and their requests are answered from one stored version, all others by
   the network, so that code and data of two versions never mix. */

/** The part of ServiceWorkerGlobalScope in use, which the DOM types lack. */
interface WorkerWorld {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly get: (id: string) => Promise<{ readonly url: string } | undefined> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: (
    type: 'install' | 'fetch',
    listener: (event: FetchRequest & { waitUntil: (end: Promise<unknown>) => void }) => void,
  ) => void
}
interface FetchRequest {
  readonly request: Request
  readonly clientId: string
  readonly respondWith: (answer: Promise<Response>) => void
}

const world = self as unknown as WorkerWorld
const root = world.registration.scope

/** Query and fragment do not matter, because a page is one file in every state. */
const plain = (address: string): string => address.split(/[?#]/)[0] ?? address

const pageAddress = (address: string): string => plain(address).replace(/\/index\.html$/, '/')

/** Finds the stored version that has the page; data of two versions or languages never mix. */
const homeOf = async (page: string): Promise<MultiCacheQueryOptions | undefined> => {
  for (const { cache: cacheName } of await storedRecords(root))
    if (await caches.match(page, { cacheName })) return { cacheName }
  return undefined
}

/** Redirects a folder without its slash, as a host does. */
const withSlash = async (address: string): Promise<Response | undefined> => {
  const folder = `${plain(address)}/`
  return (await homeOf(folder)) && Response.redirect(folder + address.slice(folder.length - 1))
}

const fromStore = async ({ request, clientId }: FetchRequest): Promise<Response | undefined> => {
  if (request.mode === 'navigate') {
    const page = pageAddress(request.url)
    const home = await homeOf(page)
    return (home && (await caches.match(page, home))) ?? withSlash(request.url)
  }
  const asking = await world.clients.get(clientId)
  const home = asking && (await homeOf(pageAddress(asking.url)))
  return home && caches.match(request, home)
}

const answer = async (event: FetchRequest): Promise<Response> => {
  const stored = await fromStore(event).catch(() => undefined)
  return stored ?? fetch(event.request)
}

// The files do not depend on the worker, so a new one may start at once.
world.addEventListener('install', (event) => event.waitUntil(world.skipWaiting()))
world.addEventListener('fetch', (event) => {
  const { method, url, cache } = event.request
  // Requests that bypass all caches, such as those of storeAtlas.ts, go to the network.
  if (method === 'GET' && url.startsWith(root) && cache !== 'no-store') event.respondWith(answer(event))
})
