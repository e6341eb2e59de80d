import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Document } from 'happy-dom'
import { splitPath } from '../../src/domain/languages'
import { parseDocument } from './parseDocument'

/** A page of the built site as it lies on the disk. */
export interface BuiltPage {
  /** Path below the site's folder, empty for the front page or with a slash at its end. */
  readonly path: string
  readonly html: string
  readonly document: Document
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(place) : [place]
  })

/** Paths of all files of the built site, with slashes. */
export const builtFiles = (root: string): string[] =>
  filesBelow(root).map((file) => relative(root, file).replaceAll(sep, '/'))

/**
 * Every page of the built site in English, or of one folder of it such as `fr/country/`, read and parsed without a
 * browser, one after the other: a parsed page takes some 20 MB until it is let go.
 */
export function* builtPages(root: string, folder = ''): Generator<BuiltPage> {
  const files = builtFiles(root)
    // The page for missing pages lies in none of the folders it is read at.
    .filter((file) => file.startsWith(folder) && /(^|\/)index\.html$/.test(file))
    .filter((file) => folder !== '' || splitPath(file).language === 'en')
  for (const file of files) {
    const html = readFileSync(join(root, file), 'utf8')
    // What only sends a reader to another page is none.
    if (html.includes('http-equiv="refresh"')) continue
    yield { path: file.replace(/index\.html$/, ''), html, document: parseDocument(html) }
  }
}
