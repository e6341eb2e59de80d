import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of released versions of the data, below that of the site. */
export const RELEASES = 'v'
/** Names the released versions. */
export const RELEASES_LIST = `${RELEASES}/releases.json`

/** The released versions of the data, which are days, the newest last; `site` is a folder with the site's files. */
export const readReleases = (site: string): readonly string[] => {
  const file = join(site, RELEASES_LIST)
  if (!existsSync(file)) return []
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly versions: readonly string[] }).versions
}
