import { type Language, LANGUAGES } from '../../domain/languages'

/** A file of the site that is stored with the others. */
export interface ListedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** All files that are stored for a language; made at build. */
export interface OfflineList {
  readonly language: Language
  /** Hash of the list itself, which changes with any file. */
  readonly version: string
  readonly dataVersion: string
  readonly bytes: number
  readonly files: readonly ListedFile[]
}

/** Gives the path of a language's list below the site's folder. */
export const listPath = (language: Language): string => `offline/${language}.json`

/** The worker must be in the site's folder, because its scope is the folder it is in. */
export const WORKER_PATH = 'offline.js'

/** Gives the address of a listed file as readers request it; a page's is its folder. */
export const addressOf = (root: string, path: string): string =>
  root + path.replace(/(^|\/)index\.html$/, '$1')

/** Rounds bytes up to whole megabytes. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6)

/** The record of what is stored in a language. */
export interface StoredRecord {
  readonly language: string
  readonly cache: string
  readonly version: string
  readonly dataVersion: string
  readonly files: number
  readonly bytes: number
  readonly declined?: string
}

/** Prefix of all names in the cache; the number changes with the format. */
const PREFIX = 'atlas-offline-1'

/** `root`, the address of the site's folder, separates two atlases on one host. */
const recordsName = (root: string): string => `${PREFIX} ${root}`

/** Names the cache for the files of one version in one language. */
export const cacheName = (root: string, language: string, version: string): string =>
  `${recordsName(root)} ${language} ${version}`

const recordAddress = (root: string, language: string): string => `${root}offline/${language}.stored`

/** Reads the records of all languages; only a complete atlas has one. */
export const storedRecords = async (root: string): Promise<readonly StoredRecord[]> => {
  // `caches.match` does not create a cache, as opening one would.
  const answers = await Promise.all(
    LANGUAGES.map((language) =>
      caches.match(recordAddress(root, language), { cacheName: recordsName(root) }),
    ),
  )
  return Promise.all(answers.flatMap((answer) => (answer ? [answer.json() as Promise<StoredRecord>] : [])))
}

/** Records a version, from which the worker then answers. */
export const writeRecord = async (root: string, record: StoredRecord): Promise<void> => {
  const records = await caches.open(recordsName(root))
  await records.put(recordAddress(root, record.language), new Response(JSON.stringify(record)))
}

/** Deletes all caches of this atlas without a record: older and incomplete versions. */
export const dropRest = async (root: string): Promise<void> => {
  const records = await storedRecords(root)
  const used = new Set(records.map(({ cache }) => cache))
  if (records.length > 0) used.add(recordsName(root))
  const own = (await caches.keys()).filter(
    (name) => name === recordsName(root) || name.startsWith(`${recordsName(root)} `),
  )
  await Promise.all(own.filter((name) => !used.has(name)).map((name) => caches.delete(name)))
}

/** Deletes all that is stored of this atlas; the record goes first, so that no atlas is incomplete. */
export const dropAll = async (root: string): Promise<void> => {
  await caches.delete(recordsName(root))
  await dropRest(root)
}
