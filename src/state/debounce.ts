/**
 * So long a state must rest, in ms, before what costs a browser much follows it: the address, the title, links and the
 * field of the day take some milliseconds to be written, a dragged slider changes the day at every frame, and browsers
 * refuse more than a hundred addresses in some seconds.
 */
const REST_MS = 250

/** A function that waits until it has not been called for a while. */
export interface Debounced {
  (): void
  readonly isWaiting: () => boolean
  readonly cancel: () => void
}

/** Calls `act` once its calls have dayAtRest. */
export const debounce = (act: () => void): Debounced => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const call = () => {
    cancel()
    timer = setTimeout(() => {
      timer = undefined
      act()
    }, REST_MS)
  }
  return Object.assign(call, { isWaiting: () => timer !== undefined, cancel })
}
