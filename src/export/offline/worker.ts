import { storedRecords } from './stored'

/*
 * The worker of a stored atlas, built into one script in the site's folder. Pages that are stored are answered from what
 * is stored, with all that they ask for; every other page is the network's, and so is all that it asks for: old code
 * never meets new data. It stores nothing itself, see storeAtlas.ts.
 */

/** What is used of a worker's world; the types of pages do not know it. */
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

/** An address without what follows the path: a page is the same file in every state. */
const plain = (address: string): string => address.split(/[?#]/)[0] ?? address

/** The file of a page, by its address with or without the name of the file. */
const pageAddress = (address: string): string => plain(address).replace(/\/index\.html$/, '/')

/** How to find files of the stored version that has the page; the data of two versions, or languages, are never mixed. */
const homeOf = async (page: string): Promise<MultiCacheQueryOptions | undefined> => {
  for (const { cache: cacheName } of await storedRecords(root))
    if (await caches.match(page, { cacheName })) return { cacheName }
  return undefined
}

/** The address of a folder without its slash, which a host would send on, is sent on here too. */
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
  // A browser whose store fails still has the network.
  const stored = await fromStore(event).catch(() => undefined)
  return stored ?? fetch(event.request)
}

// The files do not depend on the worker, so that a new one may begin at once.
world.addEventListener('install', (event) => event.waitUntil(world.skipWaiting()))
world.addEventListener('fetch', (event) => {
  const { method, url, cache } = event.request
  // What passes by all caches, as the storing of a new version does, is the network's.
  if (method === 'GET' && url.startsWith(root) && cache !== 'no-store') event.respondWith(answer(event))
})
