import { readdir, writeFile, mkdir, readFile } from 'node:fs/promises'
import { join, relative, sep, dirname } from 'node:path'
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headersFile } from './headerRules'

/** Writes a file at a path below a folder, with the folders that it needs. */
export const writeIn = async (folder: string, path: string, content: string | Uint8Array): Promise<void> => {
  const place = join(folder, path)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, content)
}

const MANIFEST = 'manifest.json'

/** Paths of the site's files below its folder, without compressed copies. */
export const filesOf = async (site: string): Promise<string[]> =>
  (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !/\.(br|gz)$/.test(file))

/** Writes `_headers` and the manifest of checksums; runs last. Resolves to the number of files in it. */
export const writeHosting = async (site: string): Promise<number> => {
  await writeFile(join(site, '_headers'), headersFile())
  const files = (await filesOf(site)).filter((file) => file !== MANIFEST)
  await writeFile(join(site, MANIFEST), manifestText(await manifestOf(site, files)))
  return files.length
}

export interface ManifestEntry {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** The site's files with sizes and checksums, ordered by path; no date, so that builds compare equal. */
export const manifestOf = async (
  site: string,
  files: readonly string[],
): Promise<readonly ManifestEntry[]> => {
  const entries: ManifestEntry[] = []
  for (const path of files.toSorted()) {
    const content = await readFile(join(site, path))
    const sha256 = createHash('sha256').update(content).digest('hex')
    entries.push({ path, bytes: content.length, sha256 })
  }
  return entries
}

/** The manifest as JSON with an entry per line, so that two versions can be compared. */
const manifestText = (entries: readonly ManifestEntry[]): string =>
  `{\n"files": [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n}\n`

const packBrotli = promisify(brotliCompress)
const packGzip = promisify(gzip)

const TEXT = /\.(html|css|js|json|csv|svg|txt|xml|bib|ris|cff|webmanifest)$/

/** Hundreds of files that fit in one packet each, and that other sites request once a day. */
const SMALL = /^oembed\//

/** Whether a file is compressed: text is; pictures, fonts and archives are compressed already. */
const isText = (file: string): boolean => TEXT.test(file) && !SMALL.test(file)

const EMBED = /(^|\/)embed\//

/**
 * Brotli quality, measured: for pages 9 saves 3 % over 5 in seven times the time, 11 takes thirty times; for
 * embeds, which are few and hold data, 10 saves a sixth; all else is shared by all languages.
 */
const qualityFor = (file: string): number => {
  if (!file.endsWith('.html')) return 11
  return EMBED.test(file) ? 10 : 5
}

export const packedByBrotli = (file: string, content: Buffer): Promise<Buffer> =>
  packBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: qualityFor(file),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })

/** Writes `.br` and `.gz` next to each text file. Resolves to the number of text files. */
export const packFiles = async (site: string, files: readonly string[]): Promise<number> => {
  const texts = files.filter(isText)
  const waiting = [...texts]
  const packNext = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const place = join(site, file)
      const content = await readFile(place)
      await writeFile(`${place}.br`, await packedByBrotli(file, content))
      await writeFile(`${place}.gz`, await packGzip(content, { level: 9 }))
    }
  }
  // zlib compresses on its own threads, one file on each.
  await Promise.all(Array.from({ length: availableParallelism() }, packNext))
  return texts.length
}
