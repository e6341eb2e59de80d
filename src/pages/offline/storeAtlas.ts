import type { Language } from '../../domain/languages'
import {
  type ListedFile,
  type OfflineList,
  addressOf,
  listPath,
  WORKER_PATH,
  cacheName,
  dropAll,
  dropRest,
  storedRecords,
  writeRecord,
} from './stored'
/** Why an atlas was not stored: `changed` is a file other than the listed one, `room` a lack of storage. */
export type StoringFault =
  'network' | 'changed' | 'list' | 'worker' | 'room' | 'refused' | 'stopped' | 'unforeseen'

/** Nothing was stored; what was stored before remains. */
class StoringError extends Error {
  override readonly name = 'StoringError'
  constructor(
    readonly fault: StoringFault,
    options?: ErrorOptions,
  ) {
    super(`not stored: ${fault}`, options)
  }
}

const AT_ONCE = 6

/** Bypasses every cache, the worker's included, so that the host's present files are stored. */
const ask = async (address: string, signal?: AbortSignal): Promise<Response> => {
  const response = await fetch(address, { cache: 'no-store', ...(signal && { signal }) }).catch(
    asFault('network'),
  )
  if (!response.ok) throw new StoringError('changed')
  return response
}

const asFault =
  (fault: StoringFault) =>
  (cause: unknown): never => {
    throw cause instanceof StoringError && cause.fault === 'network'
      ? cause
      : new StoringError(fault, { cause })
  }

const isList = (value: unknown): value is OfflineList => {
  const { version, files } = (value ?? {}) as Partial<Record<keyof OfflineList, unknown>>
  return typeof version === 'string' && Array.isArray(files) && files.length > 0
}

/** Fetches the site's present list for a language. Rejects with a StoringError. */
export const fetchList = async (root: string, language: Language): Promise<OfflineList> => {
  const list: unknown = await ask(root + listPath(language))
    .then((response) => response.json())
    .catch(asFault('list'))
  if (!isList(list)) throw new StoringError('list')
  return list
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Headers of the transfer, which do not apply to the stored, unpacked bytes. */
const TRANSFER_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'vary']

const fetchListed = async (root: string, file: ListedFile, signal: AbortSignal): Promise<Response> => {
  const response = await ask(addressOf(root, file.path), signal)
  const body = await response.arrayBuffer().catch(asFault('network'))
  if (hex(await crypto.subtle.digest('SHA-256', body)) !== file.sha256) throw new StoringError('changed')
  const headers = new Headers(response.headers)
  for (const name of TRANSFER_HEADERS) headers.delete(name)
  return new Response(body, { headers })
}

/** Holds all files in memory until the last has loaded. Rejects with the first StoringError. */
const fetchAll = async (
  root: string,
  { files }: OfflineList,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Response>> => {
  // An abort before this line, as while another tab had the lock, sends no event any more.
  signal.throwIfAborted()
  const end = new AbortController()
  signal.addEventListener('abort', () => end.abort())
  const waiting = [...files]
  const arrived = new Map<string, Response>()
  let bytes = 0
  const fetchNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      arrived.set(addressOf(root, file.path), await fetchListed(root, file, end.signal))
      bytes += file.bytes
      onProgress(bytes)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext)).catch((error: unknown) => {
    end.abort()
    throw error
  })
  return arrived
}

export const faultOf = (error: unknown): StoringFault => {
  if (error instanceof StoringError) return error.fault
  if (!(error instanceof DOMException)) return 'unforeseen'
  return error.name === 'QuotaExceededError' ? 'room' : 'refused'
}

const startWorker = async (root: string): Promise<void> => {
  const address = root + WORKER_PATH
  // Without this request, a failed registration would not distinguish a missing script from a refusal.
  await ask(address).catch(asFault('worker'))
  // The cache has been opened by now, so a failure here is the worker's.
  const registration = await navigator.serviceWorker
    .register(address, { scope: root, updateViaCache: 'none' })
    .catch(asFault('worker'))
  const worker = registration.installing ?? registration.waiting ?? registration.active
  if (!worker) throw new StoringError('worker')
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve()
      if (worker.state === 'redundant') reject(new StoringError('worker'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

const stopWorkerOf = async (root: string): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration(root)
  // The registration may be another atlas's, in a folder above.
  if (registration?.scope === root) await registration.unregister()
}

/** Allows one tab at a time, where the browser supports locks; an aborted `signal` ends the wait for another tab. */
const withLock = <T>(root: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> =>
  'locks' in navigator
    ? navigator.locks.request(`atlas-offline ${root}`, { ...(signal && { signal }) }, work)
    : work()

interface Storing {
  readonly root: string
  readonly onProgress: (bytes: number) => void
  readonly signal: AbortSignal
}

const putAll = async (list: OfflineList, { root, onProgress, signal }: Storing): Promise<void> => {
  const { language, version, dataVersion, bytes, files } = list
  const arrived = await fetchAll(root, list, onProgress, signal)
  const cache = cacheName(root, language, version)
  try {
    const store = await caches.open(cache)
    for (const [address, response] of arrived) {
      signal.throwIfAborted()
      await store.put(address, response)
    }
    await startWorker(root)
    signal.throwIfAborted()
    await writeRecord(root, { language, cache, version, dataVersion, bytes, files: files.length })
  } catch (cause) {
    await dropRest(root).catch(() => undefined)
    if ((await storedRecords(root).catch(() => [])).length === 0) await stopWorkerOf(root)
    throw new StoringError(faultOf(cause), { cause })
  }
  await dropRest(root)
}

/** Stores all files of a list, then deletes older ones of its language. Rejects with a StoringError, and no change. */
export const storeAtlas = (list: OfflineList, storing: Storing): Promise<void> =>
  withLock(storing.root, () => putAll(list, storing), storing.signal).catch((cause: unknown) => {
    throw storing.signal.aborted ? new StoringError('stopped', { cause }) : cause
  })

/** Removes all that is stored of the atlas at `root`, in all languages, and its worker. */
export const removeAtlas = (root: string): Promise<void> =>
  withLock(root, async () => {
    await dropAll(root)
    await stopWorkerOf(root)
  })
