import {
  type FrameMessage,
  HEIGHT_BOUNDS,
  readHostMessage,
  sealed,
  createSteadyHeight,
  isWordPressReady,
  secretIn,
  wordPressHeight,
} from '../../embed/messages/messages'
import { setLooks } from './applyLooks'

/** The state of an embed, for its host, as the query of a link without `?`. */
export interface ShownState {
  readonly query: () => string
  readonly show: (query: string) => void
  readonly subscribe?: (listener: () => void) => void
}

/** Starts an embed: sets its looks and answers its host. Gives the function that takes its state, once it is shown. */
export const startEmbed = (element: HTMLElement): ((state: ShownState) => void) => {
  setLooks()
  const begin = answerHost(element)
  return (state) => {
    begin(state)
    document.documentElement.dataset['ready'] = ''
  }
}

/**
 * Answers the host page, once it says hello, with the embed's height and state; other pages get nothing, but
 * WordPress the height. Call it before the data load, and its result with what is then shown.
 */
const answerHost = (element: HTMLElement): ((shown: ShownState) => void) => {
  if (window.parent === window) return () => undefined
  const secret = secretIn(window.location.hash)
  let target: string | undefined
  let shown: ShownState | undefined
  let requested: string | undefined
  let sent: { readonly size?: FrameMessage; readonly state?: FrameMessage } = {}

  const send = (key: 'size' | 'state', message: FrameMessage) => {
    const isKnown = JSON.stringify(sent[key]) === JSON.stringify(message)
    sent = { ...sent, [key]: message }
    if (target !== undefined && !isKnown) window.parent.postMessage(sealed(message), target)
  }
  const sendState = () => {
    if (shown) send('state', { type: 'state', query: shown.query() })
  }
  const measure = followHeight(element, (heightPx) => {
    send('size', { type: 'size', heightPx })
    if (secret !== null) window.parent.postMessage(wordPressHeight(secret, heightPx), '*')
  })

  /** A host may send many states in a moment, of which only the last is drawn. */
  const showRequested = () => {
    if (requested !== undefined) shown?.show(requested)
    requested = undefined
  }

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent) return
    if (secret !== null && isWordPressReady(data, secret)) measure()
    const message = readHostMessage(data)
    if (message?.type === 'show') {
      if (shown && requested === undefined) requestAnimationFrame(showRequested)
      requested = message.query
    }
    if (message?.type !== 'hello') return
    // An opaque origin, of a sandbox or a file, can only be addressed by `*`.
    target = origin.startsWith('http') ? origin : '*'
    sent = {}
    measure()
    sendState()
  })
  if (secret !== null) measure()
  return (state) => {
    shown = state
    showRequested()
    if (secret !== null || target !== undefined) measure()
    sendState()
    state.subscribe?.(sendState)
  }
}

/** Gives the embed the height of its content, whatever its window's, and reports it in px on every change. */
const followHeight = (element: HTMLElement, onHeight: (heightPx: number) => void): (() => void) => {
  const steady = createSteadyHeight()
  const measure = () => {
    const wanted = Math.ceil(element.getBoundingClientRect().height)
    const heightPx = steady({ widthPx: window.innerWidth, heightPx: wanted })
    if (heightPx >= HEIGHT_BOUNDS.leastPx && heightPx <= HEIGHT_BOUNDS.mostPx) onHeight(heightPx)
  }
  let observer: ResizeObserver | undefined
  return () => {
    document.documentElement.dataset['hosted'] = ''
    // Measured at once: a frame that is hidden until it reports, as in WordPress, is not painted or observed.
    measure()
    if (observer) return
    observer = new ResizeObserver(measure)
    observer.observe(element)
  }
}
