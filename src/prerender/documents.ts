import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { SitePage } from '../pages/sitePage'

const BUILT: readonly Exclude<SitePage['document'], 'embed'>[] = ['index', 'reading', 'compare', 'correct']

/**
 * Moves the documents that the build of the modules has left in a site to a folder of their own: one of them lies where the
 * front page will. Where that has been done already, they stay, so that a site's pages can be made again.
 */
export const setDocumentsApart = async (site: string, folder: string): Promise<void> => {
  // The one that no page lies at tells whether the build has left them here.
  if (!existsSync(join(site, 'reading.html'))) return
  await mkdir(folder, { recursive: true })
  for (const name of BUILT) await rename(join(site, `${name}.html`), join(folder, `${name}.html`))
}
