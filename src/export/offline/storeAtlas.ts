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
/**
 * Why an atlas was not stored: no connection, a file that is not the listed one, a list that cannot be read, a worker
 * that is missing or does not start, no room, a browser that refuses, a reader who stops it, or something unforeseen.
 */
export type StoringFault =
  'network' | 'changed' | 'list' | 'worker' | 'room' | 'refused' | 'stopped' | 'unforeseen'

/** That nothing was stored, and why. What was stored before is as it was. */
export class StoringError extends Error {
  override readonly name = 'StoringError'
  constructor(
    readonly fault: StoringFault,
    options?: ErrorOptions,
  ) {
    super(`not stored: ${fault}`, options)
  }
}

/** As many files are asked for at a time. */
const AT_ONCE = 6

/** Past every cache on the way, the worker's included: what is stored is what the host has now. */
const ask = async (address: string, signal?: AbortSignal): Promise<Response> => {
  const response = await fetch(address, { cache: 'no-store', ...(signal && { signal }) }).catch(
    (cause: unknown) => {
      throw new StoringError('network', { cause })
    },
  )
  if (!response.ok) throw new StoringError('changed')
  return response
}

/** Makes a handler that gives a failure this fault, unless the network is at fault. */
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

/** The site's present list for a language. Rejects with a StoringError. */
export const fetchList = async (root: string, language: Language): Promise<OfflineList> => {
  const list: unknown = await ask(root + listPath(language))
    .then((response) => response.json())
    .catch(asFault('list'))
  if (!isList(list)) throw new StoringError('list')
  return list
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Of how a file came over the line nothing is kept: its bytes are stored unpacked, the same for every question. */
const OF_THE_LINE = ['content-encoding', 'content-length', 'transfer-encoding', 'vary']

/** A file as it is listed, ready to be stored. Rejects with a StoringError where it is not that file. */
const fetchListed = async (root: string, file: ListedFile, signal: AbortSignal): Promise<Response> => {
  const response = await ask(addressOf(root, file.path), signal)
  const body = await response.arrayBuffer().catch((cause: unknown) => {
    throw new StoringError('network', { cause })
  })
  if (hex(await crypto.subtle.digest('SHA-256', body)) !== file.sha256) throw new StoringError('changed')
  const headers = new Headers(response.headers)
  for (const name of OF_THE_LINE) headers.delete(name)
  return new Response(body, { headers })
}

/** Fetches all files, in memory until the last is there. Rejects with the first StoringError. */
const fetchAll = async (
  root: string,
  { files }: OfflineList,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Response>> => {
  // What no longer matters is not waited for: one that failed ends the others, as the reader does.
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
    throw signal.aborted ? new StoringError('stopped') : error
  })
  return arrived
}

/** The fault of whatever failed: browsers refuse to store by a DOMException. */
export const faultOf = (error: unknown): StoringFault => {
  if (error instanceof StoringError) return error.fault
  if (!(error instanceof DOMException)) return 'unforeseen'
  return error.name === 'QuotaExceededError' ? 'room' : 'refused'
}

/** Has the worker of the site's folder at work for the next page. Rejects where it is missing or does not start. */
const startWorker = async (root: string): Promise<void> => {
  const address = root + WORKER_PATH
  // A browser says of a script that did not come, or is no script, only that it was not registered.
  await ask(address).catch(asFault('worker'))
  // The store itself has been opened by now: a worker that does not start is the site's fault.
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
  // Of a folder above, if another atlas lies there.
  if (registration?.scope === root) await registration.unregister()
}

/** One tab at a time, where the browser can tell. */
const alone = <T>(root: string, work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(`atlas-offline ${root}`, work) : work()

/** How a storing is watched and stopped. */
interface Storing {
  readonly root: string
  /** ReportedAnswer of the bytes that are there. */
  readonly onProgress: (bytes: number) => void
  readonly signal: AbortSignal
}

/**
 * Stores all files of a list and has the worker answer from them; what was stored of the language before is deleted once
 * all is there. Rejects with a StoringError, and then nothing has changed.
 */
export const storeAtlas = (list: OfflineList, { root, onProgress, signal }: Storing): Promise<void> =>
  alone(root, async () => {
    const { language, version, dataVersion, bytes, files } = list
    const arrived = await fetchAll(root, list, onProgress, signal)
    const cache = cacheName(root, language, version)
    try {
      const store = await caches.open(cache)
      for (const [address, response] of arrived) await store.put(address, response)
      await startWorker(root)
      await writeRecord(root, { language, cache, version, dataVersion, bytes, files: files.length })
    } catch (cause) {
      await dropRest(root).catch(() => undefined)
      if ((await storedRecords(root).catch(() => [])).length === 0) await stopWorkerOf(root)
      throw new StoringError(faultOf(cause), { cause })
    }
    await dropRest(root)
  })

/** Removes everything that is stored of the atlas at `root`, in all languages, and the worker with it. */
export const removeAtlas = (root: string): Promise<void> =>
  alone(root, async () => {
    await dropAll(root)
    await stopWorkerOf(root)
  })
