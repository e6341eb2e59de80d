/** Limits in px of the height that WordPress gives a frame. */
const LEAST_PX = 200
const MOST_PX = 1000

/** Gives the secret that WordPress appends to a frame's address (`#?secret=XXXX`); null in other frames. */
export const secretIn = (hash: string): string | null =>
  /^#\?secret=([a-z0-9]{1,64})$/i.exec(hash)?.[1] ?? null

/** Makes the message that sets the height of a frame in WordPress, in px. */
export const wordPressHeight = (secret: string, heightPx: number): object => ({
  message: 'height',
  value: Math.min(Math.max(Math.ceil(heightPx), LEAST_PX), MOST_PX),
  secret,
})

/** Recognises the message of WordPress that its script is ready, which may follow the first height. */
export const isWordPressReady = (data: unknown, secret: string): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'message' in data &&
  data.message === 'ready' &&
  'secret' in data &&
  data.secret === secret

const SCROLL_BAR_PX = 20

interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Makes the function that gives the height to request, in px. A higher frame may give the host's page a scroll bar,
 * which makes the frame narrower and lower, which removes the bar, and so on; the greater height stays after the second
 * such change.
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

/** The protocol of frame and host: height and state, and nothing else; docs/embedding.md documents its versions. */
const NAME = 'child-trafficking-atlas'
const VERSION = 1

/** Bounds in px of the height that a frame may request; less would hide the caveat, more is an error. */
export const HEIGHT_BOUNDS = { leastPx: 80, mostPx: 20_000 } as const

/** Longest state in characters, about ten times a real one. */
export const LONGEST_QUERY = 2000

/** A message of a host; the query of a link has no `?`. */
export type HostMessage = { readonly type: 'hello' } | { readonly type: 'show'; readonly query: string }

/** A message of a frame; the query of a link has no `?`. */
export type FrameMessage =
  { readonly type: 'size'; readonly heightPx: number } | { readonly type: 'state'; readonly query: string }

export const sealed = (message: HostMessage | FrameMessage): object => ({
  atlas: NAME,
  version: VERSION,
  ...message,
})

/** Anyone may post anything to a window, so only marked messages of this version are read. */
const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> | null => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(data))
  return fields['atlas'] === NAME && fields['version'] === VERSION ? fields : null
}

/** Accepts only the characters of a link: letters, digits, escapes and separators. */
const isQuery = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_QUERY && /^[\w\-.~*%+=&,]*$/.test(value)

const isHeight = (value: unknown): value is number =>
  typeof value === 'number' && value >= HEIGHT_BOUNDS.leastPx && value <= HEIGHT_BOUNDS.mostPx

/** Reads a host's message and drops unknown fields; null for anything else. */
export const readHostMessage = (data: unknown): HostMessage | null => {
  const fields = fieldsOf(data)
  if (fields?.['type'] === 'hello') return { type: 'hello' }
  const query = fields?.['query']
  return fields?.['type'] === 'show' && isQuery(query) ? { type: 'show', query } : null
}

/** Reads a frame's message and drops unknown fields; null for anything else. */
export const readFrameMessage = (data: unknown): FrameMessage | null => {
  const fields = fieldsOf(data)
  const heightPx = fields?.['heightPx']
  if (fields?.['type'] === 'size' && isHeight(heightPx)) return { type: 'size', heightPx }
  const query = fields?.['query']
  return fields?.['type'] === 'state' && isQuery(query) ? { type: 'state', query } : null
}
