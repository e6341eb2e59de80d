import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfflineList } from '../../../src/pages/offline/stored'
import type { Instead } from '../../support/serveDist'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * The English site as if it had been published anew with data of another day and with another main script, which says so
 * on the page: `html[data-made="anew"]`. What is stored of it are the files of the list.
 */
export const publishedAnew = (site: string, list: OfflineList, newDay: string): Instead => {
  const read = (path: string) => readFileSync(join(site, path), 'utf8')
  const day = list.dataVersion
  const script = /main-[\w-]{8}\.js/.exec(read('index.html'))?.[0]
  if (!script) throw new Error('The front page names no script "main".')
  const newScript = 'main-publishd.js'
  const anew = (path: string): string => {
    const text = read(path).replaceAll(day, newDay).replaceAll(script, newScript)
    return path === `assets/${script}` ? `${text};document.documentElement.dataset.made='anew'` : text
  }
  const instead = new Map<string, string>()
  const files = list.files.map((file) => {
    if (!/\.(html|json|csv|js)$/.test(file.path)) return file
    const text = anew(file.path)
    const path = file.path.replace(script, newScript)
    instead.set(path, text)
    return { path, bytes: Buffer.byteLength(text), sha256: sha256(text) }
  })
  const version = sha256(JSON.stringify(files)).slice(0, 12)
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const newList: OfflineList = { ...list, version, dataVersion: newDay, bytes, files }
  return instead.set('offline/en.json', JSON.stringify(newList))
}
