import { letGo, lookAfter, showIn } from './frames'

/** Name of the element in a page's markup. */
export const ELEMENT_NAME = 'child-trafficking-atlas'

/** Attributes that the element hands on to the frame that it makes, and what the frame has where they say nothing. */
const HANDED_ON = ['sandbox', 'title', 'src'] as const
/** All that an embed does; it never leads the page itself elsewhere, nor asks anything of its reader. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms'

/** Whether an address may be shown: what a page lets its writers put into an attribute must not run as a script in it. */
const isWebAddress = (address: string): boolean => {
  try {
    return ['https:', 'http:'].includes(new URL(address, document.baseURI).protocol)
  } catch {
    return false
  }
}

/**
 * `<child-trafficking-atlas>`: an embed as high as what it shows. It holds the frame that works without this script, or
 * makes one of its `src` and `title`.
 */
export class AtlasElement extends HTMLElement {
  static readonly observedAttributes = HANDED_ON
  #frame: HTMLIFrameElement | null = null
  #own: HTMLIFrameElement | null = null
  readonly #children = new MutationObserver(() => this.#take())

  connectedCallback(): void {
    if (!this.style.display) this.style.display = 'block'
    // A script that runs early meets the element before what it holds.
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

  /** Shows another state: the query of a link to the atlas, such as `theme=plans&country=MDA`. */
  show(query: string): void {
    if (this.#frame) showIn(this.#frame, query)
  }

  /** Follows the frame it holds; makes one where it holds none, and an address says of what. */
  #take(): void {
    const held = [...this.querySelectorAll('iframe')].find((frame) => frame !== this.#own)
    const address = this.getAttribute('src')
    if (held || address === null || !isWebAddress(address)) {
      this.#own?.remove()
      this.#own = null
    } else this.#own = this.#made(this.#own)
    this.#follow(held ?? this.#own)
  }

  /** The frame with what the attributes say; an address that it has already is not loaded again. */
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
      minHeight: '480px',
      aspectRatio: '6/5',
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
