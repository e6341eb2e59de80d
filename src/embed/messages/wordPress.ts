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
