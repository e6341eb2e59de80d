import { letGo, lookAfter, showIn } from './frames'

const ELEMENT_NAME = 'child-trafficking-atlas'

const HANDED_ON = ['sandbox', 'title', 'src'] as const
/** An embed never navigates the page, nor opens a modal dialog. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms'

/** Rejects `javascript:` addresses, which a page's writers may put into the attribute. */
const isWebAddress = (address: string): boolean => {
  try {
    return ['https:', 'http:'].includes(new URL(address, document.baseURI).protocol)
  } catch {
    return false
  }
}

/** `<child-trafficking-atlas>` is an embed as high as its content, around a frame or with one of its own. */
class AtlasElement extends HTMLElement {
  static readonly observedAttributes = HANDED_ON
  #frame: HTMLIFrameElement | null = null
  #own: HTMLIFrameElement | null = null
  readonly #children = new MutationObserver(() => this.#take())

  connectedCallback(): void {
    if (!this.style.display) this.style.display = 'block'
    // A script that runs early meets the element before its children.
    this.#children.observe(this, { childList: true })
    this.#take()
  }

  disconnectedCallback(): void {
    this.#children.disconnect()
    this.#follow(null)
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#take()
  }

  /** Shows another state, by the query of a link such as `theme=plans&country=MDA`. */
  show(query: string): void {
    if (this.#frame) showIn(this.#frame, query)
  }

  #take(): void {
    const held = [...this.querySelectorAll('iframe')].find((frame) => frame !== this.#own)
    const address = this.getAttribute('src')
    if (held || address === null || !isWebAddress(address)) {
      this.#own?.remove()
      this.#own = null
    } else this.#own = this.#made(this.#own)
    this.#follow(held ?? this.#own)
  }

  #made(made: HTMLIFrameElement | null): HTMLIFrameElement {
    const frame = made ?? document.createElement('iframe')
    for (const name of HANDED_ON) {
      const value = this.getAttribute(name) ?? (name === 'sandbox' ? SANDBOX : '')
      if (frame.getAttribute(name) !== value) frame.setAttribute(name, value)
    }
    if (frame.parentNode === this) return frame
    frame.loading = 'lazy'
    frame.referrerPolicy = 'no-referrer'
    Object.assign(frame.style, {
      display: 'block',
      width: '100%',
      minHeight: '600px',
      aspectRatio: '4/3',
      border: '0',
    })
    this.append(frame)
    return frame
  }

  #follow(frame: HTMLIFrameElement | null): void {
    if (frame === this.#frame) return
    if (this.#frame) letGo(this.#frame)
    this.#frame = frame
    if (frame) lookAfter(frame)
  }
}

/** Some editors remove unknown elements, so a frame may have an attribute instead. */
const MARKED = `iframe[data-${ELEMENT_NAME}]`

const isMarked = (node: EventTarget | null): node is HTMLIFrameElement =>
  node instanceof HTMLIFrameElement && node.matches(MARKED)

if (!customElements.get(ELEMENT_NAME)) {
  customElements.define(ELEMENT_NAME, AtlasElement)
  const marked = new Set<HTMLIFrameElement>()
  const take = (frame: HTMLIFrameElement) => {
    for (const other of marked) {
      if (other.isConnected) continue
      letGo(other)
      marked.delete(other)
    }
    marked.add(frame)
    lookAfter(frame)
  }
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(MARKED)) take(frame)
  // Later frames are found by their load events.
  document.addEventListener('load', ({ target }) => isMarked(target) && take(target), { capture: true })
}
