import { options, type VNode } from 'preact'
import { splitPath } from '../domain/languages'
import { sourceAnchor } from '../store/sitePaths'
import { FILE_ROOT } from '../store/siteRoot'

/**
 * Where a link to a page of the site leads in a file of its own: to a state of the atlas or a source's row, which are in
 * the file; else to the site, where the file knows its address. Undefined where there is nothing: then it is words.
 */
export const linkInFile = (address: string, siteUrl: string | null): string | undefined => {
  const path = address.slice(FILE_ROOT.length)
  const [, page = '', query = '', anchor = ''] = /^([^?#]*)\??([^#]*)#?(.*)$/.exec(splitPath(path).path) ?? []
  if (anchor.startsWith(sourceAnchor(''))) return `#${anchor}`
  const [, kind, id] = /^(theme|country)\/([a-z-]+)\/$/.exec(page) ?? []
  if (page === '' || kind) return `#${[kind && `${kind}=${id}`, query].filter(Boolean).join('&')}`
  return siteUrl === null ? undefined : siteUrl + path
}

type Hook = (node: VNode) => void

/**
 * Writes the links of all that is drawn from now on as a file has them. One rule for every view, those to come included,
 * so that none has to know whether it lies on a site.
 */
export const writeLinksInFile = (siteUrl: string | null): void => {
  const before = options.vnode as Hook | undefined
  options.vnode = (node: VNode) => {
    const props = node.props as { href?: unknown }
    if (node.type === 'a' && typeof props.href === 'string' && props.href.startsWith(FILE_ROOT))
      props.href = linkInFile(props.href, siteUrl)
    before?.(node)
  }
}
