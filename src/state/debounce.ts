/** Milliseconds of rest before costly updates: browsers limit history calls, and a dragged slider moves every frame. */
const REST_MS = 250

interface Debounced {
  (): void
  readonly isWaiting: () => boolean
  readonly cancel: () => void
}

/** Calls `act` once the returned function has not been called for a while. */
export const debounce = (act: () => void, restMs = REST_MS): Debounced => {
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
    }, restMs)
  }
  return Object.assign(call, { isWaiting: () => timer !== undefined, cancel })
}
