import { join } from 'node:path'
import { existsSync, readFileSync } from 'node:fs'
export const RELEASES = 'v'
export const RELEASES_LIST = `${RELEASES}/releases.json`

/** The released versions in a site's folder, named by day, the newest last. */
export const readReleases = (site: string): readonly string[] => {
  const file = join(site, RELEASES_LIST)
  if (!existsSync(file)) return []
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly versions: readonly string[] }).versions
}
