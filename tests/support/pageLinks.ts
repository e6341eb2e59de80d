import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltPage } from './builtPages'

/** Somewhere below the root of a host, so that an address which begins with a slash leads out of the site. */
export const SITE = 'https://host.example/ngo/atlas/'

/** The address that a build was told to be its own, from its front page; null where it was told none. */
export const toldAddress = (root: string): string | null =>
  /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(root, 'index.html'), 'utf8'))?.[1] ?? null

/** Makes an address that a page names one on the host of these tests, whatever address the site was built for. */
export const addressOnHost = (root: string): ((address: string) => string) => {
  const told = toldAddress(root)
  return (address) =>
    told !== null && address.startsWith(told) ? SITE + address.slice(told.length) : address
}

const LINKED = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['image', 'href'],
  ['use', 'href'],
  ['source', 'srcset'],
  ['form', 'action'],
  ['iframe', 'src'],
] as const

interface NamedAddress {
  readonly tag: string
  readonly address: string
}

const namedBy = new WeakMap<BuiltPage, readonly NamedAddress[]>()

const readAddresses = ({ document }: BuiltPage): NamedAddress[] =>
  LINKED.flatMap(([tag, attribute]) => {
    const elements = [...document.querySelectorAll(`${tag}[${attribute}]`)]
    const named = elements.filter((element) => element.getAttribute('rel') !== 'canonical')
    const addresses = new Set(named.map((element) => element.getAttribute(attribute) ?? ''))
    return [...addresses].map((address) => ({ tag, address }))
  })

/** Every address that a page names, once for each tag that names it. */
export const addressesOf = (page: BuiltPage, onHost: (address: string) => string): NamedAddress[] => {
  const named = namedBy.get(page) ?? readAddresses(page)
  namedBy.set(page, named)
  return named.map(({ tag, address }) => ({ tag, address: onHost(address) }))
}

/** The parameters of a query, in an order that does not matter. */
export const requestedFilters = (query: string): string[] =>
  [...new URLSearchParams(query)].map((pair) => pair.join('=')).toSorted()

const idsOf = new WeakMap<BuiltPage, ReadonlySet<string>>()

/** Whether an element of the page has the id. */
export const hasId = (page: BuiltPage, id: string): boolean => {
  const known =
    idsOf.get(page) ?? new Set([...page.document.querySelectorAll('[id]')].map((element) => element.id))
  idsOf.set(page, known)
  return known.has(id)
}

/** All that the site holds. */
export interface BuiltSite {
  /** Paths below its folder. */
  readonly files: ReadonlySet<string>
  readonly pages: readonly BuiltPage[]
}

/** The fault of an address that a page names of the site itself; nothing for one of another host. */
export const faultOf = ({ files, pages }: BuiltSite, page: BuiltPage, address: string): string[] => {
  const url = new URL(address, SITE + page.path)
  if (url.origin !== new URL(SITE).origin) return []
  if (!url.href.startsWith(SITE)) return [`${address} leads out of the site's folder`]
  const path = decodeURIComponent(url.href.slice(SITE.length).split(/[?#]/)[0] ?? '')
  const isPage = path === '' || path.endsWith('/')
  if (!files.has(isPage ? `${path}index.html` : path)) return [`${address} is not there`]
  const id = decodeURIComponent(url.hash.slice(1))
  const target = pages.find((other) => other.path === path)
  // The application's own places, such as the key, exist once it runs; none is linked from another page.
  return id && target && !hasId(target, id) ? [`${address} has no such place`] : []
}
