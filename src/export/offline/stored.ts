import { type Language, LANGUAGES } from '../../domain/languages'

/** A file of the site that is stored with the others. */
export interface ListedFile {
  /** Below the site's folder, with slashes. */
  readonly path: string
  readonly bytes: number
  /** In hexadecimal signs. */
  readonly sha256: string
}

/** All that is stored of the atlas in a language, the same for every reader; made at build. */
export interface OfflineList {
  readonly language: Language
  /** Made of the list itself: another one where any file is another one. */
  readonly version: string
  /** Day of the data. */
  readonly dataVersion: string
  /** Of all files together. */
  readonly bytes: number
  readonly files: readonly ListedFile[]
}

/** Path of the list of a language, below the site's folder. */
export const listPath = (language: Language): string => `offline/${language}.json`

/** Path of the whole atlas of a language in one file, below the site's folder. */
export const oneFilePath = (language: Language): string => `offline/child-trafficking-atlas-${language}.html`

/** Path of the worker that answers from what is stored. Workers answer for their own folder: it lies in the site's. */
export const WORKER_PATH = 'offline.js'

/** A listed file by the address that readers ask for it: a page's is its folder. */
export const addressOf = (root: string, path: string): string =>
  root + path.replace(/(^|\/)index\.html$/, '$1')

/** Megabytes as they are said to readers, whole ones. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6)

/** What is stored of an atlas in one language. */
export interface StoredRecord {
  /** Tag of the language. */
  readonly language: string
  /** Name of the cache that holds all files. */
  readonly cache: string
  readonly version: string
  /** Day of the data. */
  readonly dataVersion: string
  readonly files: number
  readonly bytes: number
  /** The newer version of which the reader said that it is not wanted now. */
  readonly declined?: string
}

/** Begins the name of everything that is stored; the number changes with the form of what is. */
const PREFIX = 'atlas-offline-1'

/**
 * Name of the cache that says what is stored. `root` is the address of the site's folder, so that two atlases on a host
 * do not mix.
 */
const recordsName = (root: string): string => `${PREFIX} ${root}`

/** Name of the cache for the files of one version in one language. */
export const cacheName = (root: string, language: string, version: string): string =>
  `${recordsName(root)} ${language} ${version}`

const recordAddress = (root: string, language: string): string => `${root}offline/${language}.stored`

/** What is stored of the atlas, in whatever languages: only what is there whole has a record. */
export const storedRecords = async (root: string): Promise<readonly StoredRecord[]> => {
  // Without opening a cache, which would make it where there is none: who looks leaves nothing behind.
  const answers = await Promise.all(
    LANGUAGES.map((language) =>
      caches.match(recordAddress(root, language), { cacheName: recordsName(root) }),
    ),
  )
  return Promise.all(answers.flatMap((answer) => (answer ? [answer.json() as Promise<StoredRecord>] : [])))
}

/** Says that a version is stored: from now on the worker answers from it, and from no other of its language. */
export const writeRecord = async (root: string, record: StoredRecord): Promise<void> => {
  const records = await caches.open(recordsName(root))
  await records.put(recordAddress(root, record.language), new Response(JSON.stringify(record)))
}

/** Deletes all caches of this atlas that no record names: older versions, and what was never whole. */
export const dropRest = async (root: string): Promise<void> => {
  const records = await storedRecords(root)
  const kept = new Set(records.map(({ cache }) => cache))
  if (records.length > 0) kept.add(recordsName(root))
  const own = (await caches.keys()).filter(
    (name) => name === recordsName(root) || name.startsWith(`${recordsName(root)} `),
  )
  await Promise.all(own.filter((name) => !kept.has(name)).map((name) => caches.delete(name)))
}

/** Deletes everything that is stored of this atlas, in all languages. The record goes first: nothing is half there. */
export const dropAll = async (root: string): Promise<void> => {
  await caches.delete(recordsName(root))
  await dropRest(root)
}
