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
import { onPublishedState, type EmbedState } from './embedState'

interface HostAnswers {
  /** Takes the state of the embed, once it is shown. */
  readonly show: (state: EmbedState) => void
  /** Resolves when the host asks for a state. */
  readonly asked: Promise<void>
}

/**
 * Answers the host page, once it says hello, with the embed's height and state; other pages get nothing, but WordPress the
 * height. It needs no state for the height: a frame whose module does not come is as high as what it shows.
 */
export const answerHost = (content: HTMLElement): HostAnswers => {
  let shown: EmbedState | undefined
  let requested: string | undefined
  let ask: (() => void) | undefined
  const asked = new Promise<void>((resolve) => {
    ask = resolve
  })

  /** A host may send many states in a moment, of which only the last is drawn. */
  const showRequested = () => {
    if (requested !== undefined) shown?.show(requested)
    requested = undefined
  }
  const post = postToHost(content, () => shown?.query())
  const show = (state: EmbedState) => {
    shown = state
    showRequested()
    post?.state()
    state.subscribe?.(() => post?.state())
  }
  onPublishedState(show)
  if (!post) return { show, asked }

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent) return
    post.readWordPress(data)
    const message = readHostMessage(data)
    if (message?.type === 'hello') post.greet(origin)
    if (message?.type !== 'show') return
    ask?.()
    if (shown && requested === undefined) requestAnimationFrame(showRequested)
    requested = message.query
  })
  return { show, asked }
}

interface HostPost {
  readonly greet: (origin: string) => void
  readonly readWordPress: (data: unknown) => void
  readonly state: () => void
}

/** Sends height and state to the host, each once; null where the page is in no frame. */
const postToHost = (content: HTMLElement, query: () => string | undefined): HostPost | null => {
  if (window.parent === window) return null
  const secret = secretIn(window.location.hash)
  let target: string | undefined
  let sent: { readonly size?: FrameMessage; readonly state?: FrameMessage } = {}
  const send = (key: 'size' | 'state', message: FrameMessage) => {
    const isKnown = JSON.stringify(sent[key]) === JSON.stringify(message)
    sent = { ...sent, [key]: message }
    if (target !== undefined && !isKnown) window.parent.postMessage(sealed(message), target)
  }
  const measure = followHeight(content, (heightPx) => {
    send('size', { type: 'size', heightPx })
    if (secret !== null) window.parent.postMessage(wordPressHeight(secret, heightPx), '*')
  })
  const state = () => {
    const text = query()
    if (text !== undefined) send('state', { type: 'state', query: text })
  }
  if (secret !== null) measure()
  return {
    greet: (origin) => {
      // An opaque origin, of a sandbox or a file, can only be addressed by `*`.
      target = origin.startsWith('http') ? origin : '*'
      sent = {}
      measure()
      state()
    },
    readWordPress: (data) => {
      if (secret !== null && isWordPressReady(data, secret)) measure()
    },
    state,
  }
}

/** Gives the embed the height of its content, whatever its window's, and reports it in px on every change. */
const followHeight = (content: HTMLElement, onHeight: (heightPx: number) => void): (() => void) => {
  const steady = createSteadyHeight()
  const measure = () => {
    const wanted = Math.ceil(content.getBoundingClientRect().height)
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
    observer.observe(content)
  }
}
