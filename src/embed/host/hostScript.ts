import { AtlasElement, ELEMENT_NAME } from './AtlasElement'
import { letGo, lookAfter } from './frames'

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
