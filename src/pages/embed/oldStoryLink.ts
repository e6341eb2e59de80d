import { inflateSync, strFromU8 } from 'fflate'

/**
 * The longest link that was read, in characters, its longest content, in bytes, and its most maps: a short link may
 * unpack to a lot.
 */
const LONGEST = { link: 16_000, content: 40_000, maps: 20 } as const

const bytesOf = (base64Url: string): Uint8Array =>
  Uint8Array.from(atob(base64Url.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )

/** Says what a query left out as the default of then: people of any age. */
const asMeantThen = (query: string): string =>
  new URLSearchParams(query).has('evidence') ? query : [query, 'evidence=anyone'].filter(Boolean).join('&')

/**
 * Reads the queries of the maps, and nothing else, from a link of the second release, which held a whole story after
 * `#`. A damaged link has none. A reader wrote the queries: only what the atlas knows of them may be used.
 */
export const queriesInOldLink = (link: string): readonly string[] => {
  if (link.length > LONGEST.link) return []
  try {
    const content = inflateSync(bytesOf(link), { out: new Uint8Array(LONGEST.content) })
    const [, , , , steps]: unknown[] = JSON.parse(strFromU8(content))
    if (!Array.isArray(steps)) return []
    return steps.slice(0, LONGEST.maps).flatMap((step: unknown) => {
      const query: unknown = Array.isArray(step) ? step[0] : null
      return typeof query === 'string' ? [asMeantThen(query)] : []
    })
  } catch {
    return []
  }
}
