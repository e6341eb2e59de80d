import { FIRST_ROUTES, MANY_ROUTES, REGION } from './style'

/** What a page shows at present. */
export interface Shown {
  /** How often the theme has changed. */
  readonly shift: number
  /** The sub-region that is not pale; null where none is. */
  readonly region: string | null
  readonly routes: number
}

/** What a press of a button changes. */
export type Change = 'theme' | 'filter' | 'routes'

/** What the measurement reads of a page. */
export interface Stage {
  isDrawn: boolean
  /** Grows once a change is applied. */
  revision: number
  /** Words of the tip, empty where there is none. */
  tip: () => string
  /** Where a place is on the map in px, on pages with a projection of their own. */
  pointOf?: (place: [number, number]) => readonly [number, number]
}

declare global {
  interface Window {
    stage: Stage
  }
}

const byId = (id: string): HTMLElement => document.getElementById(id)!

/** The element in which a page draws its map. */
export const host = byId('map')
const tipBox = byId('tip')

export const stage: Stage = { isDrawn: false, revision: 0, tip: () => tipBox.textContent ?? '' }
window.stage = stage

/** A plain tip, for pages whose library has none. */
export const showTip = (words: string, { clientX, clientY }: MouseEvent): void => {
  tipBox.textContent = words
  tipBox.style.transform = `translate(${clientX + 12}px,${clientY + 12}px)`
  tipBox.hidden = words === ''
}

export const FIRST: Shown = { shift: 0, region: null, routes: FIRST_ROUTES }

/** Ties the buttons of the page to a function that draws what is to be shown and says when it is done. */
export const onChange = (draw: (shown: Shown, change: Change) => unknown): void => {
  let shown = FIRST
  const button = (id: string, change: Change, next: () => Partial<Shown>) =>
    byId(id).addEventListener('click', async () => {
      shown = { ...shown, ...next() }
      await draw(shown, change)
      stage.revision += 1
    })
  button('theme', 'theme', () => ({ shift: shown.shift + 1 }))
  button('filter', 'filter', () => ({ region: shown.region === null ? REGION : null }))
  button('few', 'routes', () => ({ routes: FIRST_ROUTES }))
  button('many', 'routes', () => ({ routes: MANY_ROUTES }))
}
