import { type HostMessage, readFrameMessage, sealed } from '../messages/messages'

const frames = new Set<HTMLIFrameElement>()

/** Gives the origin required of a frame's messages: that of its address, or none for a sandbox without one. */
const originOf = (frame: HTMLIFrameElement): string => {
  const isOpaque =
    window.origin === 'null' ||
    (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin'))
  return isOpaque ? 'null' : new URL(frame.src, document.baseURI).origin
}

const say = (frame: HTMLIFrameElement, message: HostMessage): void => {
  // Any origin may read these messages, because they reveal nothing of this page.
  frame.contentWindow?.postMessage(sealed(message), '*')
}

const greet = ({ currentTarget }: Event): void => say(currentTarget as HTMLIFrameElement, { type: 'hello' })

const onMessage = ({ source, origin, data }: MessageEvent): void => {
  const frame = [...frames].find(({ contentWindow }) => contentWindow !== null && contentWindow === source)
  const message = frame && origin === originOf(frame) ? readFrameMessage(data) : null
  if (!frame || !message) return
  if (message.type === 'size') setHeight(frame, message.heightPx)
  else {
    const detail = { query: message.query }
    frame.dispatchEvent(new CustomEvent('atlas-state', { bubbles: true, composed: true, detail }))
  }
}

/** Height in px of border and padding, where `box-sizing` includes them. */
const edgesWithin = (frame: HTMLIFrameElement): number => {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(frame)
  if (boxSizing !== 'border-box') return 0
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce(
    (sum, edge) => sum + parseFloat(edge),
    0,
  )
}

/** The CSSOM works under a strict policy of the host, unlike a style attribute. */
const setHeight = (frame: HTMLIFrameElement, heightPx: number): void => {
  const { style } = frame
  style.height = `${heightPx + edgesWithin(frame)}px`
  style.minHeight = '0'
  style.maxHeight = 'none'
  style.aspectRatio = 'auto'
}

/** Keeps the frame as high as its content, and reports its state by `atlas-state` events, until `letGo`. */
export const lookAfter = (frame: HTMLIFrameElement): void => {
  if (frames.has(frame)) return
  if (frames.size === 0) window.addEventListener('message', onMessage)
  frames.add(frame)
  frame.addEventListener('load', greet)
  // The frame may have loaded before.
  say(frame, { type: 'hello' })
}

/** Stops `lookAfter`. */
export const letGo = (frame: HTMLIFrameElement): void => {
  frame.removeEventListener('load', greet)
  frames.delete(frame)
  if (frames.size === 0) window.removeEventListener('message', onMessage)
}

/** Requests that the frame shows the state of a link's query. */
export const showIn = (frame: HTMLIFrameElement, query: string): void =>
  say(frame, { type: 'show', query: query.replace(/^\?/, '') })
