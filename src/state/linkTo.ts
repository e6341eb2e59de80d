import { sourceAnchor } from '../domain/sitePaths'
import { FILE_ROOT } from './sitePlace'

/**
 * Where a link leads in a file of its own: to a state of the atlas or a source's row, which are in the file; else to the
 * site, where the file knows its address. Undefined where there is nothing: then it is words.
 */
const linkInFile = (site: string, path: string): string | undefined => {
  const [, page = '', query = '', anchor = ''] = /^([^?#]*)\??([^#]*)#?(.*)$/.exec(path) ?? []
  if (anchor.startsWith(sourceAnchor(''))) return `#${anchor}`
  const [, kind, id] = /^(theme|country)\/([a-z-]+)\/$/.exec(page) ?? []
  if (page === '' || kind) return `#${[kind && `${kind}=${id}`, query].filter(Boolean).join('&')}`
  return site.startsWith('http') ? site + path : undefined
}

/** Address of a page or file of the site: `root` as `useSiteRoot` or `useFilesRoot` gives it, and the path below it. */
export const linkTo = (root: string, path: string): string | undefined =>
  root.startsWith(FILE_ROOT) ? linkInFile(root.slice(FILE_ROOT.length), path) : root + path
