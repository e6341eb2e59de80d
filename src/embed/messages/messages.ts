/** Heights in px that WordPress gives a frame: it cuts off what lies beyond. */
const LEAST_PX = 200
const MOST_PX = 1000

/**
 * What WordPress wrote to the end of a frame's address, by which it knows the frame again: `#?secret=XXXX`. Null where
 * the frame is not one that WordPress found by itself.
 */
export const secretIn = (hash: string): string | null =>
  /^#\?secret=([a-z0-9]{1,64})$/i.exec(hash)?.[1] ?? null

/** The message by which WordPress lets a frame grow to a height in px. */
export const wordPressHeight = (secret: string, heightPx: number): object => ({
  message: 'height',
  value: Math.min(Math.max(Math.ceil(heightPx), LEAST_PX), MOST_PX),
  secret,
})

/** Whether it is what WordPress says once its own script listens, which may be after the frame has told its height. */
export const isWordPressReady = (data: unknown, secret: string): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'message' in data &&
  data.message === 'ready' &&
  'secret' in data &&
  data.secret === secret

/** How wide a scroll bar is at most, in px. */
const SCROLL_BAR_PX = 20

interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Makes a function that gives the height to ask for, in px. A host's page that gets a scroll bar because of a higher frame
 * makes the frame narrower and so lower, whereupon the bar goes, and so on for ever: when two widths that differ by no
 * more than a bar take turns again and again, the greater height stays. Once is not again: a page may lose its bar while
 * it loads.
 */
export const createSteadyHeight = (): ((content: Size) => number) => {
  let last: (Size & { readonly requestedPx: number }) | undefined
  let widthBefore: number | undefined
  let turns = 0
  return (content) => {
    const { widthPx, heightPx } = content
    if (last?.widthPx === widthPx && last.heightPx === heightPx) return last.requestedPx
    let requestedPx = heightPx
    if (last && last.widthPx !== widthPx) {
      const isTurn = widthPx === widthBefore && Math.abs(last.widthPx - widthPx) <= SCROLL_BAR_PX
      turns = isTurn ? turns + 1 : 0
      if (turns > 1) requestedPx = Math.max(heightPx, last.requestedPx)
      widthBefore = last.widthPx
    }
    last = { ...content, requestedPx }
    return requestedPx
  }
}

/**
 * What a frame and the page that holds it say to each other: how high the frame wants to be, and what it shows. Nothing
 * else is ever carried. docs/embedding.md tells hosts of it; a change of meaning is a new version.
 */
const NAME = 'child-trafficking-atlas'
const VERSION = 1

/** Heights in px that a frame may ask for: less would hide what must be said, more is an error. */
export const HEIGHT_BOUNDS = { leastPx: 80, mostPx: 20_000 } as const

/** Characters of the longest state that is told; a real one has a tenth. */
export const LONGEST_QUERY = 2000

/** What a host says: that it listens, and what it would like to be shown, as the query of a link without `?`. */
export type HostMessage = { readonly type: 'hello' } | { readonly type: 'show'; readonly query: string }

/** What a frame says: the height of all it holds, and what it shows at present, as the query of a link without `?`. */
export type FrameMessage =
  { readonly type: 'size'; readonly heightPx: number } | { readonly type: 'state'; readonly query: string }

/** A message as it is posted, marked as the atlas's. */
export const sealed = (message: HostMessage | FrameMessage): object => ({
  atlas: NAME,
  version: VERSION,
  ...message,
})

/** Its own fields where it is a marked message of this version. Anything may be posted to a window, by anyone. */
const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> | null => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(data))
  return fields['atlas'] === NAME && fields['version'] === VERSION ? fields : null
}

/** No more than a link is written with: letters, digits, escapes and what stands between them. */
const isQuery = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_QUERY && /^[\w\-.~*%+=&,]*$/.test(value)

const isHeight = (value: unknown): value is number =>
  typeof value === 'number' && value >= HEIGHT_BOUNDS.leastPx && value <= HEIGHT_BOUNDS.mostPx

/** A host's message, with nothing in it but what is known of it; null for anything else. */
export const readHostMessage = (data: unknown): HostMessage | null => {
  const fields = fieldsOf(data)
  if (fields?.['type'] === 'hello') return { type: 'hello' }
  const query = fields?.['query']
  return fields?.['type'] === 'show' && isQuery(query) ? { type: 'show', query } : null
}

/** A frame's message, with nothing in it but what is known of it; null for anything else. */
export const readFrameMessage = (data: unknown): FrameMessage | null => {
  const fields = fieldsOf(data)
  const heightPx = fields?.['heightPx']
  if (fields?.['type'] === 'size' && isHeight(heightPx)) return { type: 'size', heightPx }
  const query = fields?.['query']
  return fields?.['type'] === 'state' && isQuery(query) ? { type: 'state', query } : null
}
