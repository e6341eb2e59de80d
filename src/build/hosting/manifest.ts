import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the manifest says of a file. */
export interface ManifestEntry {
  /** Below the site's folder, with slashes. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** The site's files with their sizes and checksums, in the order of their paths: nothing of the day or the machine. */
export const manifestOf = async (
  site: string,
  files: readonly string[],
): Promise<{ readonly files: readonly ManifestEntry[] }> => {
  const entries: ManifestEntry[] = []
  for (const path of files.toSorted()) {
    const content = await readFile(join(site, path))
    const sha256 = createHash('sha256').update(content).digest('hex')
    entries.push({ path, bytes: content.length, sha256 })
  }
  return { files: entries }
}

/** The manifest as a file: an entry on each line, so that two versions of a site can be compared. */
export const manifestText = ({ files }: { readonly files: readonly ManifestEntry[] }): string =>
  `{\n"files": [\n${files.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n}\n`
