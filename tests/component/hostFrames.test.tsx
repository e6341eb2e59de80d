import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letGo, lookAfter } from '../../src/embed/host/frames'
import { sealed } from '../../src/embed/messages/messages'

const ATLAS = 'https://atlas.example'
let frame: HTMLIFrameElement
/** The window in the frame. */
const inside = { postMessage: () => undefined } as unknown as Window

const look = (sandbox?: string) => {
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox)
  lookAfter(frame)
}

/** The message of a window on its height, and the height that the frame has then. */
const heightAfter = (heightPx: number, origin: string, source: Window = inside): string => {
  const data = sealed({ type: 'size', heightPx })
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
  return frame.style.height
}

beforeEach(() => {
  frame = document.createElement('iframe')
  frame.setAttribute('src', `${ATLAS}/embed/map/`)
  Object.defineProperty(frame, 'contentWindow', { value: inside })
})
afterEach(() => letGo(frame))

describe('a host', () => {
  it('takes the height of a frame from the window in it, of the origin of its address', () => {
    look()
    expect(heightAfter(500, ATLAS)).toBe('500px')
  })

  it.each([
    'https://other.example',
    'http://atlas.example',
    'https://atlas.example:8443',
    'https://atlas.example.evil.example',
    'null',
    '',
  ])('takes nothing from where the frame was led: "%s"', (origin) => {
    look()
    expect(heightAfter(500, origin)).toBe('')
  })

  it('takes nothing from another window of the same origin', () => {
    look()
    expect(heightAfter(500, ATLAS, { ...inside } as Window)).toBe('')
  })

  it('knows a sandboxed frame without an origin by having none', () => {
    look('allow-scripts')
    expect(heightAfter(500, ATLAS)).toBe('')
    expect(heightAfter(500, 'null')).toBe('500px')
  })

  it('knows a sandboxed frame that keeps its origin by it', () => {
    look('allow-scripts allow-same-origin')
    expect(heightAfter(500, 'null')).toBe('')
    expect(heightAfter(500, ATLAS)).toBe('500px')
  })

  it('takes nothing once it has let the frame go', () => {
    look()
    letGo(frame)
    expect(heightAfter(500, ATLAS)).toBe('')
  })
})
