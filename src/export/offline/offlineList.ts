import type { Language } from '../../domain/languages'

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
