import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface ManifestEntry {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** The site's files with sizes and checksums, ordered by path; no date, so that builds compare equal. */
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

/** The manifest as JSON with an entry per line, so that two versions can be compared. */
export const manifestText = ({ files }: { readonly files: readonly ManifestEntry[] }): string =>
  `{\n"files": [\n${files.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n}\n`
