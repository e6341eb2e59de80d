import tipStyles from '../../ui/Tip.module.css'
import { placeTip } from '../../ui/placeTip'

/** The words beside the pointer or the focus. */
export interface Tip {
  /** Says this of something, in markup, or nothing. */
  readonly say: (id: string, markup: string | null) => void
  /** Puts it beside a place, in px of the window. */
  readonly moveTo: (x: number, y: number) => void
}

/** Makes a tip within an element; `name` is the attribute by which the tip names what it is of. */
export const createTip = (host: Element, name: string): Tip => {
  let element: HTMLElement | null = null
  let said = ''
  const at = { x: 0, y: 0 }
  return {
    say: (id, markup) => {
      if (markup === null) {
        element?.remove()
        element = null
        said = ''
        return
      }
      if (!element) {
        element = document.createElement('div')
        element.className = tipStyles.tip ?? ''
        element.setAttribute('aria-hidden', 'true')
      }
      element.setAttribute(name, id)
      if (said !== markup) element.innerHTML = markup
      said = markup
      placeTip(element, at)
      if (!element.isConnected) host.append(element)
    },
    moveTo: (x, y) => {
      Object.assign(at, { x, y })
      placeTip(element, at)
    },
  }
}
