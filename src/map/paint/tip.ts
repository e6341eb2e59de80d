import tipStyles from '../../ui/Tip.module.css'
import { fillOf } from '../geometry/fills'
import { answerOf } from '../../state/answer'
import type { AtlasState } from '../../state/createAtlasStore'
import type { Texts } from '../../text/i18n'
import { entityLabel, valueWords, valueYear } from '../../text/sentences/words'
import type { Paint } from '../markup/shapes'
import { tipNote, tipTitle, tipValue } from '../markup/tip'

/** Room that a tip leaves to the edges of the window. */
const EDGE = '8px'

/**
 * Keeps a tip beside a point of the window and inside the window: below the point, or above it where there is no room below.
 * The browser reckons with the tip's own size (100%) as it places it, so that no move of a pointer has to wait for a layout.
 */
const placeTip = (tip: HTMLElement | null, { x, y }: { readonly x: number; readonly y: number }) => {
  if (!tip) return
  const below = `${y + 20}px`
  const left = `min(${x + 16}px, 100vw - 100% - ${EDGE})`
  // 0 where it fits below; else, by a factor that makes any lack of room the whole way, as far up as it is high.
  const lift = `clamp(-100% - 32px, (100vh - 100% - ${below}) * 9999, 0px)`
  tip.style.transform = `translate(max(${EDGE}, ${left}), max(${EDGE}, ${below} + ${lift}))`
}

/** What a tip says of an entity: its name, its value with the year, and whether filters leave it out. */
export const entityTip = (
  texts: Texts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
  code: string,
  paint: Paint,
): string => {
  const { theme, sub } = filters
  const answer = answerOf(dataset, filters)
  const value = answer.valueOf.get(code)
  const year = value && valueYear(theme, value)
  const isInScope = answer.inScope.some((entity) => entity.code === code)
  return [
    tipTitle(entityLabel(dataset.entity(code))),
    value
      ? tipValue(
          fillOf(theme, sub, value.classes, value.strength),
          valueWords(texts, theme, sub, value),
          paint,
        )
      : '',
    year === undefined ? '' : tipNote(String(year)),
    isInScope ? '' : tipNote(texts.t('map.outOfScope')),
  ].join('')
}

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
