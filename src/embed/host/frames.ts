import { type HostMessage, readFrameMessage, sealed } from '../messages/messages'

/** Frames of this page that are looked after. */
const frames = new Set<HTMLIFrameElement>()

/** The origin that a frame's messages must come from: that of its address, or none where it is sandboxed without one. */
const originOf = (frame: HTMLIFrameElement): string => {
  const isOpaque =
    window.origin === 'null' ||
    (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin'))
  return isOpaque ? 'null' : new URL(frame.src, document.baseURI).origin
}

const say = (frame: HTMLIFrameElement, message: HostMessage): void => {
  // Neither message tells anything of this page: whoever sits in the frame may read them.
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

/** Height in px of a frame's border and padding, where its host's styles count them into its height. */
const edgesWithin = (frame: HTMLIFrameElement): number => {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(frame)
  if (boxSizing !== 'border-box') return 0
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce(
    (sum, edge) => sum + parseFloat(edge),
    0,
  )
}

/** By the object model of styles, which a strict policy of the host does not forbid. */
const setHeight = (frame: HTMLIFrameElement, heightPx: number): void => {
  const { style } = frame
  style.height = `${heightPx + edgesWithin(frame)}px`
  style.minHeight = '0'
  style.maxHeight = 'none'
  style.aspectRatio = 'auto'
}

/** Keeps the frame as high as what it holds, and tells of what it shows by `atlas-state` events, until it is let go. */
export const lookAfter = (frame: HTMLIFrameElement): void => {
  if (frames.has(frame)) return
  if (frames.size === 0) window.addEventListener('message', onMessage)
  frames.add(frame)
  frame.addEventListener('load', greet)
  // It may have loaded before.
  say(frame, { type: 'hello' })
}

/** Leaves the frame as it is from now on. */
export const letGo = (frame: HTMLIFrameElement): void => {
  frame.removeEventListener('load', greet)
  frames.delete(frame)
  if (frames.size === 0) window.removeEventListener('message', onMessage)
}

/** Asks the frame to show the state of a link to the atlas, by the query of that link. */
export const showIn = (frame: HTMLIFrameElement, query: string): void =>
  say(frame, { type: 'show', query: query.replace(/^\?/, '') })
